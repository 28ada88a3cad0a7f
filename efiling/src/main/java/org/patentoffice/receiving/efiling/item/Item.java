package org.patentoffice.receiving.efiling.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.html.Run;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * One item of a filing.
 *
 * @param line in the file, from 1
 * @param content the text behind 】 first, if there is any
 */
public record Item(ItemName name, int line, Standing standing, List<Content> content)
    implements Content {

  /** Whether the item table knows the item at its place. */
  public enum Standing {
    KNOWN,
    /** Known, but as a member of a group that is not above it. */
    ORPHAN,
    /** Not known at all: kept, not dropped. */
    UNKNOWN
  }

  public Item {
    content = List.copyOf(content);
  }

  public boolean is(String key) {
    return name.key().equals(key);
  }

  public List<Item> members() {
    List<Item> members = new ArrayList<>();
    for (Content piece : content) {
      if (piece instanceof Item member) {
        members.add(member);
      }
    }
    return members;
  }

  public List<Item> members(String key) {
    return members().stream().filter(member -> member.is(key)).toList();
  }

  public Optional<Item> member(String key) {
    for (Content piece : content) {
      if (piece instanceof Item member && member.is(key)) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /** The value of the first member of that name; empty if there is none. */
  public String value(String memberKey) {
    return member(memberKey).map(Item::value).orElse("");
  }

  public List<Line> lines() {
    List<Line> lines = new ArrayList<>(content.size());
    for (Content piece : content) {
      if (piece instanceof Content.Text(Line line)) {
        lines.add(line);
      }
    }
    return lines;
  }

  public List<Run.Image> images() {
    return lines().stream().flatMap(line -> line.images().stream()).toList();
  }

  /** The text in one piece, without the spaces that align it. */
  public String value() {
    StringBuilder value = new StringBuilder();
    lines().forEach(line -> value.append(Width.strip(line.text())));
    return value.toString();
  }

  public boolean isEmpty() {
    for (Content piece : content) {
      if (!(piece instanceof Content.Text(Line text)) || !text.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** This item and all below it, in the order of the file. */
  public Stream<Item> withDescendants() {
    return Stream.concat(Stream.of(this), members().stream().flatMap(Item::withDescendants));
  }
}
