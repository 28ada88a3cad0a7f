package org.patentoffice.checker;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.view.Language;

/** One line per finding, as compilers write them: {@code file:line: level rule message}. */
final class TextReport implements Report {

  private final Writer out;
  private final Language language;

  TextReport(OutputStream out, Language language) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.language = language;
  }

  @Override
  public void add(Checked checked) throws IOException {
    switch (checked) {
      case Checked.Examined examined -> {
        for (Finding finding : examined.examination().findings()) {
          String place = examined.candidate().place(finding.file());
          line(
              finding.line() > 0 ? place + ":" + finding.line() : place,
              finding.level().name().toLowerCase(Locale.ROOT) + " " + finding.ruleId(),
              language.of(finding.messageJa(), finding.messageEn()));
        }
      }
      case Checked.Unreadable none ->
          line(
              none.candidate().path().toString(),
              "unreadable " + none.reason(),
              language.of(none.wordsJa(), none.wordsEn()));
    }
    out.flush();
  }

  @Override
  public void finish(Tally tally) throws IOException {
    out.flush();
  }

  private void line(String place, String kind, String message) throws IOException {
    out.write(place + ": " + kind + " " + message + "\n");
  }
}
