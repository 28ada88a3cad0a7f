package org.patentoffice.receiving.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.efiling.view.Language;

/** Days, instants and amounts as people read them; always Tokyo's calendar. */
final class Words {
  private static final DateTimeFormatter DAY_JA =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPAN);
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern(" HH:mm:ss", Locale.ROOT);

  private Words() {}

  static String day(LocalDate day, Language language) {
    return (language == Language.JA ? DAY_JA : DAY_EN).format(day);
  }

  static String instant(Instant instant, Language language) {
    ZonedDateTime there = instant.atZone(OfficeClock.ZONE);
    return day(there.toLocalDate(), language) + TIME.format(there) + language.of("", " (Tokyo)");
  }

  static String yen(long yen, Language language) {
    String amount = NumberFormat.getIntegerInstance(Locale.ROOT).format(yen);
    return language.of(amount + "円", amount + " yen");
  }
}
