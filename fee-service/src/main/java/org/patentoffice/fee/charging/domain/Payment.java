package org.patentoffice.fee.charging.domain;

import org.jspecify.annotations.Nullable;

/**
 * The payment item of a document (【手数料の表示】, 【特許料の表示】) as the payer wrote it.
 *
 * @param account 【予納台帳番号】 or another method's number
 * @param amountYen 【納付金額】
 */
public record Payment(Method method, @Nullable String account, @Nullable Long amountYen) {

  /** How the payer wants to pay. */
  public enum Method {
    /** 【予納台帳番号】: out of a deposit account. */
    DEPOSIT,
    /** 【振替番号】: bank transfer by direct debit. Not offered yet. */
    TRANSFER,
    /** 【指定立替納付】: credit card. Not offered yet. */
    CREDIT_CARD,
    /** 【納付番号】: electronic cash (Pay-easy). Not offered yet. */
    ELECTRONIC_CASH,
    /** 【納付書番号】: cash payment slip. Not offered yet. */
    FORM,
    /** The document has no payment item. */
    NONE
  }

  /** No payment item. */
  public static final Payment NONE = new Payment(Method.NONE, null, null);
}
