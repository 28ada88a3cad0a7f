package org.patentoffice.receiving.efiling.html;

import java.util.Locale;
import org.jsoup.parser.Parser;

/**
 * Goes through a page once and reports text and tags with their lines.
 *
 * <p>It builds no tree: a browser's parser repairs nesting, and half a megabyte of {@code <b><p>}
 * makes it repair until the memory is gone. Nothing of nesting matters here but the styles.
 */
final class HtmlScanner {

  /** A longer name is none of those that matter. */
  private static final int LONGEST_TAG_NAME_CHARACTERS = 16;

  private final String html;
  private final LineCollector collector;
  private int position;
  private int line = 1;

  HtmlScanner(String html, LineCollector collector) {
    this.html = html;
    this.collector = collector;
  }

  void scan() {
    while (position < html.length()) {
      if (html.charAt(position) != '<') {
        text(html.indexOf('<', position));
      } else if (html.startsWith("<!--", position)) {
        skipBehind("-->");
      } else if (html.startsWith("<!", position) || html.startsWith("<?", position)) {
        skipBehind(">");
      } else if (isTag()) {
        tag();
      } else {
        text(html.indexOf('<', position + 1));
      }
    }
  }

  private void text(int end) {
    int to = end < 0 ? html.length() : end;
    collector.text(html.substring(position, to), line);
    moveTo(to);
  }

  /** A lonely {@code <} is text. */
  private boolean isTag() {
    int name = position + (html.startsWith("</", position) ? 2 : 1);
    return name < html.length() && isLetter(html.charAt(name));
  }

  private void tag() {
    boolean end = html.startsWith("</", position);
    int from = position + (end ? 2 : 1);
    int to = from;
    while (to < html.length() && isNameCharacter(html.charAt(to))) {
      to++;
    }
    String name =
        html.substring(from, Math.min(to, from + LONGEST_TAG_NAME_CHARACTERS))
            .toLowerCase(Locale.ROOT);
    int startLine = line;
    moveTo(to);
    String source = attributes();
    if (end) {
      collector.end(name, startLine);
      return;
    }
    collector.start(name, source, startLine);
    switch (name) {
      case "script", "style", "title", "textarea", "xmp" -> skipTo("</" + name);
      case "pre" -> {
        if (html.startsWith("\n", position)) {
          moveTo(position + 1);
        }
      }
      default -> {}
    }
  }

  /** Goes behind the {@code >} of a tag; the value of {@code src}, or nothing. */
  private String attributes() {
    String source = "";
    while (position < html.length() && html.charAt(position) != '>') {
      int from = position;
      while (position < html.length() && isAttributeCharacter(html.charAt(position))) {
        position++;
      }
      String name = html.substring(from, position);
      skipSpace();
      if (position < html.length() && html.charAt(position) == '=' && !name.isEmpty()) {
        moveTo(position + 1);
        skipSpace();
        String value = value();
        if (name.equalsIgnoreCase("src")) {
          source = Parser.unescapeEntities(value, true);
        }
      } else if (name.isEmpty() && position < html.length() && html.charAt(position) != '>') {
        moveTo(position + 1);
      }
    }
    moveTo(Math.min(position + 1, html.length()));
    return source;
  }

  private String value() {
    if (position == html.length()) {
      return "";
    }
    char quote = html.charAt(position);
    int from = position;
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, position + 1);
      moveTo(end < 0 ? html.length() : end + 1);
      return html.substring(from + 1, end < 0 ? html.length() : end);
    }
    while (position < html.length() && !isSpaceOrEnd(html.charAt(position))) {
      position++;
    }
    return html.substring(from, position);
  }

  private void skipSpace() {
    int to = position;
    while (to < html.length() && Character.isWhitespace(html.charAt(to))) {
      to++;
    }
    moveTo(to);
  }

  private void skipBehind(String mark) {
    int found = html.indexOf(mark, position);
    moveTo(found < 0 ? html.length() : found + mark.length());
  }

  private void skipTo(String mark) {
    int to = position;
    while (to < html.length() && !html.regionMatches(true, to, mark, 0, mark.length())) {
      to++;
    }
    moveTo(to);
  }

  private void moveTo(int to) {
    for (int i = position; i < to; i++) {
      if (html.charAt(i) == '\n') {
        line++;
      }
    }
    position = to;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNameCharacter(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == ':' || c == '-';
  }

  private static boolean isAttributeCharacter(char c) {
    return isNameCharacter(c) || c == '_' || c == '.';
  }

  private static boolean isSpaceOrEnd(char c) {
    return c == '>' || Character.isWhitespace(c);
  }
}
