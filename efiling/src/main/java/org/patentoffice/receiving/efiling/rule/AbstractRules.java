package org.patentoffice.receiving.efiling.rule;

import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.text.Width;

/** The abstract is short (form 31). */
final class AbstractRules implements Rule {

  private static final int MOST_CHARACTERS = 400;

  @Override
  public void check(Filing filing, Findings findings) {
    filing.texts(SheetKind.ABSTRACT).stream()
        .filter(item -> item.is("要約"))
        .forEach(
            summary -> {
              int characters =
                  summary.withDescendants().stream().mapToInt(AbstractRules::characters).sum();
              if (characters > MOST_CHARACTERS) {
                findings.add("abstract.too-long", filing.at(summary), characters, MOST_CHARACTERS);
              }
            });
  }

  private static int characters(Item item) {
    return Stream.of(item.value()).mapToInt(text -> Width.code(text).length()).sum();
  }
}
