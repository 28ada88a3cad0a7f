package org.patentoffice.receiving.efiling.rule;

import java.util.List;
import org.patentoffice.receiving.efiling.finding.Findings;

/** All rules for a filing whose document this office takes. */
public final class Rules {

  private final List<Rule> rules =
      List.of(
          new MarkupRules(),
          new SheetRules(),
          new ItemRules(),
          new TermRule(),
          new AddresseeRule(),
          new PersonRules(),
          new NumberRules(),
          new OriginalRules(),
          new NationalPhaseRules(),
          new FeeRules(new FeeRates()),
          new ListRules(),
          new CharacterRules(),
          new ParagraphRules(),
          new DescriptionRules(),
          new ClaimRules(),
          new FigureRules(),
          new AbstractRules(),
          new ImageRules(),
          new IpcRule(),
          new SpecialMentionRule(),
          new AmendmentRules(),
          new DesignRules(),
          new TrademarkRules());

  public void check(Filing filing, Findings findings) {
    rules.forEach(rule -> rule.check(filing, findings));
  }
}
