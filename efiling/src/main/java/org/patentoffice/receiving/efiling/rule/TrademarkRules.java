package org.patentoffice.receiving.efiling.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.ItemName;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.text.Width;

/** The mark, its type, and the classes it is for (Trademark Act Art. 5, 6). */
final class TrademarkRules implements Rule {

  private static final String MARK = "商標登録を受けようとする商標";
  private static final String STANDARD_CHARACTERS = "標準文字";
  private static final List<String> TYPES =
      List.of(STANDARD_CHARACTERS, "立体商標", "動き商標", "ホログラム商標", "色彩のみからなる商標", "音商標", "位置商標");
  private static final List<String> DESCRIBED = List.of("動き商標", "ホログラム商標", "色彩のみからなる商標", "位置商標");

  /** Of the Nice Classification. */
  private static final int LAST_CLASS = 45;

  private static final int MOST_STANDARD_CHARACTERS = 30;

  @Override
  public void check(Filing filing, Findings findings) {
    if (filing.name().kind() == SheetKind.TRADEMARK_APPLICATION) {
      type(filing, findings);
      classes(filing, findings);
    }
  }

  private static void type(Filing filing, Findings findings) {
    List<Item> types =
        TYPES.stream().flatMap(type -> filing.request().item(type).stream()).toList();
    if (types.size() > 1) {
      findings.add("mark.several-types", filing.at(types.getLast()), types.getLast().name());
    }
    Optional<Item> mark = filing.request().item(MARK);
    if (mark.isPresent() && filing.request().item(STANDARD_CHARACTERS).isPresent()) {
      standardCharacters(filing, mark.get(), findings);
    }
    types.stream()
        .filter(type -> DESCRIBED.contains(type.name().key()))
        .filter(type -> filing.request().value("商標の詳細な説明").isEmpty())
        .forEach(type -> findings.add("mark.not-described", filing.at(type), type.name()));
  }

  private static void standardCharacters(Filing filing, Item mark, Findings findings) {
    if (!mark.images().isEmpty()) {
      findings.add("mark.standard-picture", filing.at(mark));
    }
    int characters = Width.strip(mark.value()).length();
    if (characters > MOST_STANDARD_CHARACTERS) {
      findings.add("mark.standard-too-long", filing.at(mark), characters, MOST_STANDARD_CHARACTERS);
    }
  }

  private static void classes(Filing filing, Findings findings) {
    int last = 0;
    for (Item each : classes(filing).toList()) {
      int number = each.name().ordinal();
      if (number < 1 || number > LAST_CLASS) {
        findings.add("class.number", filing.at(each), each.name(), LAST_CLASS);
      } else if (number <= last) {
        findings.add("class.order", filing.at(each), each.name());
      }
      last = Math.max(last, number);
    }
  }

  /** Each 【第ｎ類】 of the application. */
  static Stream<Item> classes(Filing filing) {
    return filing.request().allItems().stream().filter(item -> item.is(ItemName.CLASS_KEY));
  }
}
