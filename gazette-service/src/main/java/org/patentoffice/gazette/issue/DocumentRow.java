package org.patentoffice.gazette.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "gazette_document")
class DocumentRow {
  @Id String number;

  String digits;

  @Column(name = "kind_code")
  String kindCode;

  @Column(name = "application_number")
  String applicationNumber;

  @Column(name = "issue_id")
  String issueId;

  String title;

  @Column(name = "xml_sha256")
  String xmlSha256;

  @Column(name = "xml_size_bytes")
  long xmlSizeBytes;

  String entry;

  @Column(name = "correlation_id")
  String correlationId;

  @Column(name = "causation_id")
  String causationId;
}
