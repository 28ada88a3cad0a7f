package org.patentoffice.legalstatus.mapping;

import java.util.List;
import org.patentoffice.legalstatus.language.Bilingual;

/** What a rule says of the events that it names. */
public sealed interface Verdict {

  /**
   * They are legal events.
   *
   * @param nationalEvents one or more: a lapse, for example, also says that the fee was not paid
   * @param effectiveDateField field of the payload with the day from which they count
   */
  record Exports(List<NationalEvent> nationalEvents, String effectiveDateField)
      implements Verdict {}

  /** They are known and on purpose no legal events. */
  record KeepsBack(Bilingual reason) implements Verdict {}
}
