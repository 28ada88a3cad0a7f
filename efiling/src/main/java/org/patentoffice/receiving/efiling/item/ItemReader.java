package org.patentoffice.receiving.efiling.item;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.efiling.item.Item.Standing;

/**
 * Builds the item tree of one sheet. The table decides what belongs under what; indentation is only
 * decoration, except for items that the table does not know.
 */
final class ItemReader {

  /** Items whose text is one image: what follows it belongs to the paragraph again. */
  private static final List<String> PICTURES = List.of("化#", "数#", "表#");

  /** Unknown items below unknown items, however far they are indented. */
  private static final int DEEPEST_UNKNOWN_LEVEL = 8;

  private final ItemTable table;
  private final List<OpenItem> top = new ArrayList<>();
  private final Deque<OpenItem> open = new ArrayDeque<>();

  ItemReader(ItemTable table) {
    this.table = table;
  }

  List<Item> read(List<ReadLine> lines) {
    int position = 0;
    while (position < lines.size()) {
      ReadLine line = lines.get(position);
      ItemLine item = line.item();
      position++;
      if (item == null) {
        text(line);
        continue;
      }
      place(item, line.line().number());
      if (item.name().key().equals(AmendedContents.CONTENTS)) {
        int end = AmendedContents.end(lines, position, table, amended());
        open.element().addAll(AmendedContents.read(lines.subList(position, end), amended()));
        position = end;
      }
    }
    return top.stream().map(OpenItem::close).toList();
  }

  private void text(ReadLine line) {
    if (open.isEmpty()) {
      return;
    }
    OpenItem last = open.element();
    if (PICTURES.contains(last.key()) && last.hasImage() && open.size() > 1) {
      open.pop();
    }
    open.element().add(new Content.Text(line.line()));
  }

  private void place(ItemLine line, int number) {
    String key = line.name().key();
    Standing standing = Standing.KNOWN;
    OpenItem parent = parentOf(key);
    if (parent != null) {
      popTo(parent);
    } else if (table.allows("", key)) {
      open.clear();
    } else if (table.knows(key)) {
      standing = Standing.ORPHAN;
      open.clear();
    } else {
      standing = Standing.UNKNOWN;
      while (!open.isEmpty()
          && (open.element().indent() >= line.indent() || open.size() > DEEPEST_UNKNOWN_LEVEL)) {
        open.pop();
      }
    }
    OpenItem item = new OpenItem(line, number, standing);
    if (open.isEmpty()) {
      top.add(item);
    } else {
      open.element().add(item);
    }
    open.push(item);
  }

  /** The innermost open item that may have such a member. */
  private @Nullable OpenItem parentOf(String key) {
    for (OpenItem candidate : open) {
      if (table.allows(candidate.key(), key)) {
        return candidate;
      }
    }
    return null;
  }

  private void popTo(OpenItem parent) {
    while (open.element() != parent) {
      open.pop();
    }
  }

  /** The 【手続補正ｎ】 whose contents are being read. */
  private AmendedContents.Target amended() {
    return open.stream()
        .filter(item -> item.key().equals(AmendedContents.GROUP))
        .findFirst()
        .map(group -> new AmendedContents.Target(group.value("補正対象書類名"), group.value("補正対象項目名")))
        .orElse(new AmendedContents.Target("", ""));
  }
}
