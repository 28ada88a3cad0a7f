package org.patentoffice.receiving.efiling.rule;

import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.SpecialMention;

/** 【特記事項】 names an article that makes the application special. */
final class SpecialMentionRule implements Rule {

  @Override
  public void check(Filing filing, Findings findings) {
    for (Item item : filing.request().items("特記事項")) {
      if (!item.isEmpty() && SpecialMention.find(item.value(), filing.right()).isEmpty()) {
        findings.add("special.unknown", filing.at(item), item.value());
      }
    }
  }
}
