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
    "since",
    "expiresOn",
    "lastEvent"
  };

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
        line.title(),
        line.filingDate(),
        line.stage(),
        line.state(),
        line.keyEvent(),
        line.detailedEvent(),
        line.since(),
        line.expiresOn(),
        line.lastEvent());
  }

  @Override
  public void end(Writer out) {
    // A file of lines has no end mark.
  }
}
