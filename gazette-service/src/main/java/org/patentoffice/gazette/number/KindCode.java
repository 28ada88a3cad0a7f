package org.patentoffice.gazette.number;

/** Kind of a published document (WIPO ST.16, as used by Japan). */
public enum KindCode {
  /** Unexamined application, 18 months after its earliest date. */
  A(GazetteKind.APPLICATION, "公開特許公報(A)"),
  /** Patent that was not published as an application before. */
  B1(GazetteKind.PATENT, "特許公報(B1)"),
  /** Patent whose application was published before. */
  B2(GazetteKind.PATENT, "特許公報(B2)");

  private final GazetteKind gazette;
  private final String designation;

  KindCode(GazetteKind gazette, String designation) {
    this.gazette = gazette;
    this.designation = designation;
  }

  public GazetteKind gazette() {
    return gazette;
  }

  /** INID 12: the kind in plain language. */
  public String designation() {
    return designation;
  }
}
