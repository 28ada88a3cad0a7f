package org.patentoffice.receiving.efiling.view;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    Set<Integer> found =
        findings.stream()
            .filter(finding -> finding.file().equals(document.name()))
            .map(Finding::line)
            .collect(Collectors.toSet());
    List<Entry> entries =
        switch (ShiftJis.decode(document.bytes())) {
          case ShiftJis.Text(String html) -> seen(html, found);
          case ShiftJis.NotShiftJis(int offset, int line, String suspected) ->
              written(new String(document.bytes(), charset(suspected)));
        };
    return entries.size() <= MOST_LINES
        ? new Listing(entries, true)
        : new Listing(near(entries, found), false);
  }

  private static List<Entry> seen(String html, Set<Integer> found) {
    List<Entry> entries = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (Line line : HtmlReader.read(html).lines()) {
      entries.add(new Entry(line.number(), text(line)));
      numbers.add(line.number());
    }
    for (Entry line : written(html)) {
      if (found.contains(line.number()) && !numbers.contains(line.number())) {
        entries.add(line);
      }
    }
    entries.sort(Comparator.comparingInt(Entry::number));
    return entries;
  }

  private static List<Entry> written(String text) {
    List<Entry> entries = new ArrayList<>();
    int number = 1;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      entries.add(new Entry(number++, shortened(line)));
    }
    return entries;
  }

  private static List<Entry> near(List<Entry> entries, Set<Integer> found) {
    return entries.stream()
        .filter(
            entry ->
                found.stream()
                    .anyMatch(line -> Math.abs(line - entry.number()) <= LINES_AROUND_A_FINDING))
        .toList();
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
