package org.patentoffice.receiving.efiling.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.html.Run;
import org.patentoffice.receiving.efiling.item.Content;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.Manuscript;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.text.ShiftJis;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * Writes the documents of designs and trademarks in their tagged form: 【】 items in one {@code PRE},
 * 36 full-width columns by 29 lines a page, each page numbered at its head, the last one marked E.
 * Certainty: the frame as in the office's own files, the place of pictures derived.
 */
final class TaggedWriter {

  private static final int PAGE_COLUMNS = 72;
  private static final int PAGE_LINES = 29;
  private static final double MILLIMETRES_PER_LINE = 255.0 / PAGE_LINES;
  private static final String INDENT = "\u3000\u3000";
  private static final String LINE_END = "\r\n";
  private static final String HEAD =
      "<HTML><HEAD><META http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\">"
          + "</HEAD><BODY STYLE=\"font-size:12pt\"><PRE>";
  private static final String PAGE_BREAK = "<HR Align=\"left\" Width=\"640\">";
  private static final String FOOT = "</PRE></BODY></HTML>";

  private final Pictures pictures;
  private final List<Row> rows = new ArrayList<>();
  private final StringBuilder row = new StringBuilder();
  private int columns;

  private TaggedWriter(Pictures pictures) {
    this.pictures = pictures;
  }

  /**
   * One line of the page.
   *
   * @param lines how many it takes: a picture takes several
   */
  private record Row(String html, int lines) {}

  static byte[] write(Manuscript manuscript, Pictures pictures) {
    TaggedWriter writer = new TaggedWriter(pictures);
    for (Sheet sheet : manuscript.sheets()) {
      writer.item(sheet.opening(), 0);
      sheet.items().forEach(item -> writer.item(item, 0));
    }
    return ShiftJis.encode(writer.pages());
  }

  private void item(Item item, int depth) {
    text(INDENT.repeat(depth) + item.name(), List.of());
    boolean first = true;
    boolean full = true;
    for (Content content : item.content()) {
      switch (content) {
        case Content.Text(Line line) -> {
          if (!first && !full && !row.isEmpty()) {
            endRow();
          }
          line.runs().forEach(this::run);
          full = line.isFull();
          first = first && line.isBlank();
        }
        case Item member -> {
          endRow();
          item(member, depth + 1);
        }
      }
    }
    endRow();
  }

  private void run(Run run) {
    switch (run) {
      case Run.Text(String text, var styles) ->
          text(text, styles.stream().sorted().map(TaggedWriter::tag).toList());
      case Run.Image(String source) -> picture(source);
    }
  }

  /** Breaks the text where a row is full. */
  private void text(String text, List<String> tags) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      int width = Width.columns(text.substring(i, i + 1));
      if (columns + width > PAGE_COLUMNS) {
        append(text.substring(from, i), tags);
        endRow();
        from = i;
      }
      columns += width;
    }
    append(text.substring(from), tags);
  }

  private void append(String stretch, List<String> tags) {
    if (!stretch.isEmpty()) {
      tags.forEach(tag -> row.append('<').append(tag).append('>'));
      row.append(stretch.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
      tags.reversed().forEach(tag -> row.append("</").append(tag).append('>'));
    }
  }

  private void picture(String source) {
    Optional<Pictures.Made> made = pictures.make(source, Pictures.Kind.OTHER);
    if (made.isPresent()) {
      endRow();
      double height = Double.parseDouble(made.get().facts().heightMillimetres());
      rows.add(
          new Row(
              "<IMG SRC=\"%s\" WIDTH=\"%d\" HEIGHT=\"%d\">"
                  .formatted(
                      made.get().name(),
                      made.get().facts().widthPixels(),
                      made.get().facts().heightPixels()),
              Math.clamp((int) Math.ceil(height / MILLIMETRES_PER_LINE), 1, PAGE_LINES - 1)));
    }
  }

  private void endRow() {
    if (!row.isEmpty()) {
      rows.add(new Row(row.toString(), 1));
      row.setLength(0);
    }
    columns = 0;
  }

  private String pages() {
    List<List<Row>> pages = new ArrayList<>();
    int used = PAGE_LINES;
    for (Row each : rows) {
      if (used + each.lines() > PAGE_LINES) {
        pages.add(new ArrayList<>());
        used = 1;
      }
      pages.getLast().add(each);
      used += each.lines();
    }
    StringBuilder html = new StringBuilder(HEAD).append(LINE_END);
    for (int page = 1; page <= pages.size(); page++) {
      if (page > 1) {
        html.append(PAGE_BREAK).append(LINE_END);
      }
      html.append(page).append(page == pages.size() ? "/E" : "/").append(LINE_END);
      pages.get(page - 1).forEach(each -> html.append(each.html()).append(LINE_END));
    }
    return html.append(FOOT).append(LINE_END).toString();
  }

  private static String tag(Run.Style style) {
    return style.element().toUpperCase(Locale.ROOT);
  }
}
