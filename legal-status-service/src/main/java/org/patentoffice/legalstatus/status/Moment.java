package org.patentoffice.legalstatus.status;

import jakarta.ws.rs.core.UriBuilder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.legalstatus.address.BadValue;

/**
 * The two times of a question: where did the case stand on a day, as it was known at an instant.
 *
 * @param asOf last day whose events count (office calendar); null for all that is recorded
 * @param knownAt last instant of recording that counts; null for all that is recorded
 */
public record Moment(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
  /** The present. */
  public static final Moment NOW = new Moment(null, null);

  /** A day or an instant that cannot be read. */
  public static final ProblemType MALFORMED_TIME =
      new ProblemType("malformed-time", 400, "Not a day or an instant", "日付又は時刻の形式が正しくありません");

  /**
   * Reads the parameters of a request.
   *
   * @param asOf a day such as {@code 2028-12-31}
   * @param knownAt an instant such as {@code 2028-12-31T15:00:00Z}, or a day, which means its end
   *     in Japan
   * @throws Problem 400 if one of them cannot be read
   */
  public static Moment of(@Nullable String asOf, @Nullable String knownAt) {
    return new Moment(
        asOf == null || asOf.isBlank() ? null : day("asOf", asOf),
        knownAt == null || knownAt.isBlank() ? null : instant(knownAt));
  }

  private static LocalDate day(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw BadValue.named(malformed(name), name, text);
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return day("knownAt", text)
          .plusDays(1)
          .atStartOfDay(OfficeClock.ZONE)
          .toInstant()
          .minusMillis(1);
    }
  }

  private static Problem malformed(String name) {
    return Problem.of(
        MALFORMED_TIME,
        "Expected %s to be a day such as 2028-12-31%s."
            .formatted(
                name, name.equals("knownAt") ? " or an instant such as 2028-12-31T15:00:00Z" : ""),
        "%s には 2028-12-31 のような日付%sを指定してください。"
            .formatted(name, name.equals("knownAt") ? "又は 2028-12-31T15:00:00Z のような時刻" : ""));
  }

  /** The address with this moment in its query. */
  public UriBuilder in(UriBuilder address) {
    if (asOf != null) {
      address.queryParam("asOf", asOf);
    }
    if (knownAt != null) {
      address.queryParam("knownAt", knownAt);
    }
    return address;
  }

  /** True if it asks for the present. */
  public boolean isNow() {
    return asOf == null && knownAt == null;
  }
}
