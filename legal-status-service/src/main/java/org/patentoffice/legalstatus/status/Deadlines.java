package org.patentoffice.legalstatus.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.TimeLimit;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.ledger.Facts;
import org.patentoffice.legalstatus.ledger.Reckoning;

/**
 * The deadlines that follow from what this register knows. Periods that run from service are not
 * among them: service is no status event. Pure.
 */
final class Deadlines {
  private static final int YEARS_TO_REQUEST_EXAMINATION = 3;
  private static final int DAYS_TO_REQUEST_EXAMINATION_WHEN_DERIVED = 30;

  private static final Set<String> DERIVED =
      Set.of(
          "divisional-application-filed",
          "converted-application-filed",
          "application-from-utility-model-filed");

  private static final Set<String> INTERNATIONAL = Set.of("national-phase-entered");

  private Deadlines() {}

  /** The articles on annual fees. */
  private record Annuities(String due, String overdue) {
    static Annuities of(Right right) {
      return right == Right.UTILITY_MODEL
          ? new Annuities("実用新案法第32条第2項", "実用新案法第33条第1項")
          : new Annuities("特許法第108条第2項", "特許法第112条第1項");
    }
  }

  /** The next deadlines of a case, the earliest first. Only patents are examined on request. */
  static List<Deadline> of(Right right, Reckoning reckoning) {
    Facts facts = reckoning.facts();
    return switch (reckoning.status().stage()) {
      case FILING -> right == Right.PATENT ? examination(reckoning, facts) : List.of();
      case GRANT, POST_GRANT_CHALLENGE -> annuities(facts, Annuities.of(right));
      case NOT_FILED, EXAMINATION, PRE_GRANT_CHALLENGE, TERMINATION -> List.of();
    };
  }

  /** Of the international filing date, too, nothing is guessed (Article 184-3(1)). */
  private static List<Deadline> examination(Reckoning reckoning, Facts facts) {
    if (began(reckoning, DERIVED)) {
      return derivedExamination(facts);
    }
    return examination(
        began(reckoning, INTERNATIONAL) ? facts.effectiveFilingDate() : facts.filingDate());
  }

  private static boolean began(Reckoning reckoning, Set<String> nationalEvents) {
    return reckoning.status().steps().stream()
        .anyMatch(step -> nationalEvents.contains(step.event().id()));
  }

  /** Patent Act, Article 48-3(1). */
  private static List<Deadline> examination(@Nullable LocalDate filingDate) {
    return filingDate == null
        ? List.of()
        : List.of(examination(threeYears(filingDate), "特許法第48条の3第1項"));
  }

  /**
   * A divided or converted application counts from the day of the one that it comes from, with
   * thirty days at least (Patent Act, Article 48-3(2)). Where that day is not known, nothing is
   * guessed.
   */
  private static List<Deadline> derivedExamination(Facts facts) {
    LocalDate filingDate = facts.filingDate();
    LocalDate effective = facts.effectiveFilingDate();
    if (filingDate == null || effective == null) {
      return List.of();
    }
    LocalDate years = threeYears(effective);
    LocalDate days =
        TimeLimit.days(filingDate, DAYS_TO_REQUEST_EXAMINATION_WHEN_DERIVED, OfficeCalendar.japan())
            .lastDay();
    return List.of(examination(days.isAfter(years) ? days : years, "特許法第48条の3第2項"));
  }

  private static LocalDate threeYears(LocalDate from) {
    return TimeLimit.years(from, YEARS_TO_REQUEST_EXAMINATION, OfficeCalendar.japan()).lastDay();
  }

  private static Deadline examination(LocalDate lastDay, String legalBasis) {
    return new Deadline(
        "examination-request",
        new Bilingual("出願審査の請求の期限", "Last day to request examination"),
        lastDay,
        legalBasis);
  }

  /** Patent Act, Articles 108(2) and 112(1); Utility Model Act, Articles 32(2) and 33(1). */
  private static List<Deadline> annuities(Facts facts, Annuities law) {
    List<Deadline> deadlines = new ArrayList<>();
    if (facts.payableUntil() != null) {
      deadlines.add(
          new Deadline(
              "annuity-with-surcharge",
              new Bilingual(
                  "特許料の追納期限（割増あり）", "Last day to pay the overdue annual fee with surcharge"),
              facts.payableUntil(),
              law.overdue()));
    } else if (facts.nextAnnuityDueOn() != null) {
      deadlines.add(
          new Deadline(
              "annuity",
              new Bilingual("次の特許料の納付期限", "Last day to pay the next annual fee"),
              facts.nextAnnuityDueOn(),
              law.due()));
    }
    return deadlines;
  }
}
