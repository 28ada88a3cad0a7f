package org.patentoffice.legalstatus.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A language in which the office answers. */
public enum Language {
  JA("ja", "日本語", "uuuu年M月d日", Locale.JAPAN),
  EN("en", "English", "d MMMM uuuu", Locale.UK);

  private final String tag;
  private final String ownName;
  private final DateTimeFormatter date;

  Language(String tag, String ownName, String datePattern, Locale locale) {
    this.tag = tag;
    this.ownName = ownName;
    this.date = DateTimeFormatter.ofPattern(datePattern, locale);
  }

  /** The BCP 47 tag, for example {@code ja}. */
  public String tag() {
    return tag;
  }

  /** What the language calls itself. */
  public String ownName() {
    return ownName;
  }

  /** The other language. */
  public Language other() {
    return this == JA ? EN : JA;
  }

  /** A day as people write it, for example {@code 2026年11月21日} or {@code 21 November 2026}. */
  public String date(LocalDate day) {
    return date.format(day);
  }
}
