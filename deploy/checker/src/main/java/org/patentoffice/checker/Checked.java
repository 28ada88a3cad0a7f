package org.patentoffice.checker;

import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.SubmittedPackage;

/** What became of one candidate. */
sealed interface Checked {

  Candidate candidate();

  /** It was read and examined. */
  record Examined(Candidate candidate, SubmittedPackage contents, Examination examination)
      implements Checked {}

  /**
   * It could not be read.
   *
   * @param reason stable, such as {@code unreadable} or {@code no-document}
   */
  record Unreadable(Candidate candidate, String reason, String wordsJa, String wordsEn)
      implements Checked {}
}
