package org.patentoffice.journeys.story;

/** Moves the office's clock, deadline by deadline. */
@FunctionalInterface
public interface OfficeCalendar {
  /**
   * Moves to the start of the given day in Tokyo, or forward by a period.
   *
   * @param target {@code +18M}, {@code +10D} or {@code 2028-04-01}
   */
  void moveTo(String target);
}
