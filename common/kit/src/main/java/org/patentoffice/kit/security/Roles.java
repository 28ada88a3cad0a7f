package org.patentoffice.kit.security;

import java.util.Set;

/** The roles of the realm; names as in Keycloak. */
public final class Roles {
  public static final String APPLICANT = "applicant";
  public static final String AGENT = "agent";
  public static final String DATA_ENTRY = "data-entry";
  public static final String DATA_ENTRY_SUPERVISOR = "data-entry-supervisor";
  public static final String FORMALITY_EXAMINER = "formality-examiner";
  public static final String EXAMINER = "examiner";
  public static final String CASHIER = "cashier";
  public static final String GAZETTE_PUBLISHER = "gazette-publisher";
  public static final String DATA_USER = "data-user";
  public static final String AUDITOR = "auditor";
  public static final String OPERATOR = "operator";

  /** Machines of the office: one service asking another for content by reference. */
  public static final String SERVICE = "service";

  /** Those who work in the office and may see unpublished cases. */
  public static final Set<String> STAFF =
      Set.of(FORMALITY_EXAMINER, EXAMINER, CASHIER, GAZETTE_PUBLISHER, AUDITOR, OPERATOR);

  private Roles() {}
}
