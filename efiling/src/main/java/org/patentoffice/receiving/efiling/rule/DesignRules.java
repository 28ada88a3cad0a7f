package org.patentoffice.receiving.efiling.rule;

import java.util.List;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.item.SheetKind;

/** The views that show a design (Design Act Art. 6(1); Regulations, form 6). */
final class DesignRules implements Rule {

  @Override
  public void check(Filing filing, Findings findings) {
    filing
        .manuscript()
        .part(SheetKind.DESIGN_DRAWINGS)
        .ifPresent(drawings -> views(filing, drawings, findings));
  }

  private static void views(Filing filing, Sheet drawings, Findings findings) {
    List<Item> views = drawings.items();
    if (views.isEmpty()) {
      findings.add("view.none", filing.at(drawings.opening()));
    }
    views.stream()
        .filter(view -> view.images().size() != 1)
        .forEach(view -> findings.add("view.no-image", filing.at(view), view.name()));
  }
}
