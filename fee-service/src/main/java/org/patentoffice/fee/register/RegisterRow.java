package org.patentoffice.fee.register;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Table {@code patent_register}: one row per right. */
@Entity
@Table(name = "patent_register")
class RegisterRow extends PanacheEntityBase {
  @Id
  @Column(name = "registration_number")
  String registrationNumber;

  @Column(name = "right_kind")
  String rightKind;

  @Column(name = "application_number")
  String applicationNumber;

  @Column(name = "filing_date")
  LocalDate filingDate;

  @Column(name = "registered_on")
  LocalDate registeredOn;

  @Column(name = "expires_on")
  LocalDate expiresOn;

  @Column(name = "paid_through_year")
  int paidThroughYear;

  @Column(name = "next_annuity_due_on")
  LocalDate nextAnnuityDueOn;

  String title;

  @Column(name = "claim_count")
  int claimCount;

  /** JSON array. */
  String holders;

  @Column(name = "entered_at")
  Instant enteredAt;
}
