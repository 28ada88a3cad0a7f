package org.patentoffice.fee.account;

import org.patentoffice.fee.account.domain.AccountNumber;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;

/** Why the deposit account desk refuses. */
final class AccountProblems {
  private static final ProblemType TAKEN =
      new ProblemType("account-number-taken", 409, "Account number is taken", "予納台帳番号は使用済みです");
  private static final ProblemType OWN_ACCOUNT =
      new ProblemType("own-account", 403, "Not on your own account", "自分の予納台帳は扱えません");
  private static final ProblemType KEY_REUSED =
      new ProblemType(
          "idempotency-key-reused",
          422,
          "Idempotency-Key was used before",
          "Idempotency-Key が再利用されています");

  private AccountProblems() {}

  static Problem taken(String number) {
    return Problem.of(
        TAKEN,
        "Expected a free number, but account %s exists. Ask for another, or for none."
            .formatted(number),
        "予納台帳 %s は既に存在します。別の番号を指定するか、番号を省略してください。".formatted(number));
  }

  static Problem ownAccount(String cashier) {
    return Problem.of(
        OWN_ACCOUNT,
        "Expected another cashier, but the account is held by %s.".formatted(cashier),
        "予納台帳の名義人は %s です。別の担当者が処理してください。".formatted(cashier));
  }

  static Problem keyReused(String key) {
    return Problem.of(
        KEY_REUSED,
        "Expected the amount of the first request with key \"%s\". Use a new key for a new deposit."
            .formatted(key),
        "キー「%s」は別の金額で使用済みです。新しい入金には新しいキーを使用してください。".formatted(key));
  }

  static Problem notFound(AccountNumber number) {
    return Problems.notFound("deposit account " + number, "予納台帳 " + number);
  }

  static Problem invalid(String detailEn, String detailJa) {
    return Problem.of(Problems.INVALID, detailEn, detailJa);
  }
}
