package org.patentoffice.legalstatus.page;

import java.time.Duration;
import org.patentoffice.legalstatus.language.Bilingual;

/** How long ago something was, as people say it. */
final class Ages {
  private static final int HOURS_UNTIL_DAYS = 48;
  private static final int MINUTES_UNTIL_HOURS = 120;

  private Ages() {}

  static Bilingual rough(Duration age) {
    if (age.toHours() >= HOURS_UNTIL_DAYS) {
      return new Bilingual(age.toDays() + "日前", age.toDays() + " days ago");
    }
    if (age.toMinutes() >= MINUTES_UNTIL_HOURS) {
      return new Bilingual(age.toHours() + "時間前", age.toHours() + " hours ago");
    }
    return switch ((int) age.toMinutes()) {
      case 0 -> new Bilingual("1分以内", "less than a minute ago");
      case 1 -> new Bilingual("1分前", "a minute ago");
      default -> new Bilingual(age.toMinutes() + "分前", age.toMinutes() + " minutes ago");
    };
  }
}
