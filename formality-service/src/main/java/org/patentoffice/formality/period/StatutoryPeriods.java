package org.patentoffice.formality.period;

import java.util.List;

/**
 * The periods in force.
 *
 * @param version for example {@code statutory-periods-2026-04}
 */
public record StatutoryPeriods(String version, List<StatutoryPeriod> periods) {

  public StatutoryPeriods {
    periods = List.copyOf(periods);
  }

  /**
   * How long an applicant has to obey an order to amend (Art. 17(3), designated period), in days.
   */
  public StatutoryPeriod orderToAmend(boolean applicantAbroad) {
    return named(applicantAbroad ? "order-to-amend-abroad" : "order-to-amend-resident");
  }

  /** How long anyone may request examination (Art. 48-3(1)), from the filing date. */
  public StatutoryPeriod requestForExamination() {
    return named("request-for-examination");
  }

  /**
   * How long anyone may request examination of an application that comes from another at least
   * (Art. 48-3(2)), from the day on which it was really filed.
   */
  public StatutoryPeriod requestForExaminationWhenDerived() {
    return named("request-for-examination-derived");
  }

  /** By how much the period to answer an examiner's notice is extended (Art. 5(1)), in months. */
  public StatutoryPeriod extensionOfAnswer() {
    return named("extension-of-answer");
  }

  private StatutoryPeriod named(String id) {
    return periods.stream()
        .filter(period -> period.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Expected a period " + id + " in " + version));
  }
}
