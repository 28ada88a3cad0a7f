package org.patentoffice.gazette.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.time.OfficeCalendar;

/** Reads query parameters; a bad value is named in the answer (WIPO ST.90). */
final class Query {
  static final int MAX_LIMIT = 200;

  private Query() {}

  static Set<GazetteKind> kinds(@Nullable String kind) {
    if (kind == null || kind.isEmpty()) {
      return EnumSet.allOf(GazetteKind.class);
    }
    try {
      return EnumSet.of(GazetteKind.ofLetter(kind));
    } catch (IllegalArgumentException e) {
      throw bad("kind", kind, "A or B", "A又はB");
    }
  }

  static LocalDate from(@Nullable String from) {
    if (from == null || from.isEmpty()) {
      return OfficeCalendar.FIRST_DAY;
    }
    try {
      return LocalDate.parse(from);
    } catch (DateTimeParseException e) {
      throw bad("from", from, "a day like 2028-05-24", "2028-05-24の形式の日付");
    }
  }

  static int limit(int limit) {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw bad("limit", Integer.toString(limit), "1 to " + MAX_LIMIT, "1から" + MAX_LIMIT + "まで");
    }
    return limit;
  }

  static int offset(int offset) {
    if (offset < 0) {
      throw bad("offset", Integer.toString(offset), "0 or more", "0以上");
    }
    return offset;
  }

  private static Problem bad(String parameter, String value, String en, String ja) {
    return Problem.of(
            Problems.BAD_REQUEST,
            "Expected %s for \"%s\", but got \"%s\".".formatted(en, parameter, value),
            "パラメータ「%s」には%sを指定してください（指定値：「%s」）。".formatted(parameter, ja, value))
        .with("parameter", parameter);
  }
}
