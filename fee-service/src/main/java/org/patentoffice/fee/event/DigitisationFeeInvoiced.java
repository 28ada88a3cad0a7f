package org.patentoffice.fee.event;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * What it costs to digitise a document on paper was invoiced.
 *
 * @param dueOn last day to pay
 */
public record DigitisationFeeInvoiced(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    int sheets,
    long amountYen,
    String scheduleVersion,
    LocalDate invoicedOn,
    LocalDate dueOn) {}
