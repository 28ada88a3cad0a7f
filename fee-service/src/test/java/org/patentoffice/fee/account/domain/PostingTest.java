package org.patentoffice.fee.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.patentoffice.fee.account.domain.LedgerAccount.Cash;
import org.patentoffice.fee.account.domain.LedgerAccount.Deposit;
import org.patentoffice.fee.account.domain.LedgerAccount.Revenue;
import org.patentoffice.fee.account.domain.Posting.Entry;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.schedule.domain.Purpose;

class PostingTest {
  private static final AccountNumber NUMBER = new AccountNumber("100001");

  @Test
  void shouldMoveAFeeFromTheDepositAccountToRevenue() {
    // Given
    Yen fee = Yen.of(14_000);

    // When
    Posting charge = Posting.charge(NUMBER, Purpose.FILING, fee);

    // Then
    assertThat(charge.entries())
        .containsExactly(
            new Entry(new Deposit(NUMBER), Side.DEBIT, fee),
            new Entry(new Revenue(Purpose.FILING), Side.CREDIT, fee));
    assertThat(charge.entries().getFirst().effect()).isEqualTo(Yen.of(-14_000));
    assertThat(charge.entries().getLast().effect()).isEqualTo(fee);
  }

  @Test
  void shouldRefuseATransactionThatDoesNotBalance() {
    assertThatThrownBy(
            () ->
                new Posting(
                    Posting.Kind.DEPOSIT,
                    List.of(
                        new Entry(new Cash(), Side.DEBIT, Yen.of(2)),
                        new Entry(new Deposit(NUMBER), Side.CREDIT, Yen.of(1)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("debits are 2 and credits 1");
    assertThatThrownBy(() -> Posting.deposit(NUMBER, Yen.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void moneyOwedAndEarnedIsAlwaysMoneyReceived(@ForAll("postings") List<Posting> postings) {
    Map<LedgerAccount, Yen> balances = new HashMap<>();
    postings.stream()
        .flatMap(posting -> posting.entries().stream())
        .forEach(entry -> balances.merge(entry.account(), entry.effect(), Yen::plus));

    Yen received = balances.getOrDefault(new Cash(), Yen.ZERO);
    Yen owedAndEarned =
        balances.entrySet().stream()
            .filter(balance -> !balance.getKey().equals(new Cash()))
            .map(Map.Entry::getValue)
            .reduce(Yen.ZERO, Yen::plus);
    assertThat(owedAndEarned).isEqualTo(received);
  }

  @Property
  void aRefundUndoesItsCharge(@ForAll("amounts") Yen amount, @ForAll Purpose purpose) {
    Map<LedgerAccount, Yen> balances = new HashMap<>();
    List.of(Posting.charge(NUMBER, purpose, amount), Posting.refund(NUMBER, purpose, amount))
        .stream()
        .flatMap(posting -> posting.entries().stream())
        .forEach(entry -> balances.merge(entry.account(), entry.effect(), Yen::plus));
    assertThat(balances.values()).containsOnly(Yen.ZERO);
  }

  @Provide
  Arbitrary<Yen> amounts() {
    return Arbitraries.longs().between(1, 1_000_000_000L).map(Yen::of);
  }

  @Provide
  Arbitrary<List<Posting>> postings() {
    Arbitrary<AccountNumber> numbers =
        Arbitraries.integers().between(100_001, 100_005).map(n -> new AccountNumber("" + n));
    return Combinators.combine(
            Arbitraries.of(Posting.Kind.class), numbers, Arbitraries.of(Purpose.class), amounts())
        .as(
            (kind, number, purpose, amount) ->
                switch (kind) {
                  case DEPOSIT -> Posting.deposit(number, amount);
                  case CHARGE -> Posting.charge(number, purpose, amount);
                  case PAYMENT -> Posting.payment(purpose, amount);
                  case REFUND -> Posting.refund(number, purpose, amount);
                })
        .list()
        .ofMaxSize(100);
  }
}
