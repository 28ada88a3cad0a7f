package org.patentoffice.legalstatus.mapping;

import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.st27.EventCode;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.st27.State;
import org.patentoffice.legalstatus.st27.StatusEventCode;

/**
 * A row of the mapping: something that happens to a case under Japanese law, and how ST.27 says it.
 *
 * @param id stable name in the data files, for example {@code right-registered}
 * @param precedence order among events of the same instant, from 1
 * @param detailedEvent null where only the key event is known
 * @param stateAfter {@link State#UNDEFINED} if the event says nothing about it
 * @param indicator three letters
 * @param code the national event part of the code: the office's document code, or a short code of
 *     ours that begins with JP
 * @param legalBasis article of law, as cited in Japanese; our reading
 */
public record NationalEvent(
    String id,
    int precedence,
    Bilingual name,
    EventCode keyEvent,
    @Nullable EventCode detailedEvent,
    StagePair stages,
    State stateAfter,
    String indicator,
    String code,
    Effect effect,
    String legalBasis,
    Evidence evidence) {

  /**
   * The status event code, given where the case truly stands.
   *
   * @param before the case's stage before the event
   * @param after the case's stage after it
   * @param stateOfCase the case's state after it, which an event without movement prints as its own
   */
  public StatusEventCode statusEventCode(Stage before, Stage after, State stateOfCase) {
    State state = stages.follows() && stateAfter != State.UNDEFINED ? stateOfCase : stateAfter;
    return new StatusEventCode(
        state,
        stages.before(before),
        stages.after(after),
        keyEvent,
        detailedEvent == null ? keyEvent.unmapped() : detailedEvent,
        indicator,
        code);
  }
}
