package org.patentoffice.fee.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * A fee was taken out of a deposit account.
 *
 * @param documentNumber the document that paid
 * @param concerns the document whose fee it is; differs when a formal amendment paid
 * @param purpose for example {@code examination}
 * @param paidOn day on which the fee counts as paid, office calendar: the day of receipt
 * @param account number of the deposit account
 * @param scheduleVersion edition of the fee schedule
 * @param chargeId transaction of the ledger
 */
public record FeePaid(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    DocumentNumber concerns,
    String purpose,
    long amountYen,
    Instant paidAt,
    LocalDate paidOn,
    String account,
    String scheduleVersion,
    UUID chargeId) {}
