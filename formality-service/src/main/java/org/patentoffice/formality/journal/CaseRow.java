package org.patentoffice.formality.journal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case as lists need it; locking this row locks the case. */
@Entity
@Table(name = "formality_case")
class CaseRow extends PanacheEntityBase {

  @Id
  @Column(name = "application_number")
  String applicationNumber;

  String state;

  @Column(name = "filing_date")
  @Nullable LocalDate filingDate;

  @Column(name = "next_last_day")
  @Nullable LocalDate nextLastDay;

  @Column(name = "changed_at")
  Instant changedAt;
}
