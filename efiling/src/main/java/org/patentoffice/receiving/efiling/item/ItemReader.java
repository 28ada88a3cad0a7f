package org.patentoffice.receiving.efiling.item;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.patentoffice.receiving.efiling.html.Line;
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

  List<Item> read(List<Line> lines) {
    int position = 0;
    while (position < lines.size()) {
      Line line = lines.get(position);
      Optional<ItemLine> item = ItemLine.of(line);
      position++;
      if (item.isEmpty()) {
        text(line);
        continue;
      }
      place(item.get(), line.number());
      if (item.get().name().key().equals(AmendedContents.CONTENTS)) {
        int end = AmendedContents.end(lines, position, table, amended());
        open.element().addAll(AmendedContents.read(lines.subList(position, end), amended()));
        position = end;
      }
    }
    return top.stream().map(OpenItem::close).toList();
  }

  private void text(Line line) {
    if (open.isEmpty()) {
      return;
    }
    OpenItem last = open.element();
    if (PICTURES.contains(last.key()) && last.hasImage() && open.size() > 1) {
      open.pop();
    }
    open.element().add(new Content.Text(line));
  }

  private void place(ItemLine line, int number) {
    String key = line.name().key();
    Standing standing = Standing.KNOWN;
    Optional<OpenItem> parent =
        open.stream().filter(candidate -> table.allows(candidate.key(), key)).findFirst();
    if (parent.isPresent()) {
      popTo(parent.get());
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
