package org.patentoffice.receiving.receipt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Row of {@code receipt}. */
@Entity
@Immutable
@Table(name = "receipt")
class ReceiptRow extends PanacheEntityBase {
  @Id
  @Column(name = "document_number")
  String documentNumber;

  @Column(name = "application_number")
  String applicationNumber;

  @Column(name = "document_code")
  String documentCode;

  String owner;

  @Column(name = "idempotency_key")
  @Nullable String idempotencyKey;

  @Column(name = "package_sha256")
  String packageSha256;

  @Column(name = "received_at")
  Instant receivedAt;

  /** The text that is signed. */
  String answer;

  /** Null, as the next two, in a receipt from before the chain. */
  @Column(name = "chain_position")
  @Nullable Long chainPosition;

  @Column(name = "text_sha256")
  @Nullable String textSha256;

  byte @Nullable [] signature;

  GivenReceipt given() {
    return new GivenReceipt(documentNumber, packageSha256, answer, signature);
  }
}
