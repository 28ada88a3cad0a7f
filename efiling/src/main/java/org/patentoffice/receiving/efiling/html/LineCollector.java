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
   * Text between two tags, which is a part of the page.
   *
   * @param line on which it begins
   * @return the line on which it ends
   */
  int text(String html, int begin, int end, int line) {
    int number = line;
    int from = begin;
    for (int to = html.indexOf('\n', from, end); to >= 0; to = html.indexOf('\n', from, end)) {
      add(html, from, to, number);
      if (preformatted) {
        endLine(number);
      }
      number++;
      from = to + 1;
    }
    add(html, from, end, number);
    return number;
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

  private void add(String html, int from, int to, int line) {
    if (from == to) {
      return;
    }
    String text;
    if (html.indexOf('&', from, to) < 0) {
      text = read(html, from, to);
    } else {
      String decoded = Parser.unescapeEntities(html.substring(from, to), false);
      text = read(decoded, 0, decoded.length());
    }
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

  /** Folds the characters. Outside PRE a line end of the file means nothing, spaces count once. */
  private String read(String source, int from, int to) {
    char[] text = new char[to - from];
    source.getChars(from, to, text, 0);
    int length = 0;
    boolean space = !preformatted && runs.isEmpty();
    for (char c : text) {
      boolean ascii = c == ' ' || c == '\t';
      if (!ascii || !space) {
        text[length++] = ascii ? ' ' : Characters.fold(c);
      }
      space = ascii && !preformatted;
    }
    return new String(text, 0, length);
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
