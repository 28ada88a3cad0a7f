package org.patentoffice.receiving.desk.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.receiving.efiling.text.Table;

/** How long an envelope may wait in a state of the desk, in office days. */
public final class Target {
  private static final Map<String, Integer> OFFICE_DAYS =
      Table.resource("/desk/desk-targets.tsv").rows().stream()
          .collect(
              Collectors.toMap(
                  row -> row.get("state"), row -> Integer.parseInt(row.get("targetOfficeDays"))));

  private Target() {}

  /**
   * Whether it has waited longer than it may.
   *
   * @param state one in which something is to be done; in others nothing waits
   * @param since the day on which it came into the state
   */
  public static boolean isMissed(
      String state, LocalDate since, LocalDate today, OfficeCalendar calendar) {
    Integer days = OFFICE_DAYS.get(state);
    return days != null && calendar.plusOpenDays(since, days).isBefore(today);
  }
}
