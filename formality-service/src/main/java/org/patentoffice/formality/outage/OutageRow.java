package org.patentoffice.formality.outage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One declared outage. Written by {@link Outages} only. */
@Entity
@Table(name = "outage")
class OutageRow {
  @Id
  @Column(name = "outage_number")
  long outageNumber;

  @Column(name = "first_day")
  LocalDate firstDay;

  @Column(name = "last_day")
  LocalDate lastDay;

  @Column(name = "reason_ja")
  String reasonJa;

  @Column(name = "reason_en")
  String reasonEn;

  @Column(name = "declared_by")
  String declaredBy;
}
