package org.patentoffice.receiving.mailbox;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.content.ContentRef;

/** Row of {@code dispatched_document}. */
@Entity
@Table(name = "dispatched_document")
class DispatchedRow extends PanacheEntityBase {
  @Id
  @Column(name = "document_number")
  String documentNumber;

  @Column(name = "application_number")
  String applicationNumber;

  @Column(name = "document_code")
  String documentCode;

  @Nullable String addressee;

  /** Number of the document that it is about. */
  @Nullable String concerns;

  @Column(name = "dispatched_on")
  LocalDate dispatchedOn;

  String href;

  @Column(name = "content_owner")
  String contentOwner;

  @Column(name = "media_type")
  String mediaType;

  @Column(name = "size_bytes")
  long sizeBytes;

  String sha256;

  @Column(name = "served_at")
  @Nullable Instant servedAt;

  @Column(name = "served_date")
  @Nullable LocalDate servedDate;

  @Column(name = "served_by")
  @Nullable String servedBy;

  @Column(name = "opened_by")
  @Nullable String openedBy;

  @Column(name = "print_batch")
  @Nullable Long printBatch;

  @Version int version;

  void keep(ContentRef content) {
    href = content.href();
    contentOwner = content.owner();
    mediaType = content.mediaType();
    sizeBytes = content.size();
    sha256 = content.sha256();
  }

  ContentRef content() {
    return new ContentRef(href, contentOwner, mediaType, sizeBytes, sha256);
  }
}
