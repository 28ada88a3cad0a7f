package org.patentoffice.legalstatus.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.st27.State;

/**
 * What a newly recorded event changes in what was answered before.
 *
 * @param changesFrom first day on which the case stands otherwise; null if nothing but the added
 *     events differs
 * @param restated other steps whose code reads otherwise now
 */
public record Change(@Nullable LocalDate changesFrom, List<Step> restated) {

  private record Standing(Stage stage, State state) {
    static final Standing NOWHERE = new Standing(Stage.NOT_FILED, State.UNDEFINED);
  }

  private record Identity(String eventId, String nationalEvent) {
    static Identity of(Step step) {
      return new Identity(step.entry().eventId(), step.entry().nationalEvent());
    }
  }

  /** Compares where a case stood with where it stands. */
  public static Change between(CaseStatus before, CaseStatus after) {
    return new Change(firstDifference(before, after), restated(before, after));
  }

  private static @Nullable LocalDate firstDifference(CaseStatus before, CaseStatus after) {
    TreeSet<LocalDate> days = new TreeSet<>();
    before.steps().forEach(step -> days.add(step.entry().effectiveDate()));
    after.steps().forEach(step -> days.add(step.entry().effectiveDate()));
    return days.stream()
        .filter(day -> !standing(before, day).equals(standing(after, day)))
        .findFirst()
        .orElse(null);
  }

  /** Where the case stood at the end of a day; steps are in the order of their days. */
  private static Standing standing(CaseStatus status, LocalDate day) {
    Standing standing = Standing.NOWHERE;
    for (Step step : status.steps()) {
      if (step.entry().effectiveDate().isAfter(day)) {
        break;
      }
      standing = new Standing(step.after(), step.state());
    }
    return standing;
  }

  private static List<Step> restated(CaseStatus before, CaseStatus after) {
    Map<Identity, String> codes = new HashMap<>();
    before.steps().forEach(step -> codes.put(Identity.of(step), step.code().toString()));
    return after.steps().stream()
        .filter(
            step -> {
              String code = codes.get(Identity.of(step));
              return code != null && !code.equals(step.code().toString());
            })
        .toList();
  }
}
