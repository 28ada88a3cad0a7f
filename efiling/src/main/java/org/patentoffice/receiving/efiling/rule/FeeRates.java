package org.patentoffice.receiving.efiling.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.patentoffice.receiving.efiling.text.Table;

/**
 * The usual amounts, from {@code efiling/fee-rates.tsv}: enough to warn a payer, never to charge.
 * The schedule itself belongs to the fee service.
 */
final class FeeRates {

  private record Rate(
      String documentCode, long baseYen, long perClaimYen, int times, LocalDate validFrom) {}

  private final List<Rate> rates;

  FeeRates() {
    rates =
        Table.resource("/efiling/fee-rates.tsv").rows().stream()
            .map(
                row ->
                    new Rate(
                        row.get("documentCode"),
                        Long.parseLong(row.get("baseYen")),
                        Long.parseLong(row.get("perClaimYen")),
                        Integer.parseInt(row.get("times")),
                        LocalDate.parse(row.get("validFrom"))))
            .toList();
  }

  /** Empty if the document costs nothing, or if its fee depends on claims that are not known. */
  OptionalLong yen(String documentCode, int claims, LocalDate today) {
    return rates.stream()
        .filter(rate -> rate.documentCode().equals(documentCode))
        .filter(rate -> !rate.validFrom().isAfter(today))
        .filter(rate -> rate.perClaimYen() == 0 || claims > 0)
        .mapToLong(rate -> rate.times() * (rate.baseYen() + rate.perClaimYen() * claims))
        .findFirst();
  }
}
