package org.patentoffice.receiving.efiling.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.PaymentMethod;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.text.Width;

/** The payment item (Patent Act Art. 107, 195; Act on Special Provisions Art. 14 to 16). */
final class FeeRules implements Rule {

  private static final Pattern AMOUNT = Pattern.compile("[1-9][0-9]{0,9}");

  private final FeeRates rates;

  FeeRules(FeeRates rates) {
    this.rates = rates;
  }

  @Override
  public void check(Filing filing, Findings findings) {
    Optional<Item> payment = PaymentMethod.payment(filing.request());
    if (payment.isEmpty() && isDue(filing)) {
      findings.add("fee.not-indicated", filing.file());
    }
    if (filing.isApplication()
        && filing.right() == Right.UTILITY_MODEL
        && filing.request().item("納付年分").isEmpty()) {
      findings.add("fee.no-years", filing.file());
    }
    Stream.concat(payment.stream(), filing.request().items("手数料補正").stream())
        .forEach(item -> payment(filing, item, findings));
    payment.ifPresent(item -> compare(filing, item, findings));
  }

  private static boolean isDue(Filing filing) {
    SheetKind kind = filing.name().kind();
    return filing.isApplication()
        || kind == SheetKind.EXAMINATION_REQUEST
        || kind == SheetKind.EXTENSION
        || kind == SheetKind.FEE_PAYMENT;
  }

  private static void payment(Filing filing, Item payment, Findings findings) {
    List<PaymentMethod> methods = PaymentMethod.of(payment);
    if (methods.isEmpty()) {
      findings.add("fee.no-method", filing.at(payment), payment.name());
      return;
    }
    if (methods.size() > 1) {
      findings.add("fee.several-methods", filing.at(payment), payment.name());
      return;
    }
    PaymentMethod method = methods.getFirst();
    Item account = payment.member(method.item()).orElseThrow();
    if (!method.accepts(Width.code(account.value()).replace("-", ""))) {
      findings.add(
          "fee.account-malformed", filing.at(account), account.value(), method.accountDigits());
    }
    amount(filing, payment, method, findings);
  }

  private static void amount(Filing filing, Item payment, PaymentMethod method, Findings findings) {
    Optional<Item> amount = payment.member("納付金額");
    if (amount.isPresent() && !method.amountStated()) {
      findings.add("fee.amount-not-allowed", filing.at(amount.get()), "【" + method.item() + "】");
    } else if (amount.isEmpty() && method.amountStated()) {
      findings.add("fee.amount-missing", filing.at(payment), "【" + method.item() + "】");
    } else if (amount.isPresent() && !AMOUNT.matcher(Width.code(amount.get().value())).matches()) {
      findings.add("fee.amount-malformed", filing.at(amount.get()), amount.get().value());
    }
  }

  private void compare(Filing filing, Item payment, Findings findings) {
    String stated = Width.code(payment.value("納付金額"));
    OptionalLong due =
        rates.yen(
            filing.right(),
            filing.name().documentCode(),
            Map.of(
                FeeRates.Unit.CLAIM,
                claims(filing),
                FeeRates.Unit.CLASS,
                (int) TrademarkRules.classes(filing).count()),
            filing.today());
    if (due.isPresent()
        && AMOUNT.matcher(stated).matches()
        && Long.parseLong(stated) != due.getAsLong()) {
      findings.add("fee.amount-differs", filing.at(payment), stated, due.getAsLong());
    }
  }

  private static int claims(Filing filing) {
    if (filing.isApplication()) {
      return (int) filing.texts(SheetKind.CLAIMS).stream().filter(item -> item.is("請求項#")).count();
    }
    String written = Width.code(filing.request().value("請求項の数"));
    return AMOUNT.matcher(written).matches() && written.length() <= 4
        ? Integer.parseInt(written)
        : 0;
  }
}
