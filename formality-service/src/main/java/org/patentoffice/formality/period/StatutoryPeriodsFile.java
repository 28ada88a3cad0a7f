package org.patentoffice.formality.period;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the periods from the class path: {@code /periods/<version>.csv}, one period a line. */
public final class StatutoryPeriodsFile {

  private static final String CURRENT = "statutory-periods-2026-11";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private StatutoryPeriodsFile() {}

  /** The version that the office works by. */
  public static StatutoryPeriods current() {
    try (InputStream bytes =
        Objects.requireNonNull(
            StatutoryPeriodsFile.class.getResourceAsStream("/periods/" + CURRENT + ".csv"))) {
      var text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      return new StatutoryPeriods(
          CURRENT, FORMAT.parse(text).stream().map(StatutoryPeriodsFile::period).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StatutoryPeriod period(CSVRecord line) {
    return new StatutoryPeriod(
        line.get("id"),
        Integer.parseInt(line.get("amount")),
        StatutoryPeriod.Unit.valueOf(line.get("unit").toUpperCase(Locale.ROOT)),
        line.get("legal_basis"),
        line.get("certainty"),
        LocalDate.parse(line.get("valid_from")));
  }
}
