package org.patentoffice.fee.event;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * The digitisation fee was not paid, nor after the reminder.
 *
 * @param dueOn last day that was let pass
 */
public record DigitisationFeeUnpaid(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    long dueYen,
    LocalDate dueOn) {}
