package org.patentoffice.fee.charging;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** Reads which documents are digitised free, from {@code digitisation/<version>.csv}. */
final class FreeDocumentsFile {
  /** The version in use. */
  static final String CURRENT = "free-documents-2026-11";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private FreeDocumentsFile() {}

  /**
   * The document codes of that version.
   *
   * @throws IllegalArgumentException if there is no such version
   */
  static Set<String> load(String version) {
    String path = "/digitisation/" + version + ".csv";
    try (InputStream bytes = FreeDocumentsFile.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalArgumentException("Expected the list of free documents " + path);
      }
      try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        return FORMAT.parse(text).stream()
            .map(row -> row.get("code"))
            .collect(Collectors.toUnmodifiableSet());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
