package org.patentoffice.legalstatus.st27;

import java.util.Arrays;

/**
 * The stage of a case in the ST.27 prosecution model. The digits 0 to 4 are sourced, 5 and 6 follow
 * from the order of the standard's list; the names that people read are data ({@code stages.csv}).
 */
public enum Stage {
  /** Before the first event. */
  NOT_FILED('0'),
  FILING('1'),
  EXAMINATION('2'),
  PRE_GRANT_CHALLENGE('3'),
  GRANT('4'),
  POST_GRANT_CHALLENGE('5'),
  TERMINATION('6');

  private final char code;

  Stage(char code) {
    this.code = code;
  }

  /** The digit, {@code 0} to {@code 6}. */
  public char code() {
    return code;
  }

  /**
   * The stage of a one-digit text.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Stage of(String text) {
    return Arrays.stream(values())
        .filter(stage -> text.length() == 1 && stage.code == text.charAt(0))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected a stage from 0 to 6, but got \"%s\"".formatted(text)));
  }
}
