package org.patentoffice.gazette.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "issue")
class IssueRow {
  @Id String id;

  String kind;

  @Column(name = "issue_day")
  LocalDate issueDay;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "sealed_at")
  @Nullable Instant sealedAt;

  @Nullable Integer position;

  @Column(name = "document_count")
  @Nullable Integer documentCount;

  @Column(name = "total_bytes")
  @Nullable Long totalBytes;

  @Column(name = "manifest_sha256")
  @Nullable String manifestSha256;
}
