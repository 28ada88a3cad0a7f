package org.patentoffice.receiving.text;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Row of {@code dismissed_document}. */
@Entity
@Table(name = "dismissed_document")
class DismissedRow extends PanacheEntityBase {
  @Id
  @Column(name = "document_number")
  String documentNumber;

  @Column(name = "effective_on")
  LocalDate effectiveOn;
}
