package org.patentoffice.receiving.efiling.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.patentoffice.receiving.efiling.html.Page.Oddity;
import org.patentoffice.receiving.efiling.html.Page.Remark;
import org.patentoffice.receiving.efiling.text.Characters;

/** Puts text and tags together into lines. */
final class LineCollector {

  /** Tags whose loss changes nothing that the office reads. */
  private static final Set<String> SILENT =
      Set.of(
          "html", "head", "body", "meta", "title", "link", "style", "span", "font", "b", "i", "a",
          "wbr", "o:p", "thead", "tbody", "tfoot", "tr", "td", "th", "li");

  private static final Map<String, Run.Style> STYLES =
      Map.of("sub", Run.Style.SUBSCRIPT, "sup", Run.Style.SUPERSCRIPT, "u", Run.Style.UNDERLINE);

  /** A page that is odd everywhere is remarked on this often. */
  private static final int MOST_REMARKS = 50;

  private final List<Remark> remarks;
  private final Set<String> remarked = new HashSet<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final Map<Run.Style, Integer> depths = new EnumMap<>(Run.Style.class);
  private Set<Run.Style> styles = Set.of();
  private boolean preformatted;
  private int lineNumber = 1;

  LineCollector(List<Remark> remarks) {
    this.remarks = remarks;
  }

  List<Line> finish() {
    endLineIfAny();
    return lines;
  }

  /**
   * Text between two tags.
   *
   * @param line on which it begins
   */
  void text(String text, int line) {
    int number = line;
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      add(text.substring(from, end), number);
      if (preformatted) {
        endLine(number);
      }
      number++;
      from = end + 1;
    }
    add(text.substring(from), number);
  }

  void start(String tag, String source, int line) {
    switch (tag) {
      case "br" -> endLine(line);
      case "p" -> endLineIfAny();
      case "pre" -> {
        endLineIfAny();
        preformatted = true;
      }
      case "img" -> add(new Run.Image(source.replace('\\', '/')), line);
      case "sub", "sup", "u" -> style(tag, 1);
      case "script" -> remark(Oddity.ACTIVE_CONTENT, tag, line);
      default -> {
        if (!SILENT.contains(tag)) {
          remark(Oddity.IGNORED_TAG, tag, line);
        }
      }
    }
  }

  void end(String tag, int line) {
    switch (tag) {
      case "p" -> endLineIfAny();
      case "pre" -> {
        endLineIfAny();
        preformatted = false;
      }
      case "sub", "sup", "u" -> style(tag, -1);
      default -> {}
    }
  }

  private void add(String raw, int line) {
    String decoded = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
    String text = Characters.fold(preformatted ? decoded : collapse(decoded));
    if (!text.isEmpty()) {
      add(new Run.Text(text, styles), line);
    }
  }

  private void add(Run run, int line) {
    if (runs.isEmpty()) {
      lineNumber = line;
    }
    runs.add(run);
  }

  /** Outside PRE a line end of the file means nothing, and spaces count once. */
  private String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean space = runs.isEmpty();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ascii = c == ' ' || c == '\t';
      if (!ascii || !space) {
        collapsed.append(ascii ? ' ' : c);
      }
      space = ascii;
    }
    return collapsed.toString();
  }

  private void endLineIfAny() {
    if (!runs.isEmpty()) {
      endLine(lineNumber);
    }
  }

  private void endLine(int number) {
    lines.add(new Line(runs.isEmpty() ? number : lineNumber, preformatted, runs));
    runs.clear();
  }

  private void style(String tag, int step) {
    Run.Style style = STYLES.getOrDefault(tag, Run.Style.UNDERLINE);
    depths.merge(style, step, (depth, change) -> Math.max(0, depth + change));
    Set<Run.Style> open = EnumSet.noneOf(Run.Style.class);
    depths.forEach(
        (each, depth) -> {
          if (depth > 0) {
            open.add(each);
          }
        });
    styles = Set.copyOf(open);
  }

  private void remark(Oddity oddity, String what, int line) {
    if (remarked.size() < MOST_REMARKS && remarked.add(oddity + what)) {
      remarks.add(new Remark(oddity, line, what));
    }
  }
}
