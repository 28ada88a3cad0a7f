package org.patentoffice.legalstatus.address;

/** What the operations of version 1 have in common. */
public final class Api {
  /** Where they stand. */
  public static final String V1 = "/api/legal-status/v1";

  /** The cases; one of them below it, by its number. */
  public static final String CASES = V1 + "/cases";

  /** Everything at once. */
  public static final String BULK = V1 + "/bulk";

  /** The change feed. */
  public static final String CHANGES = V1 + "/changes";

  /** Media types beside JSON. */
  public static final String CSV = "text/csv;charset=UTF-8";

  public static final String NDJSON = "application/x-ndjson";
  public static final String XML = "application/xml";

  private Api() {}
}
