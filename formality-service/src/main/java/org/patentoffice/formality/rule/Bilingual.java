package org.patentoffice.formality.rule;

/** The same text in Japanese, which is the official one, and in English. */
public record Bilingual(String ja, String en) {

  /** Replaces a {@code {placeholder}} in both languages. */
  Bilingual with(String placeholder, String japanese, String english) {
    String mark = "{" + placeholder + "}";
    return new Bilingual(ja.replace(mark, japanese), en.replace(mark, english));
  }
}
