package org.patentoffice.receiving.desk;

import org.jspecify.annotations.Nullable;

/** The reason that a supervisor states for a decision. */
public final class StatedReason {
  private static final int LONGEST_CHARACTERS = 1_000;

  private StatedReason() {}

  /**
   * The reason without spaces around it.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code invalid} if there is none or it is too long
   */
  public static String of(@Nullable String written) {
    String reason = written == null ? "" : written.strip();
    if (reason.isEmpty() || reason.length() > LONGEST_CHARACTERS) {
      throw DeskProblems.invalid(
          "/reason",
          "Expected a reason of 1 to %d characters.".formatted(LONGEST_CHARACTERS),
          "理由は1～%d文字としてください。".formatted(LONGEST_CHARACTERS));
    }
    return reason;
  }
}
