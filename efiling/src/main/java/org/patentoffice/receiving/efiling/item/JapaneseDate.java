package org.patentoffice.receiving.efiling.item;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentoffice.receiving.efiling.text.Width;

/** A date as the forms write it: 令和　８年１１月２１日, or with a western year. */
public sealed interface JapaneseDate {

  /** A date of the office calendar. */
  record Valid(LocalDate date) implements JapaneseDate {}

  /** A date that no calendar has, or that is not a date. */
  record Malformed() implements JapaneseDate {}

  /** A year that the era does not have, such as 平成３３年. */
  record WrongEra() implements JapaneseDate {}

  /** The date of the office's XML, {@code 20261121}, as 2026年11月21日; anything else as it is. */
  static String ofDigits(String digits) {
    return digits.matches("[0-9]{8}")
        ? "%s年%d月%d日"
            .formatted(
                digits.substring(0, 4),
                Integer.valueOf(digits.substring(4, 6)),
                Integer.valueOf(digits.substring(6)))
        : digits;
  }

  static JapaneseDate parse(String written) {
    Matcher matcher = Eras.DATE.matcher(Width.code(written));
    if (!matcher.matches()) {
      return new Malformed();
    }
    int year = matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2));
    int month = Integer.parseInt(matcher.group(3));
    int day = Integer.parseInt(matcher.group(4));
    try {
      if (matcher.group(1).isEmpty()) {
        return year < 1900 ? new Malformed() : new Valid(LocalDate.of(year, month, day));
      }
      Eras.Era era = Eras.of(matcher.group(1));
      LocalDate date = LocalDate.of(era.first().getYear() - 1 + year, month, day);
      boolean within = !date.isBefore(era.first()) && !date.isAfter(era.last());
      return within ? new Valid(date) : new WrongEra();
    } catch (DateTimeException impossible) {
      return new Malformed();
    }
  }

  /** The eras in which somebody alive may have filed. */
  final class Eras {

    private static final Pattern DATE =
        Pattern.compile("(昭和|平成|令和|西暦|)(元|[0-9]{1,4})年([0-9]{1,2})月([0-9]{1,2})日");

    private record Era(String name, LocalDate first, LocalDate last) {}

    private static final List<Era> ALL =
        List.of(
            new Era("昭和", LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
            new Era("平成", LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
            new Era("令和", LocalDate.of(2019, 5, 1), LocalDate.MAX),
            new Era("西暦", LocalDate.of(1, 1, 1), LocalDate.MAX));

    private Eras() {}

    private static Era of(String name) {
      return ALL.stream().filter(era -> era.name().equals(name)).findFirst().orElseThrow();
    }
  }
}
