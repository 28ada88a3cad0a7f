package org.patentoffice.receiving.efiling.rule;

import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.Terms;

/** Every right has its own words: 【考案者】 does not stand in an application for a patent. */
final class TermRule implements Rule {

  @Override
  public void check(Filing filing, Findings findings) {
    for (Item item : filing.manuscript().allItems()) {
      if (item.standing() == Item.Standing.KNOWN && !item.name().isNumbered()) {
        String key = item.name().key();
        String expected = Terms.term(key, filing.right()).orElse("");
        if (!item.name().written().equals(expected)) {
          findings.add("structure.other-right", filing.at(item), item.name(), filing.item(key));
        }
      }
    }
  }
}
