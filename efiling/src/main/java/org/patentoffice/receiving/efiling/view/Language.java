package org.patentoffice.receiving.efiling.view;

import java.util.Locale;

/** The reader's language. */
public enum Language {
  JA,
  EN;

  /** As in {@code lang} attributes. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Language other() {
    return this == JA ? EN : JA;
  }

  /** Of two wordings the one in this language. */
  public String of(String japanese, String english) {
    return this == JA ? japanese : english;
  }
}
