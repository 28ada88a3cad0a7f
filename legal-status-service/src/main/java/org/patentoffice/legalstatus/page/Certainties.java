package org.patentoffice.legalstatus.page;

import java.util.Map;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.language.Language;

/** How sure a detailed event is, in words. */
final class Certainties {
  private static final Map<String, Bilingual> WORDS =
      Map.of(
          "sourced", new Bilingual("典拠あり", "sourced"),
          "good", new Bilingual("高い", "good"),
          "fair", new Bilingual("中くらい", "fair"),
          "uncertain", new Bilingual("不確か", "uncertain"),
          "unknown", new Bilingual("不明", "unknown"));

  private Certainties() {}

  static String word(String certainty, Language language) {
    return WORDS.getOrDefault(certainty, new Bilingual(certainty, certainty)).in(language);
  }
}
