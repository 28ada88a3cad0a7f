package org.patentoffice.dossier.examination.domain;

/** Periods that an office action sets, for applicants resident in Japan; all run from service. */
public final class Periods {

  /** To answer a notice of reasons for refusal (Art. 50, period set by the examiner). */
  public static final int RESPONSE_PERIOD_DAYS = 60;

  /** To pay the registration fee for years 1 to 3 after the decision to grant (Art. 108(1)). */
  public static final int PAYMENT_PERIOD_DAYS = 30;

  /** To appeal against a decision of refusal (Art. 121(1)). */
  public static final int APPEAL_PERIOD_MONTHS = 3;

  private Periods() {}
}
