package org.patentoffice.checker;

import org.patentoffice.receiving.efiling.finding.Level;
import org.patentoffice.receiving.efiling.view.FilingPage;
import org.patentoffice.receiving.efiling.view.Language;

/** Counts of one run. */
record Tally(int filings, int unreadable, int errors, int warnings) {

  static final Tally NOTHING = new Tally(0, 0, 0, 0);

  Tally plus(Checked checked) {
    return switch (checked) {
      case Checked.Unreadable none -> new Tally(filings + 1, unreadable + 1, errors, warnings);
      case Checked.Examined examined ->
          new Tally(
              filings + 1,
              unreadable,
              errors + count(examined, Level.ERROR),
              warnings + count(examined, Level.WARNING));
    };
  }

  /** 0 no errors, 1 errors, 2 something could not be read. */
  int exitCode() {
    return unreadable > 0 ? CheckCommand.WRONG_USE : errors > 0 ? CheckCommand.ERRORS : 0;
  }

  String inWords(Language language) {
    return language.of(
        "書類%d件: エラー%d件、警告%d件、読取不能%d件".formatted(filings, errors, warnings, unreadable),
        "%s: %s, %s, %d not readable"
            .formatted(
                FilingPage.counted(filings, "filing"),
                FilingPage.counted(errors, "error"),
                FilingPage.counted(warnings, "warning"),
                unreadable));
  }

  private static int count(Checked.Examined examined, Level level) {
    return (int)
        examined.examination().findings().stream()
            .filter(finding -> finding.level() == level)
            .count();
  }
}
