package org.patentoffice.receiving.efiling.rule;

import java.util.List;
import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.ItemName;
import org.patentoffice.receiving.efiling.item.ItemTable;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.item.SheetKind;

/** Paragraph numbers 【０００１】 … of the description, without gaps (form 29, notes). */
final class ParagraphRules implements Rule {

  private static final int DIGITS = 4;
  private static final int LAST_FOUR_DIGIT_NUMBER = 9_999;

  @Override
  public void check(Filing filing, Findings findings) {
    if (!filing.isApplication()) {
      return;
    }
    filing
        .manuscript()
        .part(SheetKind.DESCRIPTION)
        .ifPresent(description -> description(filing, description, findings));
    filing.manuscript().sheets().stream()
        .filter(sheet -> sheet.kind() != SheetKind.DESCRIPTION)
        .flatMap(sheet -> sheet.allItems().stream())
        .filter(ParagraphRules::isParagraphNumber)
        .forEach(item -> findings.add("paragraph.wrong-part", filing.at(item), item.name()));
  }

  /** True for 【０００１】; a shorter number may be anything. */
  static boolean isParagraphNumber(Item item) {
    return item.is(ItemName.PARAGRAPH) && item.name().digits() >= DIGITS;
  }

  private static void description(Filing filing, Sheet sheet, Findings findings) {
    List<Item> paragraphs =
        sheet.allItems().stream().filter(item -> item.is(ItemName.PARAGRAPH)).toList();
    if (paragraphs.isEmpty()) {
      findings.add("paragraph.none", filing.at(sheet.opening()));
      return;
    }
    int expected = 1;
    for (Item paragraph : paragraphs) {
      expected = sequence(filing, paragraph, expected, findings);
      written(filing, paragraph, findings);
    }
    sheet.items().stream()
        .flatMap(ParagraphRules::headings)
        .forEach(heading -> heading(filing, heading, findings));
  }

  private static int sequence(Filing filing, Item paragraph, int expected, Findings findings) {
    int number = paragraph.name().ordinal();
    if (number < expected) {
      findings.add("paragraph.order", filing.at(paragraph), paragraph.name(), expected);
      return expected;
    }
    if (number > expected) {
      findings.add("paragraph.gap", filing.at(paragraph), paragraph.name(), expected);
    }
    return number + 1;
  }

  private static void written(Filing filing, Item paragraph, Findings findings) {
    int digits = paragraph.name().ordinal() > LAST_FOUR_DIGIT_NUMBER ? DIGITS + 1 : DIGITS;
    if (paragraph.name().digits() != digits) {
      findings.add("paragraph.digits", filing.at(paragraph), paragraph.name());
    }
    if (paragraph.isEmpty()) {
      findings.add("paragraph.empty", filing.at(paragraph), paragraph.name());
    } else if (hasTextBesideNumber(paragraph)) {
      findings.add("paragraph.not-alone", filing.at(paragraph), paragraph.name());
    }
  }

  private static boolean hasTextBesideNumber(Item paragraph) {
    for (Line line : paragraph.lines()) {
      if (line.number() == paragraph.line() && !line.isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Item> headings(Item item) {
    // A paragraph is none: without asking the table, for there are thousands of them.
    return !item.is(ItemName.PARAGRAPH) && isHeading(item)
        ? Stream.concat(Stream.of(item), item.members().stream().flatMap(ParagraphRules::headings))
        : Stream.empty();
  }

  private static boolean isHeading(Item item) {
    return ItemTable.of(SheetKind.DESCRIPTION).members(item.name().key()).stream()
        .anyMatch(rule -> rule.key().equals(ItemName.PARAGRAPH));
  }

  private static void heading(Filing filing, Item heading, Findings findings) {
    if (heading.withDescendants().stream().noneMatch(item -> item.is(ItemName.PARAGRAPH))) {
      findings.add("paragraph.heading-empty", filing.at(heading), heading.name());
    }
    heading.lines().stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .ifPresent(
            line ->
                findings.add(
                    "paragraph.missing", filing.at(heading, line.number()), heading.name()));
  }
}
