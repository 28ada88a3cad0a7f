package org.patentoffice.fee.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.patentoffice.fee.account.domain.Side;

/**
 * Table {@code ledger_entry}: only ever added to. {@code accountLine} and {@code balanceAfterYen}
 * are set by the database, on deposit accounts only.
 */
@Entity
@IdClass(EntryRow.Key.class)
@Table(name = "ledger_entry")
class EntryRow extends PanacheEntityBase {

  /** Primary key. */
  record Key(UUID transaction, short line) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "transaction_id")
  TransactionRow transaction;

  @Id short line;

  String account;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  Side side;

  @Column(name = "amount_yen")
  long amountYen;

  @Generated(event = EventType.INSERT)
  @Column(name = "account_line", insertable = false, updatable = false)
  Long accountLine;

  @Generated(event = EventType.INSERT)
  @Column(name = "balance_after_yen", insertable = false, updatable = false)
  Long balanceAfterYen;
}
