package org.patentoffice.legalstatus.address;

import org.patentoffice.kit.problem.Problem;

/** Names the value that was refused (WIPO ST.90). */
public final class BadValue {
  private static final int LONGEST_CHARACTERS = 60;

  private BadValue() {}

  /** The problem with the members {@code parameter} and {@code value}, the latter cut if long. */
  public static Problem named(Problem problem, String parameter, String value) {
    String cut =
        value.codePointCount(0, value.length()) <= LONGEST_CHARACTERS
            ? value
            : value.substring(0, value.offsetByCodePoints(0, LONGEST_CHARACTERS)) + "…";
    return problem.with("parameter", parameter).with("value", cut);
  }
}
