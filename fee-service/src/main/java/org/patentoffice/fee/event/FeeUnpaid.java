package org.patentoffice.fee.event;

import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * A fee could not be taken.
 *
 * @param documentNumber the document that should have paid
 * @param concerns the document whose fee it is; differs when a formal amendment tried to pay
 * @param purpose for example {@code examination}
 * @param statedYen amount in the payment item, if it has one
 * @param reason for example {@code insufficient-balance}
 */
public record FeeUnpaid(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    DocumentNumber concerns,
    String purpose,
    long dueYen,
    @Nullable Long statedYen,
    String reason) {}
