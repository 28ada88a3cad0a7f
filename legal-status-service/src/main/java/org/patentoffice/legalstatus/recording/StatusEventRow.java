package org.patentoffice.legalstatus.recording;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.patentoffice.legalstatus.ledger.Entry;

/** Row of the ledger. Only ever inserted; the database refuses anything else. */
@Entity
@Immutable
@Table(name = "status_event")
class StatusEventRow extends PanacheEntityBase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long position;

  @Column(name = "application_number")
  String applicationNumber;

  @Column(name = "event_id")
  String eventId;

  @Column(name = "causation_id")
  String causationId;

  @Column(name = "event_type")
  String eventType;

  @Column(name = "national_event")
  String nationalEvent;

  @Column(name = "mapping_version")
  String mappingVersion;

  @Column(name = "announced_code")
  String announcedCode;

  @Column(name = "effective_date")
  LocalDate effectiveDate;

  @Column(name = "occurred_at")
  Instant occurredAt;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @Column(name = "document_number")
  String documentNumber;

  String concerns;

  static StatusEventRow of(String applicationNumber, Entry entry, String announcedCode) {
    StatusEventRow row = new StatusEventRow();
    row.applicationNumber = applicationNumber;
    row.eventId = entry.eventId();
    row.causationId = entry.causationId();
    row.eventType = entry.eventType();
    row.nationalEvent = entry.nationalEvent();
    row.mappingVersion = entry.mappingVersion();
    row.announcedCode = announcedCode;
    row.effectiveDate = entry.effectiveDate();
    row.occurredAt = entry.occurredAt();
    row.recordedAt = entry.recordedAt();
    row.documentNumber = entry.documentNumber();
    row.concerns = entry.concerns();
    return row;
  }

  Entry toEntry() {
    return new Entry(
        eventId,
        causationId,
        eventType,
        nationalEvent,
        mappingVersion,
        effectiveDate,
        occurredAt,
        recordedAt,
        documentNumber,
        concerns);
  }
}
