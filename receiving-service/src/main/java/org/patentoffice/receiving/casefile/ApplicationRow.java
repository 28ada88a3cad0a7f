package org.patentoffice.receiving.casefile;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Row of {@code application}. */
@Entity
@Table(name = "application")
class ApplicationRow extends PanacheEntityBase {
  @Id
  @Column(name = "application_number")
  String applicationNumber;

  String owner;
  String title;

  @Column(name = "claim_count")
  int claimCount;

  @Column(name = "received_at")
  Instant receivedAt;

  @Column(name = "filing_date")
  LocalDate filingDate;

  @Column(name = "published_on")
  @Nullable LocalDate publishedOn;

  @Column(name = "addressee_name")
  String addresseeName = "";

  @Column(name = "addressee_address")
  String addresseeAddress = "";

  @Column(name = "original_number")
  @Nullable String originalNumber;

  @Column(name = "effective_filing_date")
  @Nullable LocalDate effectiveFilingDate;
}
