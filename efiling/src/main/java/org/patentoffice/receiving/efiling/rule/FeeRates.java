package org.patentoffice.receiving.efiling.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.text.Table;

/**
 * The usual amounts, from {@code efiling/fee-rates.tsv}: enough to warn a payer, never to charge.
 * The schedule itself belongs to the fee service.
 */
public final class FeeRates {

  private record Rate(
      Right right,
      String documentCode,
      long baseYen,
      long perUnitYen,
      Unit unit,
      int times,
      LocalDate validFrom) {

    OptionalLong yen(Map<Unit, Integer> counts) {
      int units = counts.getOrDefault(unit, 0);
      return unit != Unit.NONE && units == 0
          ? OptionalLong.empty()
          : OptionalLong.of(times * (baseYen + perUnitYen * units));
    }
  }

  /** What a fee is counted by. */
  public enum Unit {
    NONE,
    CLAIM,
    CLASS
  }

  private final String version;
  private final List<Rate> rates;

  public FeeRates() {
    Table table = Table.resource("/efiling/fee-rates.tsv");
    version = table.version();
    rates =
        table.rows().stream()
            .map(
                row ->
                    new Rate(
                        Right.parse(row.get("right")),
                        row.get("documentCode"),
                        Long.parseLong(row.get("baseYen")),
                        Long.parseLong(row.get("perUnitYen")),
                        Unit.valueOf(row.get("unit").toUpperCase(Locale.ROOT)),
                        Integer.parseInt(row.get("times")),
                        LocalDate.parse(row.get("validFrom"))))
            .toList();
  }

  /** The day of the data. */
  public String version() {
    return version;
  }

  /** Empty if the document costs nothing, or if its fee depends on a count that is not known. */
  public OptionalLong yen(
      Right right, String documentCode, Map<Unit, Integer> counts, LocalDate today) {
    return rates.stream()
        .filter(rate -> rate.right() == right && rate.documentCode().equals(documentCode))
        .filter(rate -> !rate.validFrom().isAfter(today))
        .map(rate -> rate.yen(counts))
        .findFirst()
        .orElse(OptionalLong.empty());
  }
}
