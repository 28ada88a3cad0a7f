package org.patentoffice.dossier.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One fact as a row; written once, never changed. */
@Entity
@Table(name = "case_fact")
class FactRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long position;

  @Column(name = "application_number")
  String applicationNumber;

  @Column(name = "event_id")
  String eventId;

  String kind;

  @Column(name = "effective_at")
  Instant effectiveAt;

  @Nullable String examiner;
  String fact;
  String actor;
}
