package org.patentoffice.receiving.slip;

import java.time.LocalDate;
import java.util.Comparator;
import org.patentoffice.receiving.efiling.text.Table;

/** The account to which a fee is transferred, from {@code slip/payee.tsv}. */
record Payee(
    LocalDate validFrom,
    String bank,
    String branch,
    String accountType,
    String accountNumber,
    String holder) {

  /** The one in force on a day. */
  static Payee on(LocalDate day) {
    return Table.resource("/slip/payee.tsv").rows().stream()
        .map(
            row ->
                new Payee(
                    LocalDate.parse(row.get("validFrom")),
                    row.get("bank"),
                    row.get("branch"),
                    row.get("accountType"),
                    row.get("accountNumber"),
                    row.get("holder")))
        .filter(payee -> !payee.validFrom().isAfter(day))
        .max(Comparator.comparing(Payee::validFrom))
        .orElseThrow(() -> new IllegalStateException("Expected a payee on " + day));
  }

  /** As it is printed. */
  String account() {
    return "%s　%s　%s　%s".formatted(bank, branch, accountType, accountNumber);
  }
}
