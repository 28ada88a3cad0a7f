package org.patentoffice.formality.journal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One journal entry; written once, never changed. */
@Entity
@Table(name = "journal_entry")
@IdClass(JournalRow.Key.class)
class JournalRow extends PanacheEntityBase {

  /** Key of a journal entry. */
  record Key(String applicationNumber, int position) implements Serializable {}

  @Id
  @Column(name = "application_number")
  String applicationNumber;

  @Id int position;

  String kind;

  String body;

  @Column(name = "recorded_at")
  Instant recordedAt;
}
