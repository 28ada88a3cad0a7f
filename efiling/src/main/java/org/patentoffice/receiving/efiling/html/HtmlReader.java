package org.patentoffice.receiving.efiling.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentoffice.receiving.efiling.html.Page.Oddity;
import org.patentoffice.receiving.efiling.html.Page.Remark;

/** Reads the HTML that a word processor or the e-filing software saved. */
public final class HtmlReader {

  private static final Pattern DECLARATION =
      Pattern.compile("<!ENTITY|<!DOCTYPE[^>\\[]*\\[|<!\\[CDATA\\[", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTROL_REFERENCE =
      Pattern.compile(
          "&#(?:x0*(?:1?[0-9a-f]|7f)|0*(?:[0-9]|[12][0-9]|3[01]|127))(?![0-9a-f]);?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile("<META[^>]*charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);
  private static final List<String> SHIFT_JIS_NAMES =
      List.of("shift_jis", "shift-jis", "x-sjis", "sjis", "windows-31j", "ms932", "cp932");

  /** A META tag behind this is not looked at, nor would a browser look at it. */
  private static final int HEAD_CHARACTERS = 1024;

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param html lines ended by {@code \n}
   */
  public static Page read(String html) {
    List<Remark> remarks = new ArrayList<>();
    if (html.indexOf("<!") >= 0) {
      remark(html, DECLARATION, Oddity.ENTITY_DECLARATION, remarks);
    }
    if (html.indexOf("&#") >= 0) {
      remark(html, CONTROL_REFERENCE, Oddity.CONTROL_REFERENCE, remarks);
    }
    remarkCharset(html, remarks);
    LineCollector collector = new LineCollector(remarks);
    new HtmlScanner(html, collector).scan();
    return new Page(collector.finish(), remarks);
  }

  private static void remark(String html, Pattern pattern, Oddity oddity, List<Remark> remarks) {
    Matcher matcher = pattern.matcher(html);
    if (matcher.find()) {
      remarks.add(new Remark(oddity, lineOf(html, matcher.start()), matcher.group()));
    }
  }

  private static void remarkCharset(String html, List<Remark> remarks) {
    Matcher matcher = CHARSET.matcher(html);
    matcher.region(0, Math.min(html.length(), HEAD_CHARACTERS));
    if (matcher.find() && !SHIFT_JIS_NAMES.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
      remarks.add(
          new Remark(Oddity.OTHER_CHARSET, lineOf(html, matcher.start()), matcher.group(1)));
    }
  }

  private static int lineOf(String html, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (html.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }
}
