package org.patentoffice.legalstatus.table;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a data file.
 *
 * @param line line in the file, from 1, header included
 */
public record Row(String file, long line, Map<String, String> cells) {

  /** The cell, which must not be empty. */
  public String text(String column) {
    return optional(column).orElseThrow(() -> wrong("Expected a value in column " + column, null));
  }

  /** The cell if it is not empty. */
  public Optional<String> optional(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw wrong("Expected a column " + column, null);
    }
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The cell read as a value; what cannot be read is reported with its place. */
  public <T> T as(String column, Function<String, T> reader) {
    String cell = text(column);
    try {
      return reader.apply(cell);
    } catch (IllegalArgumentException e) {
      throw wrong("Expected a readable " + column + ", but got " + cell, e);
    }
  }

  /** The values of a cell such as {@code 1|2}; an empty cell is an empty set. */
  public <T> Set<T> setOf(String column, Function<String, T> reader) {
    return optional(column).stream()
        .flatMap(cell -> Arrays.stream(cell.split("\\|")))
        .map(reader)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The error that this row is wrong. */
  public IllegalStateException wrong(String what, @Nullable Throwable cause) {
    return new IllegalStateException("%s, line %d: %s".formatted(file, line, what), cause);
  }
}
