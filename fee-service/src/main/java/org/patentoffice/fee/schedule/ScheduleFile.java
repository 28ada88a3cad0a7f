package org.patentoffice.fee.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.schedule.domain.FeeItem;
import org.patentoffice.fee.schedule.domain.FeeItem.DatedBy;
import org.patentoffice.fee.schedule.domain.FeeItem.Rule;
import org.patentoffice.fee.schedule.domain.FeeSchedule;
import org.patentoffice.fee.schedule.domain.Purpose;
import org.patentoffice.fee.schedule.domain.YearRange;

/**
 * Reads an edition of the fee schedule from its CSV file {@code schedule/<version>.csv} on the
 * class path. A new edition is a new file; old ones stay, because charges name the edition they
 * followed.
 */
public final class ScheduleFile {

  /** The edition in use. */
  public static final String CURRENT_VERSION = "jp-2026-11-22";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private ScheduleFile() {}

  /**
   * The edition of that version.
   *
   * @throws IllegalArgumentException if there is no such file or it cannot be understood
   */
  public static FeeSchedule load(String version) {
    String path = "/schedule/" + version + ".csv";
    try (InputStream bytes = ScheduleFile.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalArgumentException("Expected the fee schedule " + path);
      }
      try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        List<FeeItem> items = FORMAT.parse(text).stream().map(ScheduleFile::item).toList();
        return new FeeSchedule(version, items);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FeeItem item(CSVRecord row) {
    return new FeeItem(
        row.get("code"),
        rule(row),
        row.get("law"),
        row.get("item"),
        yen(row, "base_yen"),
        yen(row, "per_claim_yen"),
        yen(row, "per_class_yen"),
        yen(row, "per_page_yen"),
        date(row, "valid_from"),
        date(row, "valid_to"),
        row.get("source"),
        row.get("certainty"),
        row.get("note"));
  }

  private static @Nullable Rule rule(CSVRecord row) {
    return value(row, "purpose", Purpose::parse)
        .map(purpose -> new Rule(purpose, datedBy(row), years(row)))
        .orElse(null);
  }

  private static DatedBy datedBy(CSVRecord row) {
    return switch (row.get("dated_by")) {
      case "filing-date" -> DatedBy.FILING_DATE;
      case "payment-date" -> DatedBy.PAYMENT_DATE;
      case String other ->
          throw new IllegalArgumentException(
              "Expected filing-date or payment-date in line %d, but got \"%s\""
                  .formatted(row.getRecordNumber(), other));
    };
  }

  private static @Nullable YearRange years(CSVRecord row) {
    return value(row, "year_from", Integer::valueOf)
        .map(from -> new YearRange(from, Integer.parseInt(row.get("year_to"))))
        .orElse(null);
  }

  private static @Nullable Yen yen(CSVRecord row, String column) {
    return value(row, column, text -> Yen.of(Long.parseLong(text))).orElse(null);
  }

  private static @Nullable LocalDate date(CSVRecord row, String column) {
    return value(row, column, LocalDate::parse).orElse(null);
  }

  private static <T> Optional<T> value(CSVRecord row, String column, Function<String, T> reading) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty()).map(reading);
  }
}
