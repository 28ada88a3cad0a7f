package org.patentoffice.receiving.efiling.item;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patentoffice.receiving.efiling.item.ItemRule.Need;
import org.patentoffice.receiving.efiling.text.Table;

/** The items that one kind of sheet may have, from {@code efiling/items.tsv}. */
public final class ItemTable {

  private static final Map<SheetKind, ItemTable> TABLES = load();

  private final Map<String, List<ItemRule>> byParent = new HashMap<>();
  private final Map<String, Map<String, ItemRule>> byKey = new HashMap<>();
  private final Set<String> keys = new LinkedHashSet<>();

  private ItemTable() {}

  public static ItemTable of(SheetKind kind) {
    ItemTable table = TABLES.get(kind);
    if (table == null) {
      throw new IllegalStateException("The item tables have no sheet " + kind);
    }
    return table;
  }

  /** The items of the sheet itself, in order. */
  public List<ItemRule> top() {
    return members("");
  }

  /** The members of a group, in order. */
  public List<ItemRule> members(String parent) {
    return byParent.getOrDefault(parent, List.of());
  }

  public Optional<ItemRule> find(String parent, String key) {
    return Optional.ofNullable(byKey.getOrDefault(parent, Map.of()).get(key));
  }

  /** What all items are called, in the order of the table; {@code #} in one is a number. */
  public List<String> keys() {
    return List.copyOf(keys);
  }

  boolean allows(String parent, String key) {
    return byKey.getOrDefault(parent, Map.of()).containsKey(key);
  }

  boolean knows(String key) {
    return keys.contains(key);
  }

  private void add(ItemRule rule) {
    byParent.computeIfAbsent(rule.parent(), parent -> new ArrayList<>()).add(rule);
    byKey.computeIfAbsent(rule.parent(), parent -> new HashMap<>()).putIfAbsent(rule.key(), rule);
    keys.add(rule.key());
  }

  private static Map<SheetKind, ItemTable> load() {
    Map<SheetKind, ItemTable> tables = new EnumMap<>(SheetKind.class);
    for (Table.Row row : Table.resource("/efiling/items.tsv").rows()) {
      for (SheetKind sheet : sheets(row)) {
        ItemTable table = tables.computeIfAbsent(sheet, kind -> new ItemTable());
        for (String parent : row.get("parents").split("\\|", -1)) {
          table.add(rule(row, parent));
        }
      }
    }
    return tables;
  }

  private static Set<SheetKind> sheets(Table.Row row) {
    Set<SheetKind> sheets = EnumSet.noneOf(SheetKind.class);
    for (String written : row.get("sheets").split("\\|")) {
      switch (written) {
        case "DOCUMENT" -> sheets.addAll(SheetKind.all(SheetKind::isDocument));
        case "PART" -> sheets.addAll(SheetKind.all(kind -> kind.role() == SheetKind.Role.PART));
        default -> sheets.add(SheetKind.valueOf(written));
      }
    }
    return sheets;
  }

  private static ItemRule rule(Table.Row row, String parent) {
    return new ItemRule(
        Integer.parseInt(row.get("order")),
        row.get("item"),
        parent,
        Need.of(row.get("need")),
        row.get("repeat").equals("*"),
        row.get("group").equals("g"),
        row.get("element"));
  }
}
