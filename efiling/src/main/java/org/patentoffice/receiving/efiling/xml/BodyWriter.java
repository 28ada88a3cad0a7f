package org.patentoffice.receiving.efiling.xml;

import java.util.List;
import java.util.Optional;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.item.Content;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.ItemName;
import org.patentoffice.receiving.efiling.item.ItemRule;
import org.patentoffice.receiving.efiling.item.ItemTable;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.text.Width;

/** Writes description, claims, abstract and drawings, whole or as amended. */
final class BodyWriter {

  private final XmlText xml;
  private final TextWriter texts;

  BodyWriter(XmlText xml, Pictures pictures) {
    this.xml = xml;
    this.texts = new TextWriter(xml, pictures);
  }

  /** The items of one part, each as the element its table names. */
  void write(SheetKind kind, List<Item> items) {
    if (kind == SheetKind.ABSTRACT) {
      summary(items);
      return;
    }
    ItemTable table = ItemTable.of(kind);
    items.forEach(item -> item(table, "", item));
  }

  private void item(ItemTable table, String parent, Item item) {
    String element = table.find(parent, item.name().key()).map(ItemRule::element).orElse("");
    switch (element) {
      case "p" -> paragraph(item);
      case "claim" -> claim(item);
      case "figure" -> figure(item);
      case "invention-title" -> {
        xml.leaf(element, Width.full(item.value()));
        item.members().forEach(member -> item(table, item.name().key(), member));
      }
      case "" -> heading(table, item);
      default -> group(table, element, item);
    }
  }

  private void group(ItemTable table, String element, Item item) {
    if (item.name().isNumbered()) {
      xml.open(element, "ex-num", Integer.toString(item.name().ordinal()));
    } else {
      xml.open(element);
    }
    members(table, item);
    xml.close();
  }

  /** A heading that the table does not know stays where it is. */
  private void heading(ItemTable table, Item item) {
    xml.leaf("heading", Width.full(item.name().written()));
    members(table, item);
  }

  private void members(ItemTable table, Item item) {
    if (item.hasText()) {
      List<Line> lines = item.lines().stream().filter(line -> !line.isBlank()).toList();
      xml.start("p", "num", "");
      texts.write(lines.stream().<Content>map(Content.Text::new).toList(), Pictures.Kind.OTHER);
      xml.close();
    }
    item.members().forEach(member -> item(table, item.name().key(), member));
  }

  private void paragraph(Item item) {
    ItemName name = item.name();
    String number = Integer.toString(name.ordinal());
    String zeros = "0".repeat(Math.max(0, Math.max(4, name.digits()) - number.length()));
    xml.start("p", "num", zeros + number);
    texts.write(item.content(), Pictures.Kind.OTHER);
    xml.close();
  }

  private void claim(Item item) {
    xml.start("claim", "num", Integer.toString(item.name().ordinal()));
    xml.start("claim-text");
    texts.write(item.content(), Pictures.Kind.OTHER);
    xml.end().close();
  }

  private void figure(Item item) {
    xml.start("figure", "num", Integer.toString(item.name().ordinal()));
    texts.write(item.content(), Pictures.Kind.FIGURE);
    xml.close();
  }

  /** The abstract is one paragraph, its items as text. */
  private void summary(List<Item> items) {
    xml.start("p", "num", "");
    boolean first = true;
    for (Item item : items) {
      if (item.is("要約")) {
        texts.write(
            item.lines().stream().<Content>map(Content.Text::new).toList(), Pictures.Kind.OTHER);
        first = first && item.lines().stream().allMatch(Line::isBlank);
        for (Item member : item.members()) {
          first = summaryItem(member, first);
        }
      } else {
        first = summaryItem(item, first);
      }
    }
    xml.close();
  }

  private boolean summaryItem(Item item, boolean first) {
    if (!first) {
      xml.mark("br");
    }
    xml.text(item.name().toString());
    texts.write(item.content(), Pictures.Kind.OTHER);
    return false;
  }

  /** The element that holds a part as a whole; empty for a sheet that is not a part. */
  static Optional<String> element(SheetKind kind) {
    return switch (kind) {
      case DESCRIPTION -> Optional.of("description");
      case CLAIMS -> Optional.of("claims");
      case ABSTRACT -> Optional.of("abstract");
      case DRAWINGS, DESIGN_DRAWINGS -> Optional.of("drawings");
      default -> Optional.empty();
    };
  }
}
