package org.patentoffice.gazette.inbound;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * {@code formality.procedure-dismissed.v1}, as far as the gazette reads it.
 *
 * @param effect {@code application} or {@code procedure}
 */
record ProcedureDismissed(
    ApplicationNumber applicationNumber,
    @Nullable DocumentNumber concerns,
    String effect,
    LocalDate effectiveOn) {}
