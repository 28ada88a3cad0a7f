package org.patentoffice.kit.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * National holidays (国民の祝日, 振替休日 and 国民の休日) as data: one line per day, with name and certainty. The
 * source of the days is named in the file.
 */
final class NationalHolidays {

  private static final String FILE = "national-holidays.csv";
  private static final String COLUMNS = "date,japanese,english,certainty";

  private NationalHolidays() {}

  /**
   * All days of the file with their names.
   *
   * @throws IllegalStateException if the file is missing or a line of it cannot be read
   */
  static Map<LocalDate, ClosedDay> read() {
    try (InputStream stream = NationalHolidays.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, FILE), UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.equals(COLUMNS))
          .map(line -> line.split(",", -1))
          .collect(
              toUnmodifiableMap(
                  fields -> LocalDate.parse(fields[0]),
                  fields -> new ClosedDay(fields[1], fields[2])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
