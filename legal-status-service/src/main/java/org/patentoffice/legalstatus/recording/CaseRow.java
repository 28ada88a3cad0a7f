package org.patentoffice.legalstatus.recording;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/**
 * Row of what is known of a case beside its events. Written by {@link Cases} in one statement, so
 * read-only here.
 */
@Entity
@Immutable
@Table(name = "legal_case")
class CaseRow extends PanacheEntityBase {
  @Id
  @Column(name = "application_number")
  String applicationNumber;

  String owner;
  String title;

  @Column(name = "filing_date")
  LocalDate filingDate;

  @Column(name = "publication_number")
  String publicationNumber;

  @Column(name = "registration_number")
  String registrationNumber;

  @Column(name = "expires_on")
  LocalDate expiresOn;

  @Column(name = "is_public")
  boolean isPublic;
}
