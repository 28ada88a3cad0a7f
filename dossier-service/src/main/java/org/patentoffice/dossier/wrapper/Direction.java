package org.patentoffice.dossier.wrapper;

import java.util.Locale;

/** Which way a document went. */
public enum Direction {
  /** From the applicant to the office (申請書類). */
  RECEIVED,
  /** From the office to the applicant (発送書類). */
  DISPATCHED;

  /** The spelling in answers. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
