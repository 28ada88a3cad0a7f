package org.patentoffice.receiving.efiling.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.item.SheetKind;

/** Which parts an application must and may have, and in which order (Patent Act Art. 36(2)). */
final class SheetRules implements Rule {

  private static final List<SheetKind> REQUIRED =
      List.of(SheetKind.DESCRIPTION, SheetKind.CLAIMS, SheetKind.ABSTRACT);

  @Override
  public void check(Filing filing, Findings findings) {
    Set<SheetKind> seen = EnumSet.noneOf(SheetKind.class);
    SheetKind last = SheetKind.APPLICATION;
    for (Sheet part : filing.manuscript().sheets().stream().skip(1).toList()) {
      if (!filing.isApplication() || part.kind().role() != SheetKind.Role.PART) {
        findings.add("part.unexpected", filing.at(part.opening()), part.name());
        continue;
      }
      if (!seen.add(part.kind())) {
        findings.add("part.duplicate", filing.at(part.opening()), part.name());
      } else if (part.kind().compareTo(last) < 0) {
        findings.add("part.order", filing.at(part.opening()), part.name());
      }
      last = part.kind().compareTo(last) > 0 ? part.kind() : last;
    }
    if (filing.isApplication()) {
      REQUIRED.stream()
          .filter(kind -> !seen.contains(kind))
          .forEach(kind -> missing(kind, filing, findings));
    }
  }

  private static void missing(SheetKind kind, Filing filing, Findings findings) {
    if (kind == SheetKind.DESCRIPTION) {
      findings.add("part.no-description", filing.file());
    } else {
      findings.add("part.missing", filing.file(), kind == SheetKind.CLAIMS ? "特許請求の範囲" : "要約書");
    }
  }
}
