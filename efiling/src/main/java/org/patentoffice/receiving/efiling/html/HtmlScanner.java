package org.patentoffice.receiving.efiling.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Finds text and tags, as a browser's tokenizer does, in one pass and without building a tree: what
 * is sent decides neither the depth of a stack nor the size of a heap.
 */
final class HtmlScanner {

  /** Elements whose content is no text of the page. */
  private static final Set<String> UNSEEN = Set.of("script", "style", "title");

  private static final int LONGEST_TAG_NAME_CHARACTERS = 32;
  private static final String COMMENT_START = "<!--";
  private static final String COMMENT_END = "-->";

  private final String html;
  private final LineCollector collector;
  private int at;
  private int line = 1;

  /** Of the tag being read. */
  private String source = "";

  /**
   * Makes a scanner.
   *
   * @param html lines ended by {@code \n}
   */
  HtmlScanner(String html, LineCollector collector) {
    this.html = html;
    this.collector = collector;
  }

  void scan() {
    while (at < html.length()) {
      if (html.startsWith(COMMENT_START, at)) {
        moveBehind(html.indexOf(COMMENT_END, at + COMMENT_START.length()), COMMENT_END.length());
      } else if (isAt('<') && (next() == '!' || next() == '?')) {
        moveBehind(html.indexOf('>', at), 1);
      } else if (isAt('<') && isLetter(next())) {
        startTag();
      } else if (html.startsWith("</", at)) {
        endTag();
      } else {
        text();
      }
    }
  }

  /** Up to the next {@code <} that begins something. */
  private void text() {
    int end = html.indexOf('<', at + 1);
    while (end >= 0 && !isMarkup(end)) {
      end = html.indexOf('<', end + 1);
    }
    int to = end < 0 ? html.length() : end;
    line = collector.text(html, at, to, line);
    at = to;
  }

  private boolean isMarkup(int position) {
    char c = position + 1 < html.length() ? html.charAt(position + 1) : ' ';
    return c == '!' || c == '?' || c == '/' || isLetter(c);
  }

  private void startTag() {
    int startLine = line;
    String tag = tagName(at + 1);
    source = "";
    if (!moveBehindTag()) {
      return;
    }
    collector.start(tag, source, startLine);
    if (UNSEEN.contains(tag)) {
      moveTo(endOf(tag));
    } else if (tag.equals("pre") && at < html.length() && isAt('\n')) {
      moveTo(at + 1);
    }
  }

  private void endTag() {
    int startLine = line;
    if (at + 2 < html.length() && isLetter(html.charAt(at + 2))) {
      String tag = tagName(at + 2);
      if (moveBehindTag()) {
        collector.end(tag, startLine);
      }
    } else {
      moveBehind(html.indexOf('>', at), 1);
    }
  }

  private String tagName(int from) {
    int end = from;
    while (end < html.length()
        && !isSpace(html.charAt(end))
        && "/>".indexOf(html.charAt(end)) < 0) {
      end++;
    }
    return html.substring(from, Math.min(end, from + LONGEST_TAG_NAME_CHARACTERS))
        .toLowerCase(Locale.ROOT);
  }

  /** Reads the attributes. False if the page ends inside the tag, which then is none. */
  private boolean moveBehindTag() {
    int i = at;
    while (i < html.length() && !isSpace(html.charAt(i)) && html.charAt(i) != '>') {
      i++;
    }
    while (i < html.length() && html.charAt(i) != '>') {
      i = isSpace(html.charAt(i)) || html.charAt(i) == '/' ? i + 1 : attribute(i);
    }
    moveTo(Math.min(i + 1, html.length()));
    return i < html.length();
  }

  /** Reads one attribute; answers where it ends. */
  private int attribute(int from) {
    int nameEnd = from + 1;
    while (nameEnd < html.length()
        && "=/>".indexOf(html.charAt(nameEnd)) < 0
        && !isSpace(html.charAt(nameEnd))) {
      nameEnd++;
    }
    int i = skipSpaces(nameEnd);
    if (i >= html.length() || html.charAt(i) != '=') {
      return nameEnd;
    }
    int start = skipSpaces(i + 1);
    boolean quoted = start < html.length() && "\"'".indexOf(html.charAt(start)) >= 0;
    int end = quoted ? html.indexOf(html.charAt(start), start + 1) : unquotedEnd(start);
    if (end < 0) {
      return html.length();
    }
    if (html.regionMatches(true, from, "src", 0, nameEnd - from) && nameEnd - from == 3) {
      source = Parser.unescapeEntities(html.substring(quoted ? start + 1 : start, end), true);
    }
    return quoted ? end + 1 : end;
  }

  private int unquotedEnd(int from) {
    int end = from;
    while (end < html.length() && html.charAt(end) != '>' && !isSpace(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < html.length() && isSpace(html.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the content of an unseen element ends: at its end tag, or with the page. */
  private int endOf(String tag) {
    int end = html.indexOf("</", at);
    while (end >= 0 && !html.regionMatches(true, end + 2, tag, 0, tag.length())) {
      end = html.indexOf("</", end + 2);
    }
    return end < 0 ? html.length() : end;
  }

  private void moveBehind(int found, int characters) {
    moveTo(found < 0 ? html.length() : found + characters);
  }

  private void moveTo(int position) {
    for (; at < position; at++) {
      if (html.charAt(at) == '\n') {
        line++;
      }
    }
  }

  private boolean isAt(char c) {
    return html.charAt(at) == c;
  }

  private char next() {
    return at + 1 < html.length() ? html.charAt(at + 1) : ' ';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f';
  }
}
