package org.patentoffice.receiving.efiling.rule;

import java.util.List;
import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.ItemName;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.item.SheetKind;

/** Headings of the description and the numbers of what it cites and shows (form 29). */
final class DescriptionRules implements Rule {

  private static final String TITLE = "発明の名称";
  private static final List<String> PICTURES = List.of("化#", "数#", "表#");
  private static final List<String> CITATIONS = List.of("特許文献#", "非特許文献#");

  @Override
  public void check(Filing filing, Findings findings) {
    if (!filing.isApplication()) {
      return;
    }
    // Paragraphs are most of the items, and none of those that are looked for.
    List<Item> items =
        filing.manuscript().sheets().stream()
            .skip(1)
            .flatMap(sheet -> sheet.allItems().stream())
            .filter(item -> !item.is(ItemName.PARAGRAPH))
            .toList();
    PICTURES.forEach(key -> sequence(filing, items, key, "object.sequence", findings));
    CITATIONS.forEach(key -> sequence(filing, items, key, "citation.sequence", findings));
    items.stream()
        .filter(item -> PICTURES.contains(item.name().key()) && item.isEmpty())
        .forEach(item -> findings.add("object.empty", filing.at(item), item.name()));
    filing
        .manuscript()
        .part(SheetKind.DESCRIPTION)
        .ifPresent(description -> headings(filing, description, findings));
  }

  private static void headings(Filing filing, Sheet description, Findings findings) {
    description.items().stream()
        .findFirst()
        .filter(first -> !first.is(TITLE) && description.item(TITLE).isPresent())
        .ifPresent(
            first ->
                findings.add("description.title-not-first", filing.at(first), filing.item(TITLE)));
    Stream.of("発明の概要", "発明の開示")
        .flatMap(key -> description.items(key).stream())
        .filter(summary -> summary.members().stream().allMatch(item -> item.is(ItemName.PARAGRAPH)))
        .forEach(
            summary ->
                findings.add("description.summary-empty", filing.at(summary), summary.name()));
  }

  private static void sequence(
      Filing filing, List<Item> items, String key, String rule, Findings findings) {
    int expected = 1;
    for (Item item : items) {
      if (item.is(key)) {
        if (item.name().ordinal() != expected) {
          findings.add(rule, filing.at(item), item.name(), expected);
        }
        expected = item.name().ordinal() + 1;
      }
    }
  }
}
