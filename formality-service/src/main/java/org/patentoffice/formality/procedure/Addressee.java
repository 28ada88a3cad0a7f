package org.patentoffice.formality.procedure;

import org.jspecify.annotations.Nullable;

/**
 * To whom notices go, and how they name the case.
 *
 * @param name of the first agent, or of the first applicant when none acts
 * @param others how many further persons of that kind there are
 */
public record Addressee(
    Kind kind, String name, int others, @Nullable String fileReference, String inventionTitle) {

  /** Whether a notice goes to an agent (代理人) or to the applicant (出願人). */
  public enum Kind {
    APPLICANT,
    AGENT
  }
}
