package org.patentoffice.formality.event;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;

/** The application is complete in form and its fee is paid. */
public record FormalitiesCompleted(
    ApplicationNumber applicationNumber, LocalDate completedOn, String rulesVersion) {}
