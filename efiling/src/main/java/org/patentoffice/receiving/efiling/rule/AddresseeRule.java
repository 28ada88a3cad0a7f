package org.patentoffice.receiving.efiling.rule;

import java.util.Optional;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.text.Width;

/** 【あて先】: the Commissioner, or the examiner or chief appeal examiner where the form allows it. */
final class AddresseeRule implements Rule {

  @Override
  public void check(Filing filing, Findings findings) {
    Optional<Item> item = filing.request().item("あて先");
    if (item.isEmpty() || item.get().isEmpty()) {
      return;
    }
    String addressee = Width.code(item.get().value());
    boolean right =
        filing.name().addressees().stream().anyMatch(addressee::startsWith)
            && (addressee.endsWith("殿") || addressee.endsWith("様"));
    if (!right) {
      String expected = String.join("・", filing.name().addressees());
      findings.add("addressee.wrong", filing.at(item.get()), item.get().value(), expected);
    }
  }
}
