package org.patentoffice.receiving.efiling.item;

import java.util.ArrayList;
import java.util.List;
import org.patentoffice.receiving.efiling.text.Width;

/** An item while its lines are still being read. */
final class OpenItem {

  private final ItemLine line;
  private final int number;
  private final Item.Standing standing;
  private final List<Object> pieces = new ArrayList<>();

  OpenItem(ItemLine line, int number, Item.Standing standing) {
    this.line = line;
    this.number = number;
    this.standing = standing;
    if (!line.rest().runs().isEmpty()) {
      pieces.add(new Content.Text(line.rest()));
    }
  }

  String key() {
    return line.name().key();
  }

  int indent() {
    return line.indent();
  }

  void add(Content content) {
    pieces.add(content);
  }

  void add(OpenItem member) {
    pieces.add(member);
  }

  void addAll(List<? extends Content> contents) {
    pieces.addAll(contents);
  }

  boolean hasImage() {
    for (Object piece : pieces) {
      if (piece instanceof Content.Text text && text.line().hasImage()) {
        return true;
      }
    }
    return false;
  }

  /** The text of a member that has already been read; empty if there is none. */
  String value(String memberKey) {
    return pieces.stream()
        .filter(piece -> piece instanceof OpenItem member && member.key().equals(memberKey))
        .map(piece -> Width.strip(((OpenItem) piece).close().value()))
        .findFirst()
        .orElse("");
  }

  Item close() {
    List<Content> content = new ArrayList<>(pieces.size());
    for (Object piece : pieces) {
      content.add(piece instanceof OpenItem member ? member.close() : (Content) piece);
    }
    return new Item(line.name(), number, standing, content);
  }
}
