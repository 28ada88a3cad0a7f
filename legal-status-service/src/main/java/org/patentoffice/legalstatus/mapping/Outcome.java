package org.patentoffice.legalstatus.mapping;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.legalstatus.language.Bilingual;

/** What the mapping says of an event. */
public sealed interface Outcome {

  /** The event is one or more legal events. */
  record Exported(List<NationalEvent> events, LocalDate effectiveDate, Rule rule)
      implements Outcome {}

  /** The event is known and on purpose no legal event. */
  record NotExported(Bilingual reason, Rule rule) implements Outcome {}

  /** No rule names the event: published as such and counted, never guessed. */
  record Unmapped() implements Outcome {}
}
