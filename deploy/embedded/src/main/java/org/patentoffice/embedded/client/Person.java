package org.patentoffice.embedded.client;

/** The invented people of the demonstration; one per role of the realm. */
public enum Person {
  /** Applicant. */
  HANAKO,
  /** Another applicant, who must not see the cases of the first. */
  TARO,
  /** Patent attorney. */
  KENJI,
  /** Formality examiner. */
  RYO,
  /** Examiner. */
  AYA,
  /** Cashier. */
  KEN,
  /** Gazette publisher. */
  YUI,
  /** Auditor. */
  AKI,
  /** Operator. */
  OPE;

  /** The account's name in the realm. */
  public String username() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
