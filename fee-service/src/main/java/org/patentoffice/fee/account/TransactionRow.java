package org.patentoffice.fee.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.patentoffice.fee.account.domain.Posting;

/** Table {@code ledger_transaction}: only ever added to. */
@Entity
@Immutable
@Table(name = "ledger_transaction")
class TransactionRow extends PanacheEntityBase {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  Posting.Kind kind;

  @Column(name = "deposit_account", columnDefinition = "char(6)")
  @Nullable String depositAccount;

  @Column(name = "value_on")
  LocalDate valueOn;

  @Column(name = "booked_at")
  Instant bookedAt;

  String actor;

  @Column(name = "idempotency_key")
  String idempotencyKey;

  @Column(name = "application_number")
  String applicationNumber;

  @Column(name = "document_number", columnDefinition = "char(11)")
  String documentNumber;
}
