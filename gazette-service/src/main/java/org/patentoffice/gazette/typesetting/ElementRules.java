package org.patentoffice.gazette.typesetting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patentoffice.gazette.typesetting.ElementRule.Layout;

/** The table from appb to ST.96, {@code gazette/st96-elements.csv}. */
final class ElementRules {
  private static final String RESOURCE = "/gazette/st96-elements.csv";
  private static final int COLUMNS = 8;

  private final Map<String, ElementRule> bySource;

  private ElementRules(List<ElementRule> rules) {
    this.bySource =
        rules.stream().collect(Collectors.toMap(ElementRule::source, Function.identity()));
  }

  /**
   * Reads the table that ships with the service.
   *
   * @throws IllegalStateException if it is missing or malformed
   */
  static ElementRules load() {
    try (InputStream in = ElementRules.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Expected the resource " + RESOURCE);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new ElementRules(reader.lines().skip(1).map(ElementRules::rule).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rule of an element of the body. */
  Optional<ElementRule> of(String source) {
    return Optional.ofNullable(bySource.get(source));
  }

  private static ElementRule rule(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(
          "Expected %d columns in %s, but got: %s".formatted(COLUMNS, RESOURCE, line));
    }
    return new ElementRule(
        cells[0],
        cells[1],
        Layout.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        cells[3],
        cells[4],
        cells[5]);
  }
}
