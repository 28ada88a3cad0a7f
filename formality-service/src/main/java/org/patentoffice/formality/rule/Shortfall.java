package org.patentoffice.formality.rule;

/**
 * How a fee came to be unpaid.
 *
 * @param dueYen what is due
 * @param reason why the charge failed, as the fee service names it, for example {@code
 *     insufficient-balance}
 */
public record Shortfall(FeePurpose purpose, long dueYen, String reason) {

  /** The reason in words; empty for a reason that this service does not know. */
  Bilingual why() {
    return switch (reason) {
      case "insufficient-balance" ->
          words("予納残高の不足", "the balance of the deposit account is insufficient");
      case "no-payment-item" -> words("手数料の表示なし", "the document states no payment");
      case "amount-mismatch" -> words("納付金額の相違", "the stated amount differs from the schedule");
      case "unknown-account" -> words("予納台帳番号の誤り", "the deposit account does not exist");
      case "not-account-holder" ->
          words("予納台帳の名義相違", "the deposit account belongs to another person");
      case "unsupported-method" -> words("納付方法の誤り", "the way of payment is not accepted");
      case "reminded-in-vain" -> words("督促後も未納", "not paid after the reminder");
      default -> new Bilingual("", "");
    };
  }

  private static Bilingual words(String japanese, String english) {
    return new Bilingual("（" + japanese + "）", ": " + english);
  }
}
