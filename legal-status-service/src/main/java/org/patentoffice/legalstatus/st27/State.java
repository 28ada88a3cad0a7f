package org.patentoffice.legalstatus.st27;

import java.util.Arrays;

/**
 * Whether a case lives after an event: A is sourced, N and U are recalled; the names that people
 * read are data ({@code states.csv}).
 */
public enum State {
  /** The application is pending, or the right is in force. */
  ACTIVE('A'),
  /** The application is discontinued, or the right is not in force. */
  INACTIVE('N'),
  /** The event says nothing about it. */
  UNDEFINED('U');

  private final char code;

  State(char code) {
    this.code = code;
  }

  /** The letter: {@code A}, {@code N} or {@code U}. */
  public char code() {
    return code;
  }

  /**
   * The state of a one-letter text, in either case.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static State of(String text) {
    return Arrays.stream(values())
        .filter(state -> text.length() == 1 && state.code == Character.toUpperCase(text.charAt(0)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected a state A, N or U, but got \"%s\"".formatted(text)));
  }
}
