package org.patentoffice.receiving.efiling.rule;

import java.util.List;
import java.util.Optional;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.AmendmentWay;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.ItemName;
import org.patentoffice.receiving.efiling.item.PaymentMethod;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.item.SheetName;
import org.patentoffice.receiving.efiling.text.Width;

/** 【手続補正ｎ】: what is amended, how, and the new text (form 13). */
final class AmendmentRules implements Rule {

  private static final String WHOLE_TEXT = "全文";

  @Override
  public void check(Filing filing, Findings findings) {
    if (filing.name().kind() != SheetKind.AMENDMENT) {
      return;
    }
    List<Item> groups = filing.request().items("手続補正#");
    if (groups.isEmpty()
        && filing.request().items("手数料補正").isEmpty()
        && PaymentMethod.payment(filing.request()).isEmpty()) {
      findings.add("amendment.none", filing.file());
    }
    int expected = 1;
    for (Item group : groups) {
      if (group.name().ordinal() != expected) {
        findings.add("amendment.sequence", filing.at(group), group.name(), expected);
      }
      expected = group.name().ordinal() + 1;
      target(filing, group, findings);
      way(filing, group, findings);
    }
  }

  private static void target(Filing filing, Item group, Findings findings) {
    Optional<Item> target = group.member("補正対象書類名");
    if (target.isPresent()
        && !target.get().isEmpty()
        && SheetName.find(target.get().value(), filing.right())
            .filter(name -> name.kind() != SheetKind.OTHER)
            .isEmpty()) {
      findings.add("amendment.target", filing.at(target.get()), target.get().value());
    }
  }

  private static void way(Filing filing, Item group, Findings findings) {
    Optional<Item> item = group.member("補正方法");
    if (item.isEmpty() || item.get().isEmpty()) {
      return;
    }
    Optional<AmendmentWay> way = AmendmentWay.find(item.get().value());
    Optional<Item> contents = group.member(Filing.AMENDED_CONTENTS).filter(c -> !c.isEmpty());
    if (way.isEmpty()) {
      findings.add("amendment.way", filing.at(item.get()), item.get().value());
    } else if (way.get() == AmendmentWay.DELETE && contents.isPresent()) {
      findings.add("amendment.contents-not-allowed", filing.at(contents.get()));
    } else if (way.get() != AmendmentWay.DELETE && contents.isEmpty()) {
      findings.add("amendment.contents-missing", filing.at(group), group.name());
    } else {
      contents.ifPresent(found -> match(filing, group, found, findings));
    }
  }

  /** The new text should be of the item that is named. */
  private static void match(Filing filing, Item group, Item contents, Findings findings) {
    String named = group.value("補正対象項目名");
    String written = Width.code(ItemName.of(named).written());
    boolean found =
        written.equals(WHOLE_TEXT)
            || contents.members().isEmpty()
            || contents.members().stream()
                .anyMatch(item -> Width.code(item.name().written()).equals(written));
    if (!found) {
      findings.add("amendment.other-item", filing.at(contents), "【" + named + "】");
    }
  }
}
