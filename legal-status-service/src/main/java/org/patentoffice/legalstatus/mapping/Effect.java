package org.patentoffice.legalstatus.mapping;

import java.util.Set;
import org.patentoffice.legalstatus.st27.Stage;

/** What a national event does to the true stage of the case. */
public sealed interface Effect {

  /** Nothing: the stage pair of its code is only printed. */
  record Stays() implements Effect {}

  /** Moves the case to the event's stage after, if the case stands in one of these stages. */
  record Moves(Set<Stage> from) implements Effect {}

  /**
   * Opens a challenge: moves like {@link Moves}, and the case stays challenged until every
   * challenge that was opened is closed.
   */
  record Opens(Set<Stage> from) implements Effect {}

  /** Closes a challenge; moves like {@link Moves} when it was the last one open. */
  record Closes(Set<Stage> from) implements Effect {}

  /**
   * Undoes the movement caused by the document that is dismissed: a dismissed procedure is treated
   * as never taken (Patent Act, Article 18).
   */
  record Annuls() implements Effect {}

  /** Brings the case back to where it stood before its end. */
  record Restores() implements Effect {}

  /**
   * Corrects the record of another event: that event has another day, or never happened. What
   * follows from it is reckoned anew.
   */
  record Corrects() implements Effect {}
}
