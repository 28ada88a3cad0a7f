package org.patentoffice.receiving.efiling.rule;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.JapaneseDate;
import org.patentoffice.receiving.efiling.item.PaymentYears;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.text.Width;

/** Numbers, dates and references. */
final class NumberRules implements Rule {

  private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{1,10}");
  private static final Pattern SHARE = Pattern.compile("[0-9]{1,3}/[0-9]{1,3}");
  private static final Map<String, NumberForm> FORMS =
      Map.of(
          "発送番号", new NumberForm("number.dispatch", Pattern.compile("[0-9]{6}")),
          "包括委任状番号", new NumberForm("number.power-of-attorney", Pattern.compile("[0-9]{7}")),
          "請求項の数", new NumberForm("number.claim-count", Pattern.compile("[1-9][0-9]{0,3}")));

  private record NumberForm(String ruleId, Pattern pattern) {}

  @Override
  public void check(Filing filing, Findings findings) {
    // Numbers under a priority claim may be foreign: only those of this office are checked.
    Set<Item> foreign = Collections.newSetFromMap(new IdentityHashMap<>());
    filing
        .request()
        .items("パリ条約による優先権等の主張")
        .forEach(claim -> foreign.addAll(claim.members("出願番号")));
    filing
        .requestItems()
        .filter(item -> !item.isEmpty() && !foreign.contains(item))
        .forEach(item -> check(filing, item, findings));
    if (filing.name().kind() != SheetKind.NATIONAL_PHASE) {
      withoutCase(filing, findings);
    }
  }

  private static void withoutCase(Filing filing, Findings findings) {
    Stream.of("事件の表示", "出願の表示")
        .flatMap(key -> filing.request().items(key).stream())
        .filter(group -> group.value("出願番号").isEmpty())
        .forEach(group -> findings.add("number.no-case", filing.at(group), group.name()));
  }

  private static void check(Filing filing, Item item, Findings findings) {
    String key = item.name().key();
    String written = item.value();
    NumberForm form = FORMS.get(key);
    if (form != null && !form.pattern().matcher(Width.code(written)).matches()) {
      findings.add(form.ruleId(), filing.at(item), written);
    }
    switch (key) {
      case "整理番号" -> {
        if (!REFERENCE.matcher(reference(written)).matches()) {
          findings.add("reference.malformed", filing.at(item), written);
        }
      }
      case "持分の割合", "持分" -> {
        if (!SHARE.matcher(Width.code(written)).matches()) {
          findings.add("number.share", filing.at(item), written);
        }
      }
      case "納付年分" -> {
        if (PaymentYears.parse(written).isEmpty()) {
          findings.add("number.payment-years", filing.at(item), written);
        }
      }
      case "提出日", "発送日", "出願日" -> date(filing, item, findings);
      case "出願番号" -> applicationNumber(filing, item, findings);
      default -> {}
    }
  }

  private static void date(Filing filing, Item item, Findings findings) {
    switch (JapaneseDate.parse(item.value())) {
      case JapaneseDate.Valid valid -> {}
      case JapaneseDate.WrongEra wrong ->
          findings.add("number.era-year", filing.at(item), item.value());
      case JapaneseDate.Malformed malformed ->
          findings.add("number.date", filing.at(item), item.value());
    }
  }

  private static void applicationNumber(Filing filing, Item item, Findings findings) {
    Optional<ApplicationNumber> number = parse(item.value());
    if (number.isEmpty()) {
      findings.add("number.application", filing.at(item), item.value());
    } else if (!filing.isApplication() && !filing.name().rights().contains(number.get().right())) {
      findings.add("number.other-right", filing.at(item), item.value(), filing.name().name());
    }
  }

  private static Optional<ApplicationNumber> parse(String written) {
    try {
      return Optional.of(ApplicationNumber.parse(written));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  static String reference(String written) {
    return Width.code(written).replace('―', '-').replace('ー', '-');
  }
}
