package org.patentoffice.dossier.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.patentoffice.contracts.number.Right;

/**
 * Names of documents by intermediate code and law. The data file says of each name where it comes
 * from and how certain it is; a correction is a new file, not new code.
 */
public final class DocumentCodes {

  /** The edition in use. */
  static final String EDITION = "/document-codes/document-codes-2026-11.csv";

  private static final String ANY_LAW = "unspecified";

  private final Map<String, List<Row>> rowsByCode;

  private record Row(String code, List<String> laws, DocumentName name) {
    boolean isOf(String law) {
      return laws.contains(law);
    }
  }

  private DocumentCodes(List<Row> rows) {
    this.rowsByCode = rows.stream().collect(Collectors.groupingBy(Row::code));
  }

  /** Reads the edition in use. */
  public static DocumentCodes load() {
    try (InputStream file = DocumentCodes.class.getResourceAsStream(EDITION)) {
      if (file == null) {
        throw new IllegalStateException("Missing on the class path: " + EDITION);
      }
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Unreadable: " + EDITION, e);
    }
  }

  private static DocumentCodes read(InputStream file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return new DocumentCodes(
        format.parse(new InputStreamReader(file, StandardCharsets.UTF_8)).stream()
            .map(DocumentCodes::row)
            .toList());
  }

  private static Row row(CSVRecord line) {
    return new Row(
        line.get("code"),
        List.of(line.get("law").split(";")),
        new DocumentName(
            line.get("japanese"), line.get("english"), line.get("source"), line.get("certainty")));
  }

  /** The name of a document under the law of the right; a code in no source is its own name. */
  public DocumentName nameOf(String code, Right right) {
    List<Row> rows = rowsByCode.getOrDefault(code, List.of());
    return rows.stream()
        .filter(row -> row.isOf(law(right)))
        .findFirst()
        .or(() -> rows.stream().filter(row -> row.isOf(ANY_LAW)).findFirst())
        .map(Row::name)
        .orElseGet(() -> DocumentName.unknown(code));
  }

  private static String law(Right right) {
    return switch (right) {
      case PATENT -> "patent";
      case UTILITY_MODEL -> "utility";
      case DESIGN -> "design";
      case TRADEMARK -> "trademark";
    };
  }
}
