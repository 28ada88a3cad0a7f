package org.patentoffice.gazette.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.number.IssueId;

/**
 * The lists in an issue, UTF-8, CRLF. ABSTRACT.csv and DOCUMENT_LIST.csv have no header and the
 * columns of the JPO gazette specification; CONTENTS.csv has a header and is this office's own.
 */
final class Indexes {
  static final String ABSTRACT = "ABSTRACT.csv";
  static final String DOCUMENT_LIST = "DOCUMENT_LIST.csv";
  static final String CONTENTS = "CONTENTS.csv";

  private static final int SECTION_WIDTH_HALF_COLUMNS = 80;
  private static final CSVFormat PLAIN = CSVFormat.RFC4180;

  private Indexes() {}

  /** The issue, and its one section with range and count. */
  static byte[] summary(IssueId issue, LocalDate day, int position, List<DocumentEntry> documents) {
    GazetteKind kind = issue.kind();
    return write(
        PLAIN,
        csv -> {
          csv.printRecord(
              kind.specification(),
              basic(day),
              "%d%03d".formatted(issue.year(), issue.ordinal()),
              "%05d".formatted(position));
          csv.printRecord(
              padded("%s(%s)".formatted(kind.nameJa(), kind.section())),
              documents.getFirst().digits() + "-" + documents.getLast().digits(),
              "%05d".formatted(documents.size()));
        });
  }

  /** Country, number, kind, day of each document. */
  static byte[] documentList(LocalDate day, List<DocumentEntry> documents) {
    return write(
        PLAIN,
        csv -> {
          for (DocumentEntry document : documents) {
            csv.printRecord("JP", document.digits(), document.kindCode(), basic(day));
          }
        });
  }

  /** What a reader wants to know of each document. */
  static byte[] contents(List<DocumentEntry> documents) {
    CSVFormat format =
        PLAIN
            .builder()
            .setHeader(
                "number",
                "kindCode",
                "applicationNumber",
                "filingDate",
                "registrationDate",
                "title",
                "applicants",
                "classifications",
                "claims",
                "pictures",
                "file",
                "sha256")
            .get();
    return write(
        format,
        csv -> {
          for (DocumentEntry document : documents) {
            csv.printRecord(
                document.number(),
                document.kindCode(),
                document.applicationNumber(),
                document.filingDate(),
                Objects.toString(document.registrationDate(), ""),
                document.title(),
                String.join(";", document.applicants()),
                String.join(";", document.classifications()),
                document.claimCount(),
                document.pictures().size(),
                document.text().file(),
                document.text().sha256());
          }
        });
  }

  /** Full-width signs take two columns. */
  private static String padded(String label) {
    int columns = label.codePoints().map(point -> point < 0x80 ? 1 : 2).sum();
    return label + " ".repeat(Math.max(0, SECTION_WIDTH_HALF_COLUMNS - columns));
  }

  private static String basic(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static byte[] write(CSVFormat format, Content content) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, format)) {
      content.print(csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @FunctionalInterface
  private interface Content {
    void print(CSVPrinter csv) throws IOException;
  }
}
