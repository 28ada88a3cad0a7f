package org.patentoffice.receiving.efiling.xml;

import java.util.List;
import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.item.Content;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * Writes what the form has no place for: it is kept, in the element in which it stood, as {@code
 * jp:rule-outside-item-article}, with everything below it.
 */
final class OutsideItemWriter {

  private final XmlText xml;
  private final TextWriter texts;

  OutsideItemWriter(XmlText xml, TextWriter texts) {
    this.xml = xml;
    this.texts = texts;
  }

  void write(Item item) {
    write(item, item.content());
  }

  /** The unknown items below an item whose own text has been written. */
  void below(Item item) {
    unknown(item).forEach(this::write);
  }

  /** What a group holds beside its known members: text of its own, and unknown items. */
  void beside(Item group) {
    List<Content> text =
        group.lines().stream()
            .filter(line -> !line.isBlank())
            .<Content>map(Content.Text::new)
            .toList();
    if (!text.isEmpty()) {
      write(group, text);
    }
    below(group);
  }

  /** The topmost of them; what is below an unknown item is written with it. */
  private static Stream<Item> unknown(Item item) {
    return item.members().stream()
        .flatMap(
            member ->
                switch (member.standing()) {
                  case UNKNOWN -> Stream.of(member);
                  // Amended text is written as the sheet that it amends.
                  case KNOWN, ORPHAN -> member.is("補正の内容") ? Stream.empty() : unknown(member);
                });
  }

  private void write(Item item, List<Content> content) {
    xml.open("jp:rule-outside-item-article");
    xml.leaf("jp:item-name", Width.full(item.name().written()));
    xml.start("p", "num", "");
    texts.write(content, Pictures.Kind.OTHER);
    xml.close().close();
  }
}
