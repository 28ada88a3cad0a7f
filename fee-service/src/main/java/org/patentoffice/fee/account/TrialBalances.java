package org.patentoffice.fee.account;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.patentoffice.fee.account.AccountAnswers.AccountTotal;
import org.patentoffice.fee.account.AccountAnswers.TrialBalance;

/** Sums the ledger from its entries alone and compares with the balances kept. */
@ApplicationScoped
class TrialBalances {
  private static final String TOTALS =
      """
      select case when account like 'deposit:%' then 'deposit' else account end as account,
             coalesce(sum(amount_yen) filter (where side = 'DEBIT'), 0)::bigint as debit,
             coalesce(sum(amount_yen) filter (where side = 'CREDIT'), 0)::bigint as credit
        from ledger_entry group by 1 order by 1
      """;

  private static final String WRONG_BALANCES =
      """
      select count(*) from deposit_account a
       where a.balance_yen <> coalesce((
             select sum(case side when 'CREDIT' then amount_yen else -amount_yen end)
               from ledger_entry e where e.account = 'deposit:' || a.number), 0)
      """;

  /** One consistent picture: both sums see the same snapshot. */
  @Transactional
  TrialBalance now() {
    Panache.getEntityManager()
        .createNativeQuery("set transaction isolation level repeatable read")
        .executeUpdate();
    List<AccountTotal> totals = totals();
    Number wrong =
        (Number)
            Panache.getEntityManager()
                .createNativeQuery(WRONG_BALANCES, Long.class)
                .getSingleResult();
    long debit = totals.stream().mapToLong(AccountTotal::debitYen).sum();
    long credit = totals.stream().mapToLong(AccountTotal::creditYen).sum();
    return new TrialBalance(
        debit == credit && wrong.longValue() == 0,
        debit,
        credit,
        totals.stream()
            .filter(total -> total.account().equals("deposit"))
            .mapToLong(AccountTotal::balanceYen)
            .sum(),
        totals.stream().filter(total -> !total.account().equals("deposit")).toList());
  }

  private static List<AccountTotal> totals() {
    List<?> rows =
        Panache.getEntityManager().createNativeQuery(TOTALS, Tuple.class).getResultList();
    return rows.stream().map(row -> total((Tuple) row)).toList();
  }

  private static AccountTotal total(Tuple row) {
    String account = row.get("account", String.class);
    long debit = row.get("debit", Number.class).longValue();
    long credit = row.get("credit", Number.class).longValue();
    return new AccountTotal(
        account, debit, credit, account.equals("cash") ? debit - credit : credit - debit);
  }
}
