package org.patentoffice.receiving.efiling.finding;

/** What a finding does to the filing. */
public enum Level {
  /** The filing is not received. */
  ERROR,
  /** The filing is received; somebody should look. */
  WARNING
}
