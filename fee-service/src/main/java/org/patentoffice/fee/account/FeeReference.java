package org.patentoffice.fee.account;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * What a charge or refund was for, as the account statement shows it.
 *
 * @param documentNumber the document that carried the payment item
 * @param valueOn day on which the payment counts as made: the day the document was received
 */
public record FeeReference(
    ApplicationNumber applicationNumber, DocumentNumber documentNumber, LocalDate valueOn) {}
