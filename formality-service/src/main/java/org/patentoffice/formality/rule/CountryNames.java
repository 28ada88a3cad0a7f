package org.patentoffice.formality.rule;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Japanese names of foreign countries. An address abroad is written with the country first
 * (ドイツ連邦共和国…) or in Latin letters; one in Japan starts with the prefecture or the city.
 */
final class CountryNames {

  private static final String JAPAN = "JP";

  /** Spellings of the JPO that differ from the everyday names below. */
  private static final List<String> OFFICIAL_SPELLINGS =
      List.of("中華人民共和国", "英国", "グレートブリテン", "米国", "オランダ王国", "スイス国", "大韓民国", "ベルギー国");

  private static final Set<String> NAMES =
      Stream.concat(
              Arrays.stream(Locale.getISOCountries())
                  .filter(code -> !code.equals(JAPAN))
                  .map(code -> Locale.of("", code).getDisplayCountry(Locale.JAPANESE)),
              OFFICIAL_SPELLINGS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private CountryNames() {}

  static boolean startAn(String address) {
    String folded = Normalizer.normalize(address, Normalizer.Form.NFKC).strip();
    return startsWithLatinLetter(folded) || NAMES.stream().anyMatch(folded::startsWith);
  }

  private static boolean startsWithLatinLetter(String text) {
    return !text.isEmpty() && text.charAt(0) < 128 && Character.isLetter(text.charAt(0));
  }
}
