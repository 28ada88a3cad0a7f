package org.patentoffice.legalstatus.mapping;

import java.time.LocalDate;

/** What the mapping says of an event. */
public sealed interface Outcome {

  /** The event is a legal event. */
  record Exported(NationalEvent event, LocalDate effectiveDate) implements Outcome {}

  /** The event is known and on purpose no legal event. */
  record NotExported(String reason) implements Outcome {}

  /** No rule names the event: counted and shown, never guessed. */
  record Unmapped() implements Outcome {}
}
