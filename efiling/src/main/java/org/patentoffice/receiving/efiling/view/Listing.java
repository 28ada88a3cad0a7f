package org.patentoffice.receiving.efiling.view;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.html.HtmlReader;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.html.Run;
import org.patentoffice.receiving.efiling.text.ShiftJis;

/**
 * The lines of a document as its reader sees them, with the numbers they have in the file; where a
 * finding names a line of which nothing is seen, that line as it is written.
 *
 * @param complete false if only the lines near findings are there
 */
record Listing(List<Entry> entries, boolean complete) {

  /** A longer document is shown near its findings only. */
  static final int MOST_LINES = 20_000;

  /** What is behind is cut off. */
  static final int MOST_CHARACTERS_PER_LINE = 2_000;

  private static final int LINES_AROUND_A_FINDING = 3;

  /**
   * One line.
   *
   * @param number in the file, from 1
   */
  record Entry(int number, String text) {}

  static Listing of(SubmittedFile document, List<Finding> findings) {
    BitSet found = new BitSet();
    findings.stream()
        .filter(finding -> finding.file().equals(document.name()))
        .forEach(finding -> found.set(finding.line()));
    return switch (ShiftJis.decode(document.bytes())) {
      case ShiftJis.Text(String html) -> seen(html, found);
      case ShiftJis.NotShiftJis(int offset, int first, String suspected) -> {
        String text = new String(document.bytes(), charset(suspected));
        boolean complete = text.lines().limit(MOST_LINES + 1L).count() <= MOST_LINES;
        yield new Listing(written(text, complete ? line -> true : near(found)::get), complete);
      }
    };
  }

  private static Listing seen(String html, BitSet found) {
    List<Line> lines = HtmlReader.read(html).lines();
    boolean complete = lines.size() <= MOST_LINES;
    IntPredicate wanted = complete ? line -> true : near(found)::get;
    List<Entry> entries = new ArrayList<>();
    BitSet unseen = (BitSet) found.clone();
    for (Line line : lines) {
      unseen.clear(line.number());
      if (wanted.test(line.number())) {
        entries.add(new Entry(line.number(), text(line)));
      }
    }
    entries.addAll(written(html, unseen::get));
    entries.sort(Comparator.comparingInt(Entry::number));
    return new Listing(entries, complete);
  }

  /** The wanted lines as they stand in the file. */
  private static List<Entry> written(String text, IntPredicate wanted) {
    List<Entry> entries = new ArrayList<>();
    int number = 1;
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (wanted.test(number)) {
        entries.add(new Entry(number, shortened(text.substring(from, to).replace("\r", ""))));
      }
      number++;
      from = to + 1;
    }
    return entries;
  }

  private static BitSet near(BitSet found) {
    BitSet near = new BitSet();
    found.stream()
        .filter(line -> line > 0)
        .forEach(
            line ->
                near.set(
                    Math.max(1, line - LINES_AROUND_A_FINDING), line + LINES_AROUND_A_FINDING + 1));
    return near;
  }

  private static String text(Line line) {
    StringBuilder text = new StringBuilder();
    for (Run run : line.runs()) {
      switch (run) {
        case Run.Text(String words, var styles) -> text.append(words);
        case Run.Image(String source) -> text.append("［").append(source).append("］");
      }
    }
    return shortened(text.toString());
  }

  private static String shortened(String text) {
    return text.length() > MOST_CHARACTERS_PER_LINE
        ? text.substring(0, MOST_CHARACTERS_PER_LINE) + "…"
        : text;
  }

  private static Charset charset(String suspected) {
    return Charset.isSupported(suspected) ? Charset.forName(suspected) : StandardCharsets.US_ASCII;
  }
}
