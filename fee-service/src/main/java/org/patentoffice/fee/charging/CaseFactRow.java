package org.patentoffice.fee.charging;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Table {@code case_fact}: only ever added to. */
@Entity
@Immutable
@IdClass(CaseFactRow.Key.class)
@Table(name = "case_fact")
class CaseFactRow extends PanacheEntityBase {

  /** Primary key. */
  record Key(String applicationNumber, int position) {}

  @Id
  @Column(name = "application_number")
  String applicationNumber;

  @Id int position;

  String kind;

  /** JSON. */
  String body;

  @Column(name = "recorded_at")
  Instant recordedAt;
}
