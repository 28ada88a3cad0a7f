package org.patentoffice.legalstatus.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A data file of this service as rows in file order. */
public final class Table {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private Table() {}

  /** Reads a file of the class path, UTF-8; no rows if there is no such file. */
  public static List<Row> readIfPresent(String resource) {
    return Table.class.getResource("/" + resource) == null ? List.of() : read(resource);
  }

  /**
   * Reads a file of the class path, UTF-8.
   *
   * @throws IllegalStateException if there is no such file
   */
  public static List<Row> read(String resource) {
    InputStream stream = Table.class.getResourceAsStream("/" + resource);
    if (stream == null) {
      throw new IllegalStateException("Expected the data file " + resource + ", but there is none");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      return parser.stream()
          .map(line -> new Row(resource, line.getRecordNumber() + 1, line.toMap()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The data file " + resource + " could not be read", e);
    }
  }
}
