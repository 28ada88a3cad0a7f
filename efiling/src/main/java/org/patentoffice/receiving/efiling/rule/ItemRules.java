package org.patentoffice.receiving.efiling.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.Item.Standing;
import org.patentoffice.receiving.efiling.item.ItemRule;
import org.patentoffice.receiving.efiling.item.ItemTable;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.item.SheetKind;

/** What the item tables say: required, once only, in this order, below this group. */
final class ItemRules implements Rule {

  @Override
  public void check(Filing filing, Findings findings) {
    for (Sheet sheet : filing.manuscript().sheets()) {
      if (sheet.kind() != SheetKind.OTHER) {
        ItemTable table = ItemTable.of(sheet.kind());
        new Level(filing, table, findings, sheet.kind()).check("", sheet.opening(), sheet.items());
      }
    }
  }

  /** One group, or the sheet itself. */
  private record Level(Filing filing, ItemTable table, Findings findings, SheetKind kind) {

    void check(String parent, Item group, List<Item> items) {
      required(parent, group, items);
      if (items.isEmpty()) {
        return;
      }
      order(parent, items);
      Map<String, Integer> counts = new HashMap<>();
      for (Item item : items) {
        standing(item);
        Optional<ItemRule> rule = table.find(parent, item.name().key());
        int count = counts.merge(item.name().written(), 1, Integer::sum);
        if (rule.isPresent() && !rule.get().repeatable() && count == 2) {
          findings.add("structure.duplicate", filing.at(item), item.name());
        }
        if (rule.isPresent() && rule.get().group() && hasText(item)) {
          findings.add("structure.group-with-text", filing.at(item), item.name());
        }
        if (item.is(Filing.AMENDED_CONTENTS)) {
          item.members().stream()
              .flatMap(member -> member.withDescendants().stream())
              .forEach(this::unknown);
        } else {
          check(item.name().key(), item, item.members());
        }
      }
    }

    private void required(String parent, Item group, List<Item> items) {
      for (ItemRule rule : table.members(parent)) {
        if (rule.need() != ItemRule.Need.REQUIRED) {
          continue;
        }
        String name = filing.item(rule.key()).replace("#", "１");
        Optional<Item> item = items.stream().filter(i -> i.is(rule.key())).findFirst();
        if (item.isEmpty()) {
          String id = parent.isEmpty() ? "structure.missing-item" : "structure.missing-member";
          findings.add(id, filing.at(group), name, group.name());
        } else if (item.get().isEmpty()) {
          findings.add("structure.empty-item", filing.at(item.get()), item.get().name());
        }
      }
    }

    private void order(String parent, List<Item> items) {
      int last = 0;
      Item before = null;
      for (Item item : items) {
        Optional<ItemRule> rule = table.find(parent, item.name().key());
        if (rule.isEmpty() || !orderMatters(parent, rule.get())) {
          continue;
        }
        if (rule.get().order() < last && before != null) {
          String id =
              kind == SheetKind.DESCRIPTION ? "description.heading-order" : "structure.order";
          findings.add(id, filing.at(item), item.name(), before.name());
        } else {
          last = rule.get().order();
          before = item;
        }
      }
    }

    /** Members of a person or a payment come in any order; headings and sheets do not. */
    private boolean orderMatters(String parent, ItemRule rule) {
      return !rule.key().equals("#")
          && (parent.isEmpty() || (kind == SheetKind.DESCRIPTION && rule.group()));
    }

    private void standing(Item item) {
      if (item.standing() == Standing.ORPHAN) {
        findings.add("structure.orphan-member", filing.at(item), item.name());
      }
      unknown(item);
    }

    private void unknown(Item item) {
      if (item.standing() == Standing.UNKNOWN && !isStrayParagraph(item)) {
        findings.add("structure.unknown-item", filing.at(item), item.name());
      }
    }

    /** Of a paragraph number outside the description {@link ParagraphRules} speaks. */
    private boolean isStrayParagraph(Item item) {
      return filing.isApplication() && ParagraphRules.isParagraphNumber(item);
    }

    private boolean hasText(Item item) {
      return kind.isDocument() && !item.value().isEmpty();
    }
  }
}
