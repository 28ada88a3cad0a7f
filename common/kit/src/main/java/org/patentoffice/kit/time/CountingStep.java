package org.patentoffice.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One step of the count of a time limit, which can be read in either language. */
sealed interface CountingStep {

  String english();

  String japanese();

  /** Art. 3(1)(i): the day of the start event is not counted. */
  record FirstDayNotCounted(LocalDate startEventDay) implements CountingStep {
    @Override
    public String english() {
      return "The event on %s starts the period; its day is not counted, the first day is %s (Patent Act Art. 3(1)(i))"
          .formatted(Day.english(startEventDay), Day.english(startEventDay.plusDays(1)));
    }

    @Override
    public String japanese() {
      return "%sの初日は算入せず、起算日は%s（特許法第3条第1項第1号）"
          .formatted(Day.japanese(startEventDay), Day.japanese(startEventDay.plusDays(1)));
    }
  }

  /** A number of days, counted one by one. */
  record DaysCounted(int days, LocalDate last) implements CountingStep {
    @Override
    public String english() {
      return "%d days counted from the first day end on %s".formatted(days, Day.english(last));
    }

    @Override
    public String japanese() {
      return "起算日から%d日の末日は%s".formatted(days, Day.japanese(last));
    }
  }

  /**
   * Art. 3(1)(ii): months by the calendar.
   *
   * @param months of the period itself, 0 if it was set in days
   * @param extensionMonths by which it was extended, 0 if it was not
   */
  record MonthsCounted(int months, int extensionMonths, LocalDate firstDay, LocalDate last)
      implements CountingStep {

    @Override
    public String english() {
      return "%s by the calendar from %s end on %s, %s (Patent Act Art. 3(1)(ii)%s)"
          .formatted(
              monthsInEnglish(),
              Day.english(firstDay),
              Day.english(last),
              hasCorrespondingDay()
                  ? "the day before the corresponding day"
                  : "the last day of the month, which has no corresponding day",
              extensionMonths > 0 ? "; Formality Examination Manual 04.12" : "");
    }

    @Override
    public String japanese() {
      return "%sから暦に従い%s、%sである%sに満了（特許法第3条第1項第2号%s）"
          .formatted(
              Day.japanese(firstDay),
              monthsInJapanese(),
              hasCorrespondingDay() ? "応当日の前日" : "応当する日がない月の末日",
              Day.japanese(last),
              extensionMonths > 0 ? "、方式審査便覧04.12" : "");
    }

    private String monthsInEnglish() {
      if (extensionMonths == 0) {
        return months + " months";
      }
      return months == 0
          ? extensionMonths + " months of extension"
          : "%d months and %d months of extension".formatted(months, extensionMonths);
    }

    private String monthsInJapanese() {
      if (extensionMonths == 0) {
        return months + "月";
      }
      return months == 0
          ? "延長の%d月".formatted(extensionMonths)
          : "%d月と延長の%d月".formatted(months, extensionMonths);
    }

    private boolean hasCorrespondingDay() {
      return last.plusDays(1).getDayOfMonth() == firstDay.getDayOfMonth();
    }
  }

  /** Art. 3(2): a last day on which the office is closed moves. */
  record MovedToOpenDay(LocalDate counted, ClosedDay closed, LocalDate open)
      implements CountingStep {
    @Override
    public String english() {
      return "The office is closed on %s (%s): the last day moves to %s (Patent Act Art. 3(2))"
          .formatted(counted, closed.english(), Day.english(open));
    }

    @Override
    public String japanese() {
      return "%sは閉庁日（%s）のため、末日は%s（特許法第3条第2項）"
          .formatted(Day.japanese(counted), closed.japanese(), Day.japanese(open));
    }
  }

  /** A last day on which online filing was out of order moves: a practice of this office. */
  record MovedByOutage(LocalDate counted, LocalDate open) implements CountingStep {
    @Override
    public String english() {
      return "Online filing was out of order on %s: the last day moves to %s (practice of this office)"
          .formatted(Day.english(counted), Day.english(open));
    }

    @Override
    public String japanese() {
      return "%sは電子情報処理組織に障害があったため、末日は%s（当庁の取扱い）"
          .formatted(Day.japanese(counted), Day.japanese(open));
    }
  }

  /** The end of the last day. */
  record Expired(LocalDate lastDay, Instant expiresAt) implements CountingStep {
    @Override
    public String english() {
      return "The period is over at the end of %s, Japan time (%s)"
          .formatted(Day.english(lastDay), expiresAt);
    }

    @Override
    public String japanese() {
      return "%sの終了をもって期間満了（日本時間、%s）".formatted(Day.japanese(lastDay), expiresAt);
    }
  }

  /** How a day is written. */
  final class Day {
    private static final DateTimeFormatter ENGLISH =
        DateTimeFormatter.ofPattern("uuuu-MM-dd (EEEE)", Locale.ENGLISH);
    private static final DateTimeFormatter JAPANESE =
        DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE);

    private Day() {}

    static String english(LocalDate day) {
      return ENGLISH.format(day);
    }

    static String japanese(LocalDate day) {
      return JAPANESE.format(day);
    }
  }
}
