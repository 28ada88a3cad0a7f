package org.patentoffice.receiving.efiling.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One sheet of a filing: the request or one part, opened by 【書類名】. */
public final class Sheet {

  private final SheetKind kind;
  private final Item opening;
  private final List<Item> items;

  /** The opening one first. */
  private final List<Item> everyItem;

  /**
   * Makes a sheet.
   *
   * @param opening the 【書類名】 item
   * @param items below it, in the order of the file
   */
  public Sheet(SheetKind kind, Item opening, List<Item> items) {
    this.kind = kind;
    this.opening = opening;
    this.items = List.copyOf(items);
    List<Item> all = new ArrayList<>(items.size() + 1);
    all.add(opening);
    for (Item item : items) {
      item.collect(all);
    }
    this.everyItem = Collections.unmodifiableList(all);
  }

  public SheetKind kind() {
    return kind;
  }

  public Item opening() {
    return opening;
  }

  /** Below the opening one, in the order of the file. */
  public List<Item> items() {
    return items;
  }

  public String name() {
    return opening.value();
  }

  public Optional<Item> item(String key) {
    return items.stream().filter(item -> item.is(key)).findFirst();
  }

  public List<Item> items(String key) {
    return items.stream().filter(item -> item.is(key)).toList();
  }

  /** The text of the first item of that name; empty if there is none. */
  public String value(String key) {
    return item(key).map(Item::value).orElse("");
  }

  /** 【出願番号】 of the case in which a later document is filed. */
  public Optional<Item> caseNumber() {
    return Stream.of("事件の表示", "出願の表示")
        .flatMap(key -> items(key).stream())
        .flatMap(group -> group.members("出願番号").stream())
        .findFirst()
        .or(() -> item("出願番号"));
  }

  /** Every item at every depth, in the order of the file, without the opening one. */
  public List<Item> allItems() {
    return everyItem.subList(1, everyItem.size());
  }

  /** The same, the opening one first. */
  public List<Item> withOpening() {
    return everyItem;
  }
}
