package org.patentoffice.receiving.mailbox;

import java.time.LocalDate;
import org.patentoffice.kit.content.ContentRef;

/** A document that another service dispatched, as its event tells. */
public record Dispatched(
    String applicationNumber,
    String documentNumber,
    String documentCode,
    LocalDate dispatchedOn,
    ContentRef content) {}
