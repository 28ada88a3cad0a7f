package org.patentoffice.receiving.efiling.rule;

import java.util.Locale;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.text.Characters;

/** Characters that a filing may not contain, and signs that mean something of their own. */
final class CharacterRules implements Rule {

  private static final String SIGNS = "【】■▲▼";

  /** Allowed, and no sign of its own: nearly every character, so they are passed over first. */
  private static final boolean[] PLAIN = plainCharacters();

  @Override
  public void check(Filing filing, Findings findings) {
    for (Item item : filing.manuscript().allItems()) {
      check(filing, item, findings);
    }
  }

  private static void check(Filing filing, Item item, Findings findings) {
    text(filing, item, item.line(), item.name().written(), findings);
    for (Line line : item.lines()) {
      text(filing, item, line.number(), line.text(), findings);
    }
  }

  private static void text(Filing filing, Item item, int line, String text, Findings findings) {
    int openReplacements = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (PLAIN[c]) {
        continue;
      }
      String rule = rule(c);
      if (!rule.isEmpty()) {
        findings.add(rule, filing.at(item, line), shown(text, i), codePoint(text, i));
      }
      openReplacements += c == '▲' ? 1 : c == '▼' ? -1 : 0;
      if (openReplacements < 0 || openReplacements > 1) {
        break;
      }
    }
    if (openReplacements != 0) {
      findings.add("text.replacement-mark", filing.at(item, line));
    }
  }

  private static boolean[] plainCharacters() {
    boolean[] plain = new boolean[Character.MAX_VALUE + 1];
    for (int c = 0; c < plain.length; c++) {
      plain[c] = Characters.isAllowed((char) c) && SIGNS.indexOf(c) < 0;
    }
    return plain;
  }

  private static String rule(char c) {
    return switch (c) {
      case '【', '】' -> "text.bracket";
      case '■' -> "text.black-square";
      default -> {
        if (Characters.isAllowed(c)) {
          yield "";
        }
        if (Characters.isHalfWidthKana(c)) {
          yield "text.half-width-kana";
        }
        yield Characters.isCombiningCircle(c)
            ? "text.combining-character"
            : Character.isLowSurrogate(c) ? "" : "text.forbidden-character";
      }
    };
  }

  private static String shown(String text, int index) {
    int character = text.codePointAt(index);
    return Character.isISOControl(character) ? "?" : Character.toString(character);
  }

  private static String codePoint(String text, int index) {
    return String.format(Locale.ROOT, "U+%04X", text.codePointAt(index));
  }
}
