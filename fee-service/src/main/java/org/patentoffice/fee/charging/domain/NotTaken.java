package org.patentoffice.fee.charging.domain;

import java.util.Locale;

/** Why no fee is taken for a document, although it is of a kind that pays. */
public enum NotTaken {
  /** The application had ended when the document came. */
  APPLICATION_ENDED,
  /** The fee is paid already. */
  ALREADY_PAID,
  /** The payment period was over when the document came (Patent Act Art. 108(1)). */
  PERIOD_OVER,
  /** A formal amendment names a document that owes nothing. */
  NOTHING_TO_MEND;

  /** The spelling in answers, for example {@code already-paid}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
