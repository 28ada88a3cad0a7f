package org.patentoffice.fee.schedule.domain;

import java.util.Optional;

/**
 * Years of a right's life for which patent fees are paid (納付年分), both ends included, counted from
 * the registration day.
 */
public record YearRange(int from, int to) {

  /** A patent lives 20 years, extended at most by 5 (Patent Act Art. 67). */
  public static final int LAST_YEAR = 25;

  /** Those that must be paid before registration (Patent Act Art. 108(1)). */
  public static final YearRange FIRST_THREE = new YearRange(1, 3);

  /**
   * @throws IllegalArgumentException unless 1 ≤ from ≤ to ≤ {@value #LAST_YEAR}
   */
  public YearRange {
    if (from < 1 || to < from || to > LAST_YEAR) {
      throw new IllegalArgumentException(
          "Expected years from 1 to %d in ascending order, but got %d to %d"
              .formatted(LAST_YEAR, from, to));
    }
  }

  /** How many years. */
  public int count() {
    return to - from + 1;
  }

  Optional<YearRange> overlap(YearRange other) {
    int start = Math.max(from, other.from);
    int end = Math.min(to, other.to);
    return start <= end ? Optional.of(new YearRange(start, end)) : Optional.empty();
  }
}
