package org.patentoffice.fee.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.patentoffice.fee.account.domain.AccountNumber;
import org.patentoffice.fee.account.domain.AccountState;
import org.patentoffice.fee.money.Yen;

/** Table {@code deposit_account}. The balance is moved by the database when an entry is added. */
@Entity
@Table(name = "deposit_account")
class AccountRow extends PanacheEntityBase {
  @Id
  @Column(columnDefinition = "char(6)", updatable = false)
  String number;

  @Column(updatable = false)
  String holder;

  @Column(name = "opened_at", updatable = false)
  Instant openedAt;

  @Column(name = "opened_by", updatable = false)
  String openedBy;

  @Column(name = "balance_yen", insertable = false, updatable = false)
  long balanceYen;

  AccountState toState() {
    return new AccountState(new AccountNumber(number), holder, Yen.of(balanceYen));
  }
}
