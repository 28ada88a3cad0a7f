package org.patentoffice.receiving.efiling.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.html.Run;
import org.patentoffice.receiving.efiling.html.Run.Style;
import org.patentoffice.receiving.efiling.item.Content;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.text.Width;

/** Writes running text: line breaks, sub- and superscript, underline, pictures, what it cites. */
final class TextWriter {

  private static final Map<String, String> ELEMENTS =
      Map.of(
          "特許文献#", "patcit",
          "非特許文献#", "nplcit",
          "図#", "figref",
          "化#", "chemistry",
          "数#", "maths",
          "表#", "tables");

  private static final Map<String, Pictures.Kind> KINDS =
      Map.of(
          "化#", Pictures.Kind.CHEMISTRY,
          "数#", Pictures.Kind.MATHS,
          "表#", Pictures.Kind.TABLE);

  private final XmlText xml;
  private final Pictures pictures;

  TextWriter(XmlText xml, Pictures pictures) {
    this.xml = xml;
    this.pictures = pictures;
  }

  /** The content of an item: its lines, and the numbered objects among them. */
  void write(List<Content> contents, Pictures.Kind kind) {
    List<Line> lines = new ArrayList<>(contents.size());
    boolean written = false;
    for (Content content : contents) {
      switch (content) {
        case Content.Text(Line line) -> lines.add(line);
        case Item item -> {
          written |= lines(lines, kind, written);
          lines.clear();
          object(item);
          written = false;
        }
      }
    }
    lines(lines, kind, written);
  }

  private void object(Item item) {
    String key = item.name().key();
    String element = ELEMENTS.get(key);
    if (element == null) {
      xml.text(item.name().toString());
      write(item.content(), Pictures.Kind.OTHER);
      return;
    }
    xml.start(element, "num", Integer.toString(item.name().ordinal()));
    boolean cited = element.endsWith("cit");
    if (cited) {
      xml.start("text").text(Width.full(item.value())).end();
      item.members().forEach(this::object);
    } else {
      write(item.content(), KINDS.getOrDefault(key, Pictures.Kind.OTHER));
    }
    xml.end();
  }

  /** True if something was written. */
  private boolean lines(List<Line> lines, Pictures.Kind kind, boolean continued) {
    int last = lines.size() - 1;
    while (last >= 0 && lines.get(last).isBlank()) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      Line line = lines.get(i);
      if (i > 0 || continued) {
        boolean wrapped = i > 0 && lines.get(i - 1).isFull() && !startsWithSpace(line);
        if (!wrapped) {
          xml.mark("br");
        }
      }
      line.runs().forEach(run -> run(run, kind));
    }
    return last >= 0;
  }

  private static boolean startsWithSpace(Line line) {
    String text = line.text();
    return text.isEmpty() || Width.isSpace(text.charAt(0));
  }

  private void run(Run run, Pictures.Kind kind) {
    switch (run) {
      case Run.Text(String text, Set<Style> styles) when styles.isEmpty() ->
          xml.text(Width.full(text));
      case Run.Text(String text, Set<Style> styles) -> {
        List<String> elements = styles.stream().sorted().map(Style::element).toList();
        elements.forEach(xml::start);
        xml.text(Width.full(text));
        elements.forEach(element -> xml.end());
      }
      case Run.Image(String source) -> pictures.write(xml, source, kind);
    }
  }
}
