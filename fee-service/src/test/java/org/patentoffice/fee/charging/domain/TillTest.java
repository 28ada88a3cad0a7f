package org.patentoffice.fee.charging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.account.domain.AccountNumber;
import org.patentoffice.fee.account.domain.AccountState;
import org.patentoffice.fee.money.Yen;

/** Whose deposit account pays. */
class TillTest {
  private static final Yen DUE = Yen.of(14_000);
  private static final AccountNumber NUMBER = new AccountNumber(Facts.ACCOUNT);

  @Test
  void shouldTakeItFromTheAccountThatThePaperNamesWhoeverHoldsIt() {
    // Given
    Paper paper = paper("paper:22600000001", new Paper.OnPaper("A63", 12), 14_000);

    // When
    Till.Decision decision = Till.decide(paper, DUE, account("hanako", 20_000));

    // Then
    assertThat(decision).isEqualTo(new Till.Decision.Accepted(NUMBER));
  }

  @Test
  void shouldRefuseAnothersAccountOnline() {
    // Given
    Paper paper = paper("taro", null, 14_000);

    // When
    Till.Decision decision = Till.decide(paper, DUE, account("hanako", 20_000));

    // Then
    assertThat(decision).isEqualTo(new Till.Decision.Rejected(Refusal.NOT_ACCOUNT_HOLDER));
  }

  @Test
  void shouldRefuseOnPaperTooWhatTheAccountCannotPayOrNobodyHolds() {
    // Given
    Paper.OnPaper onPaper = new Paper.OnPaper("A63", 12);
    String owner = "paper:22600000001";

    // When
    Till.Decision empty =
        Till.decide(paper(owner, onPaper, 14_000), DUE, account("hanako", 13_999));
    Till.Decision unknown = Till.decide(paper(owner, onPaper, 14_000), DUE, Optional.empty());
    Till.Decision wrong =
        Till.decide(paper(owner, onPaper, 13_000), DUE, account("hanako", 20_000));

    // Then
    assertThat(empty).isEqualTo(new Till.Decision.Rejected(Refusal.INSUFFICIENT_BALANCE));
    assertThat(unknown).isEqualTo(new Till.Decision.Rejected(Refusal.UNKNOWN_ACCOUNT));
    assertThat(wrong).isEqualTo(new Till.Decision.Rejected(Refusal.AMOUNT_MISMATCH));
  }

  private static Optional<AccountState> account(String holder, long balance) {
    return Optional.of(new AccountState(NUMBER, holder, Yen.of(balance)));
  }

  private static Paper paper(String owner, Paper.@Nullable OnPaper onPaper, long stated) {
    Paper online =
        Facts.paper(
            DocumentNumber.parse("22600000001"),
            Paper.Kind.APPLICATION,
            LocalDate.of(2026, 11, 24),
            Facts.deposit(stated));
    return Facts.with(online, owner, null, onPaper);
  }
}
