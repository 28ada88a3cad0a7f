package org.patentoffice.receiving.text;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Row of {@code dismissed_document}. */
@Entity
@Table(name = "dismissed_document")
class DismissedRow extends PanacheEntityBase {
  @Id
  @Column(name = "document_number")
  String documentNumber;

  @Column(name = "effective_on")
  LocalDate effectiveOn;

  /** Those of the documents that count as not filed. */
  static Set<String> among(List<String> documentNumbers) {
    return DismissedRow.<DismissedRow>list("documentNumber in ?1", documentNumbers).stream()
        .map(row -> row.documentNumber)
        .collect(Collectors.toSet());
  }
}
