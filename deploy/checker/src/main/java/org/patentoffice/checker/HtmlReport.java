package org.patentoffice.checker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.patentoffice.receiving.efiling.view.FilingPage;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;

/**
 * One self-contained page. The filings are written to a file beside first, because the list at the
 * top is known only at the end.
 */
final class HtmlReport implements Report {

  /** Up to here the documents are shown; of what follows only the findings. */
  static final long MOST_BYTES_WITH_DOCUMENTS = 64L * 1024 * 1024;

  private final OutputStream out;
  private final Language language;
  private final Path spool;
  private final OutputStream spooled;
  private final FilingPage filings;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String name, String outcome) {}

  HtmlReport(OutputStream out, Language language) throws IOException {
    this.out = out;
    this.language = language;
    this.spool = Files.createTempFile("office-check-", ".html");
    spool.toFile().deleteOnExit();
    this.spooled = new BufferedOutputStream(Files.newOutputStream(spool));
    this.filings = new FilingPage(spooled, language);
  }

  @Override
  public void add(Checked checked) throws IOException {
    String name = checked.candidate().path().toString();
    switch (checked) {
      case Checked.Examined(var candidate, var contents, var examination) -> {
        entries.add(new Entry(name, FilingPage.outcome(examination, language)));
        if (Files.size(spool) < MOST_BYTES_WITH_DOCUMENTS) {
          filings.filing(name, contents, examination);
        } else {
          filings.summary(name, examination);
        }
      }
      case Checked.Unreadable none -> {
        entries.add(new Entry(name, language.of("読み取れません", "Not readable")));
        filings.unreadable(name, language.of(none.wordsJa(), none.wordsEn()));
      }
    }
    filings.html().flush();
    spooled.flush();
  }

  @Override
  public void finish(Tally tally) throws IOException {
    FilingPage page = new FilingPage(out, language);
    page.begin(language.of("書類の確認結果", "Result of the check"), "");
    page.html().leaf("p", tally.inWords(language), "class", "lead");
    if (entries.size() > 1) {
      contents(page.html());
    }
    page.html().flush();
    spooled.close();
    Files.copy(spool, out);
    page.end();
    Files.delete(spool);
  }

  private void contents(Html html) {
    html.open("table", "class", "contents");
    html.leaf("caption", language.of("確認した書類", "Filings checked"));
    html.open("thead").open("tr");
    html.leaf("th", language.of("書類", "Filing"), "scope", "col");
    html.leaf("th", language.of("結果", "Outcome"), "scope", "col");
    html.close().close().open("tbody");
    for (int i = 0; i < entries.size(); i++) {
      html.open("tr").open("th", "scope", "row");
      html.leaf("a", entries.get(i).name(), "href", "#f" + (i + 1)).close();
      html.leaf("td", entries.get(i).outcome()).close();
    }
    html.close().close();
  }
}
