package org.patentoffice.receiving.efiling.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sheet of a filing: the request or one part, opened by 【書類名】.
 *
 * @param opening the 【書類名】 item
 * @param items below it, in the order of the file
 */
public record Sheet(SheetKind kind, Item opening, List<Item> items) {

  public Sheet {
    items = List.copyOf(items);
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
  public Stream<Item> allItems() {
    return items.stream().flatMap(Item::withDescendants);
  }
}
