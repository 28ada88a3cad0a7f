package org.patentoffice.legalstatus.listing;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180) in UTF-8 with a header; what is not known is empty. */
public final class CsvLines implements LineWriter {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private static final @Nullable Object[] HEADER = {
    "applicationNumber",
    "publicationNumber",
    "registrationNumber",
    "title",
    "filingDate",
    "stage",
    "state",
    "keyEvent",
    "detailedEvent",
    "detailedCertainty",
    "since",
    "expiresOn",
    "lastEvent"
  };

  /** A spreadsheet would take a title that begins so for a formula. */
  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  private final boolean forSpreadsheets;

  private CsvLines(boolean forSpreadsheets) {
    this.forSpreadsheets = forSpreadsheets;
  }

  /** For machines: the data as they are. */
  public static CsvLines plain() {
    return new CsvLines(false);
  }

  /** For people: a title that would be run as a formula is marked as text. */
  public static CsvLines forSpreadsheets() {
    return new CsvLines(true);
  }

  private @Nullable String title(@Nullable String title) {
    boolean formula =
        title != null && !title.isEmpty() && BEGINS_A_FORMULA.indexOf(title.charAt(0)) >= 0;
    return forSpreadsheets && formula ? "'" + title : title;
  }

  @Override
  public void begin(Writer out) throws IOException {
    FORMAT.printRecord(out, HEADER);
  }

  @Override
  public void line(CaseLine line, Writer out) throws IOException {
    FORMAT.printRecord(
        out,
        line.applicationNumber(),
        line.publicationNumber(),
        line.registrationNumber(),
        title(line.title()),
        line.filingDate(),
        line.stage(),
        line.state(),
        line.keyEvent(),
        line.detailedEvent(),
        line.detailedCertainty(),
        line.since(),
        line.expiresOn(),
        line.lastEvent());
  }

  @Override
  public void end(Writer out) {
    // A file of lines has no end mark.
  }
}
