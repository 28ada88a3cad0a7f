package org.patentoffice.gazette.inbound;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;

/** {@code receiving.document-received.v1}, as far as the gazette reads it. */
record DocumentReceived(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    String documentCode,
    LocalDate receivedDate,
    @Nullable List<PartData> parts) {}
