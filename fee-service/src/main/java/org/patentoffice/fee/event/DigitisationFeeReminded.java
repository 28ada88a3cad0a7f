package org.patentoffice.fee.event;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * An unpaid invoice of the digitisation fee was reminded of.
 *
 * @param dueOn last day to pay before an order to amend
 */
public record DigitisationFeeReminded(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    long amountYen,
    LocalDate remindedOn,
    LocalDate dueOn) {}
