package org.patentoffice.gazette.typesetting;

/** The text cannot be typeset as it stands; a person has to look at it. */
public final class TypesettingFailure extends RuntimeException {
  public TypesettingFailure(String message) {
    super(message);
  }
}
