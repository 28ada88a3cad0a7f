package org.patentoffice.gazette.inbound;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;

/** {@code formality.deemed-withdrawn.v1}, as far as the gazette reads it. */
record DeemedWithdrawn(ApplicationNumber applicationNumber, LocalDate effectiveOn) {}
