package org.patentoffice.receiving.efiling.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.patentoffice.receiving.efiling.html.Page.Oddity;
import org.patentoffice.receiving.efiling.html.Page.Remark;
import org.patentoffice.receiving.efiling.text.Characters;

/** Walks the parsed page and cuts it into lines; never recursive, however deep the tags nest. */
final class LineCollector implements NodeVisitor {

  /** Tags whose loss changes nothing, or is remarked elsewhere. */
  private static final Set<String> SILENT =
      Set.of(
          "html", "head", "body", "meta", "title", "span", "font", "b", "i", "a", "wbr", "o:p",
          "script", "style", "thead", "tbody", "tfoot", "tr", "td", "th", "li");

  private final List<Remark> remarks;
  private final Set<String> remarked = new HashSet<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final Set<Run.Style> styles = EnumSet.noneOf(Run.Style.class);
  private final Map<Run.Style, Integer> styleDepths = new EnumMap<>(Run.Style.class);
  private int preDepth;
  private int lineNumber = 1;

  LineCollector(List<Remark> remarks) {
    this.remarks = remarks;
  }

  List<Line> finish() {
    endLine(lineNumber);
    return lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof DataNode) {
      remark(Oddity.ACTIVE_CONTENT, node.parent() == null ? "" : node.parent().nodeName(), node);
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "p" -> endLine(lineNumber);
        case "pre" -> {
          preDepth--;
          endLine(lineNumber);
        }
        case "sub" -> style(Run.Style.SUBSCRIPT, -1);
        case "sup" -> style(Run.Style.SUPERSCRIPT, -1);
        case "u" -> style(Run.Style.UNDERLINE, -1);
        default -> {}
      }
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> {
        lineNumberOf(element);
        lines.add(new Line(lineNumber, preDepth > 0, runs));
        runs.clear();
      }
      case "p" -> {
        lineNumberOf(element);
        endLine(lineNumber);
      }
      case "pre" -> {
        lineNumberOf(element);
        endLine(lineNumber);
        preDepth++;
      }
      case "img" -> {
        lineNumberOf(element);
        runs.add(new Run.Image(element.attr("src").replace('\\', '/')));
      }
      case "sub" -> style(Run.Style.SUBSCRIPT, 1);
      case "sup" -> style(Run.Style.SUPERSCRIPT, 1);
      case "u" -> style(Run.Style.UNDERLINE, 1);
      default -> {
        if (!SILENT.contains(element.normalName())) {
          remark(Oddity.IGNORED_TAG, element.normalName(), element);
        }
      }
    }
  }

  /** Counted from the end: the parser drops the line end behind {@code <PRE>}. */
  private void text(TextNode node) {
    String text = node.getWholeText();
    if (runs.isEmpty() && node.sourceRange().isTracked()) {
      int lineEnds = (int) text.chars().filter(c -> c == '\n').count();
      lineNumber = Math.max(1, node.sourceRange().end().lineNumber() - lineEnds);
    }
    add(text);
  }

  private void add(String text) {
    if (preDepth == 0) {
      addRun(collapse(text));
      return;
    }
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      addRun(text.substring(from, end));
      lines.add(new Line(lineNumber++, true, runs));
      runs.clear();
      from = end + 1;
    }
    addRun(text.substring(from));
  }

  private void addRun(String text) {
    if (!text.isEmpty()) {
      runs.add(
          new Run.Text(Characters.fold(text), styles.isEmpty() ? Set.of() : Set.copyOf(styles)));
    }
  }

  /** Outside PRE a line end of the file means nothing, and spaces count once. */
  private String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean space = runs.isEmpty();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        continue;
      }
      if (c == ' ' || c == '\t') {
        if (!space) {
          collapsed.append(' ');
        }
        space = true;
      } else {
        collapsed.append(c);
        space = false;
      }
    }
    return collapsed.toString();
  }

  private void endLine(int number) {
    if (!runs.isEmpty()) {
      lines.add(new Line(number, preDepth > 0, runs));
      runs.clear();
    }
  }

  private void lineNumberOf(Node node) {
    if (runs.isEmpty() && node.sourceRange().isTracked()) {
      lineNumber = node.sourceRange().start().lineNumber();
    }
  }

  private void style(Run.Style style, int step) {
    if (styleDepths.merge(style, step, Integer::sum) > 0) {
      styles.add(style);
    } else {
      styles.remove(style);
    }
  }

  private void remark(Oddity oddity, String what, Node node) {
    if (remarked.add(oddity + what)) {
      int line = node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 1;
      remarks.add(new Remark(oddity, line, what));
    }
  }
}
