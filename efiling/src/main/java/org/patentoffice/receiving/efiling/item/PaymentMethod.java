package org.patentoffice.receiving.efiling.item;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a fee is paid: the item that says so and what it must hold. */
public enum PaymentMethod {
  DEPOSIT("予納台帳番号", "deposit", 6, true),
  TRANSFER("振替番号", "transfer", 8, true),
  CREDIT_CARD("指定立替納付", "credit-card", 0, true),
  ELECTRONIC_CASH("納付番号", "electronic-cash", 16, false),
  FORM("納付書番号", "form", -1, false);

  private final String item;
  private final String accountType;
  private final int accountDigits;
  private final boolean amountStated;

  PaymentMethod(String item, String accountType, int accountDigits, boolean amountStated) {
    this.item = item;
    this.accountType = accountType;
    this.accountDigits = accountDigits;
    this.amountStated = amountStated;
  }

  public String item() {
    return item;
  }

  /** As in the XML and in events. */
  public String accountType() {
    return accountType;
  }

  /** True if the number has as many digits as it must; a slip number may have any. */
  public boolean accepts(String account) {
    boolean digits = account.chars().allMatch(c -> c >= '0' && c <= '9');
    return accountDigits < 0 ? !account.isEmpty() : digits && account.length() == accountDigits;
  }

  public int accountDigits() {
    return accountDigits;
  }

  /** Whether 【納付金額】 must stand beside it, or must not. */
  public boolean amountStated() {
    return amountStated;
  }

  /** The methods that a payment item names, in the order of this enum. */
  public static List<PaymentMethod> of(Item payment) {
    return Arrays.stream(values())
        .filter(method -> payment.member(method.item).isPresent())
        .toList();
  }

  /** 手数料の表示 or 特許料の表示, whichever the form has. */
  public static Optional<Item> payment(Sheet request) {
    return request.item("手数料の表示").or(() -> request.item("特許料の表示"));
  }
}
