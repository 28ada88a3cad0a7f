package org.patentoffice.receiving.efiling.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.html.Run;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * One item of a filing. It is itself and equals no other; every rule asks for its lines and its
 * members, which are told apart once.
 */
public final class Item implements Content {

  /** Whether the item table knows the item at its place. */
  public enum Standing {
    KNOWN,
    /** Known, but as a member of a group that is not above it. */
    ORPHAN,
    /** Not known at all: kept, not dropped. */
    UNKNOWN
  }

  private final ItemName name;
  private final int line;
  private final Standing standing;
  private final List<Content> content;
  private final List<Line> lines;
  private final List<Item> members;

  /**
   * Makes an item.
   *
   * @param line in the file, from 1
   * @param content the text behind 】 first, if there is any
   */
  public Item(ItemName name, int line, Standing standing, List<Content> content) {
    this.name = name;
    this.line = line;
    this.standing = standing;
    this.content = List.copyOf(content);
    List<Line> texts = new ArrayList<>(content.size());
    List<Item> items = new ArrayList<>();
    for (Content piece : content) {
      switch (piece) {
        case Content.Text(Line text) -> texts.add(text);
        case Item member -> items.add(member);
      }
    }
    this.lines = List.copyOf(texts);
    this.members = List.copyOf(items);
  }

  public ItemName name() {
    return name;
  }

  /** In the file, from 1. */
  public int line() {
    return line;
  }

  public Standing standing() {
    return standing;
  }

  /** Lines and members, in the order of the file. */
  public List<Content> content() {
    return content;
  }

  public List<Line> lines() {
    return lines;
  }

  public List<Item> members() {
    return members;
  }

  public boolean is(String key) {
    return name.key().equals(key);
  }

  public List<Item> members(String key) {
    return members.stream().filter(member -> member.is(key)).toList();
  }

  public Optional<Item> member(String key) {
    for (Item member : members) {
      if (member.is(key)) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /** The value of the first member of that name; empty if there is none. */
  public String value(String memberKey) {
    return member(memberKey).map(Item::value).orElse("");
  }

  public List<Run.Image> images() {
    return lines.stream().flatMap(each -> each.images().stream()).toList();
  }

  /** The text in one piece, without the spaces that align it. */
  public String value() {
    if (lines.size() == 1) {
      return Width.strip(lines.getFirst().text());
    }
    StringBuilder value = new StringBuilder();
    lines.forEach(each -> value.append(Width.strip(each.text())));
    return value.toString();
  }

  public boolean isEmpty() {
    return members.isEmpty() && !hasText();
  }

  /** True if a line of its own, not of a member, has text or an image. */
  public boolean hasText() {
    for (Line each : lines) {
      if (!each.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** This item and all below it, in the order of the file. */
  public List<Item> withDescendants() {
    List<Item> all = new ArrayList<>();
    collect(all);
    return all;
  }

  void collect(List<Item> all) {
    all.add(this);
    for (Item member : members) {
      member.collect(all);
    }
  }
}
