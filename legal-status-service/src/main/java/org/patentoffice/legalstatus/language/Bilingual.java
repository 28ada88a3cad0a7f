package org.patentoffice.legalstatus.language;

/** One text in both languages. */
public record Bilingual(String ja, String en) {

  /** The text in one of them. */
  public String in(Language language) {
    return switch (language) {
      case JA -> ja;
      case EN -> en;
    };
  }
}
