package org.patentoffice.gazette.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one issue, for example {@code 2028-093-A}: the 93rd issue day of 2028, unexamined
 * applications.
 *
 * @param year calendar year of the issue day
 * @param ordinal position of the issue day among the issue days of its year, from 1
 */
public record IssueId(int year, int ordinal, GazetteKind kind) {
  private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{3})-([AB])");
  private static final int LAST_ORDINAL = 366;

  /**
   * @throws IllegalArgumentException if the ordinal cannot be a day of a year
   */
  public IssueId {
    if (ordinal < 1 || ordinal > LAST_ORDINAL) {
      throw new IllegalArgumentException(
          "Expected an issue from 1 to %d, but got %d".formatted(LAST_ORDINAL, ordinal));
    }
  }

  /**
   * Reads {@code YYYY-NNN-A} or {@code YYYY-NNN-B}.
   *
   * @throws IllegalArgumentException if the text is not an issue id
   */
  @JsonCreator
  public static IssueId parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "Expected an issue like 2028-093-A, but got \"%s\"".formatted(text));
    }
    return new IssueId(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        GazetteKind.ofLetter(matcher.group(3)));
  }

  /** Name of the package that carries the issue, for example {@code JPA_2028093}. */
  public String packageName() {
    return "%s_%d%03d".formatted(kind.packageName(), year, ordinal);
  }

  @JsonValue
  @Override
  public String toString() {
    return "%d-%03d-%s".formatted(year, ordinal, kind.letter());
  }
}
