package org.patentoffice.gazette.inbound;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;

/** {@code formality.formalities-completed.v1}, as far as the gazette reads it. */
record FormalitiesCompleted(ApplicationNumber applicationNumber, LocalDate completedOn) {}
