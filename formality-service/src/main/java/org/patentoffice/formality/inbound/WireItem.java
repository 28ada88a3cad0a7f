package org.patentoffice.formality.inbound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.formality.rule.Item;

/** One item of a document in an event. */
record WireItem(String item, @Nullable List<String> members) {

  static List<Item> toItems(@Nullable List<WireItem> items) {
    return items == null ? List.of() : items.stream().map(WireItem::toItem).toList();
  }

  private Item toItem() {
    return new Item(item, members == null ? List.of() : members);
  }
}
