package org.patentoffice.legalstatus.recording;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Row of an event that no rule of the mapping names. */
@Entity
@Immutable
@Table(name = "unmapped_event")
class UnmappedRow extends PanacheEntityBase {
  @Id
  @Column(name = "event_id")
  String eventId;

  @Column(name = "application_number")
  String applicationNumber;

  @Column(name = "event_type")
  String eventType;

  String fields;

  @Column(name = "mapping_version")
  String mappingVersion;

  @Column(name = "recorded_at")
  Instant recordedAt;
}
