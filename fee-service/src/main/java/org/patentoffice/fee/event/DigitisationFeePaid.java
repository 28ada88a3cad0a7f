package org.patentoffice.fee.event;

import java.time.LocalDate;
import java.util.UUID;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * An invoice of the digitisation fee was paid.
 *
 * @param paidOn day on which the bank took the payment
 * @param chargeId transaction of the ledger
 */
public record DigitisationFeePaid(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    long amountYen,
    LocalDate paidOn,
    UUID chargeId) {}
