package org.patentoffice.legalstatus.api;

/** What the operations of version 1 have in common. */
final class Api {
  /** Where they stand. */
  static final String V1 = "/api/legal-status/v1";

  static final String CSV = "text/csv;charset=UTF-8";
  static final String NDJSON = "application/x-ndjson";
  static final String XML = "application/xml";

  private Api() {}
}
