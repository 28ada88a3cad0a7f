package org.patentoffice.receiving.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import org.patentoffice.receiving.efiling.item.PaymentMethod;
import org.patentoffice.receiving.efiling.rule.FeeRates;
import org.patentoffice.receiving.efiling.submission.Payment;
import org.patentoffice.receiving.efiling.submission.Submission;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;

/**
 * What filing costs, as far as the document alone tells. The fee service charges, by its own
 * schedule.
 *
 * @param due in yen; empty if there is none, or if it depends on claims that are not known
 * @param schedule the day of the rates
 */
record Fee(OptionalLong due, Payment stated, String schedule) {
  private static final FeeRates RATES = new FeeRates();

  static Fee of(Submission submission, LocalDate today) {
    OptionalLong due =
        switch (submission) {
          case Submission.Application application ->
              RATES.yen(
                  application.right(),
                  application.documentCode(),
                  Map.of(
                      FeeRates.Unit.CLAIM,
                      application.claimCount(),
                      FeeRates.Unit.CLASS,
                      application.classes().size()),
                  today);
          case Submission.Later later ->
              RATES.yen(
                  later.applicationNumber().right(),
                  later.documentCode(),
                  Map.of(FeeRates.Unit.CLAIM, later.claimCount().orElse(0)),
                  today);
        };
    return new Fee(due, submission.payment(), RATES.version());
  }

  void write(Html html, Language language) {
    html.open("section", "class", "card fee", "aria-labelledby", "fee");
    html.leaf("h2", language.of("手数料", "Fee"), "id", "fee");
    html.open("dl", "class", "facts");
    Long statedYen = stated.amountYen();
    fact(
        html,
        language.of("料金表による額", "By the schedule"),
        due.isPresent()
            ? Words.yen(due.getAsLong(), language)
            : language.of(
                "この書類だけでは定まりません（又は不要です）。", "None, or not to be told from this document alone."));
    fact(
        html,
        language.of("書類の記載", "Stated in the document"),
        statedYen == null
            ? language.of("納付金額の記載なし", "No amount is stated")
            : Words.yen(statedYen, language));
    fact(html, language.of("納付方法", "Way of payment"), way(language));
    html.close();
    if (due.isPresent() && statedYen != null && statedYen != due.getAsLong()) {
      html.leaf(
          "p",
          language.of("料金表による額と記載された額が違います。", "The amount stated is not that of the schedule."),
          "class",
          "caution");
    }
    html.leaf(
        "p",
        language.of(
            "料金表 " + schedule + " による通常の額です。減免は考慮していません。受理の後に、記載の方法で徴収します。",
            "The usual amount by the schedule of "
                + schedule
                + "; reductions are not considered. It is taken in the way stated after the"
                + " filing has been received."),
        "class",
        "hint");
    html.close();
  }

  private String way(Language language) {
    String account = stated.account();
    String item =
        Arrays.stream(PaymentMethod.values())
            .filter(method -> method.accountType().equals(stated.method()))
            .map(PaymentMethod::item)
            .findFirst()
            .orElse("");
    if (item.isEmpty()) {
      return language.of("記載なし", "None is stated");
    }
    String name = language.of(item, en(stated.method()));
    return account == null ? name : name + " " + account;
  }

  private static String en(String method) {
    return switch (method) {
      case "deposit" -> "deposit account";
      case "transfer" -> "account transfer";
      case "credit-card" -> "credit card";
      case "electronic-cash" -> "electronic cash payment";
      case "form" -> "payment slip";
      default -> method;
    };
  }

  static void fact(Html html, String name, String value) {
    html.leaf("dt", name).leaf("dd", value);
  }
}
