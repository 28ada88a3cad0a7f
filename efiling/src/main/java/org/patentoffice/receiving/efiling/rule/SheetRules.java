package org.patentoffice.receiving.efiling.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.item.SheetName;

/**
 * Which parts an application must and may have, and in which order (Patent Act Art. 36(2); Utility
 * Model Act Art. 5(2), which wants drawings always; Design Act Art. 6(1)).
 */
final class SheetRules implements Rule {

  @Override
  public void check(Filing filing, Findings findings) {
    Set<SheetKind> seen = EnumSet.noneOf(SheetKind.class);
    SheetKind last = SheetKind.APPLICATION;
    for (Sheet part : filing.manuscript().sheets().stream().skip(1).toList()) {
      if (!belongs(filing, part)) {
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
      required(filing.right()).stream()
          .filter(kind -> !seen.contains(kind))
          .forEach(kind -> missing(kind, filing, findings));
    }
  }

  private static boolean belongs(Filing filing, Sheet part) {
    return filing.isApplication()
        && part.kind().role() == SheetKind.Role.PART
        && SheetName.find(part.name(), filing.right())
            .filter(name -> name.rights().contains(filing.right()))
            .isPresent();
  }

  private static List<SheetKind> required(Right right) {
    return switch (right) {
      case PATENT -> List.of(SheetKind.DESCRIPTION, SheetKind.CLAIMS, SheetKind.ABSTRACT);
      case UTILITY_MODEL ->
          List.of(SheetKind.DESCRIPTION, SheetKind.CLAIMS, SheetKind.ABSTRACT, SheetKind.DRAWINGS);
      case DESIGN -> List.of(SheetKind.DESIGN_DRAWINGS);
      case TRADEMARK -> List.of();
    };
  }

  private static void missing(SheetKind kind, Filing filing, Findings findings) {
    if (kind == SheetKind.DESCRIPTION) {
      findings.add("part.no-description", filing.file());
    } else {
      String name = SheetName.of(kind, filing.right()).map(SheetName::name).orElse("");
      findings.add("part.missing", filing.file(), name);
    }
  }
}
