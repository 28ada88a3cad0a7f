package org.patentoffice.receiving.efiling.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A data file of the office: tab-separated, UTF-8, first line the column names, lines beginning
 * with {@code #} are notes.
 *
 * @param version of the data, a day such as {@code 2026-11-21}; empty if the notes do not say
 */
public record Table(String version, List<Row> rows) {

  private static final Pattern VERSION = Pattern.compile("^# Version ([0-9-]+)");

  /** One line by column name; a missing column is empty. */
  public record Row(Map<String, String> values) {
    public String get(String column) {
      return values.getOrDefault(column, "");
    }
  }

  /**
   * Reads a data file of this service.
   *
   * @throws IllegalStateException if there is none of that name
   */
  public static Table resource(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Expected the data file " + name);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads such a file. */
  public static Table parse(String text) {
    List<String[]> lines =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();
    String[] columns = lines.getFirst();
    Matcher version = VERSION.matcher(text);
    return new Table(
        version.find() ? version.group(1) : "",
        lines.stream().skip(1).map(cells -> row(columns, cells)).toList());
  }

  private static Row row(String[] columns, String[] cells) {
    if (cells.length > columns.length) {
      throw new IllegalStateException(
          "Expected %d columns, but a line beginning with %s has %d"
              .formatted(columns.length, cells[0], cells.length));
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      values.put(columns[i], cells[i]);
    }
    return new Row(Map.copyOf(values));
  }
}
