package org.patentoffice.fee.register.domain;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.contracts.number.Right;

/**
 * A right as the register shows it to everybody.
 *
 * @param expiresOn last day of the term
 * @param paidThroughYear years of the right's life that are paid
 * @param nextAnnuityDueOn day by which the next year's fee is due
 */
public record RegisterEntry(
    RegistrationNumber registrationNumber,
    Right right,
    ApplicationNumber applicationNumber,
    LocalDate filingDate,
    LocalDate registeredOn,
    LocalDate expiresOn,
    int paidThroughYear,
    LocalDate nextAnnuityDueOn,
    String title,
    int claimCount,
    List<Holder> holders) {}
