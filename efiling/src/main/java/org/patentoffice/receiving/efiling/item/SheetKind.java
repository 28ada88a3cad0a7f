package org.patentoffice.receiving.efiling.item;

/** What a sheet is, whatever its exact name: each kind has one item table. */
public enum SheetKind {
  APPLICATION(Role.DOCUMENT),
  EXAMINATION_REQUEST(Role.DOCUMENT),
  OPINION(Role.DOCUMENT),
  AMENDMENT(Role.DOCUMENT),
  FEE_PAYMENT(Role.DOCUMENT),
  DESCRIPTION(Role.PART),
  CLAIMS(Role.PART),
  ABSTRACT(Role.PART),
  DRAWINGS(Role.PART),
  /** A document that this office knows but does not take yet, or none that it knows. */
  OTHER(Role.NONE);

  /** Whether a sheet opens a filing or belongs to an application. */
  public enum Role {
    DOCUMENT,
    PART,
    NONE
  }

  private final Role role;

  SheetKind(Role role) {
    this.role = role;
  }

  public Role role() {
    return role;
  }
}
