package org.patentoffice.fee.event;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.fee.register.domain.Holder;
import org.patentoffice.fee.register.domain.RegisterEntry;

/** A right was entered in the register: it exists from {@code registeredOn}. */
public record RightRegistered(
    ApplicationNumber applicationNumber,
    RegistrationNumber registrationNumber,
    Right right,
    LocalDate filingDate,
    LocalDate registeredOn,
    LocalDate expiresOn,
    int paidThroughYear,
    LocalDate nextAnnuityDueOn,
    List<Holder> holders,
    String title,
    int claimCount) {

  /** The event of that entry. */
  public static RightRegistered of(RegisterEntry entry) {
    return new RightRegistered(
        entry.applicationNumber(),
        entry.registrationNumber(),
        entry.right(),
        entry.filingDate(),
        entry.registeredOn(),
        entry.expiresOn(),
        entry.paidThroughYear(),
        entry.nextAnnuityDueOn(),
        entry.holders(),
        entry.title(),
        entry.claimCount());
  }
}
