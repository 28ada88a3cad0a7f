package org.patentoffice.formality.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.formality.event.AmendmentOrdered;
import org.patentoffice.formality.event.DeemedWithdrawn;
import org.patentoffice.formality.event.FormalitiesCompleted;
import org.patentoffice.formality.event.ProcedureDismissed;
import org.patentoffice.formality.event.TimeLimitExtended;
import org.patentoffice.formality.procedure.Act;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;

/** Appends what the office did to the outbox, on topic {@code formality.procedure}. */
@ApplicationScoped
class Announcements {

  private static final String TOPIC = "formality.procedure";

  private final Outbox outbox;

  Announcements(Outbox outbox) {
    this.outbox = outbox;
  }

  void announce(ApplicationNumber number, Act.FormalitiesCompleted act, Cause cause) {
    append(
        number,
        "formalities-completed",
        new FormalitiesCompleted(number, act.completedOn(), act.rulesVersion()),
        cause);
  }

  void announce(
      ApplicationNumber number, Act.AmendmentOrdered act, ContentRef content, Cause cause) {
    append(
        number,
        "amendment-ordered",
        new AmendmentOrdered(
            number,
            act.document(),
            act.code().name(),
            act.concerns(),
            act.dispatchedOn(),
            act.dispatchedOn(),
            act.periodDays(),
            act.defects(),
            content),
        cause);
  }

  void announce(
      ApplicationNumber number, Act.ProcedureDismissed act, ContentRef content, Cause cause) {
    append(
        number,
        "procedure-dismissed",
        new ProcedureDismissed(
            number,
            act.document(),
            act.code().name(),
            act.concerns(),
            act.effect().name().toLowerCase(Locale.ROOT),
            act.dispatchedOn(),
            act.effectiveOn(),
            act.ground().legalBasis(),
            act.ground().reason(),
            content),
        cause);
  }

  void announce(ApplicationNumber number, Act.TimeLimitExtended act, Cause cause) {
    append(
        number,
        "time-limit-extended",
        new TimeLimitExtended(
            number, act.request(), act.decidedOn(), act.extendedTo(), "特許法第5条第1項"),
        cause);
  }

  void announce(ApplicationNumber number, Act.DeemedWithdrawn act, Cause cause) {
    append(
        number,
        "deemed-withdrawn",
        new DeemedWithdrawn(
            number, act.effectiveOn(), act.ground().legalBasis(), act.ground().reason()),
        cause);
  }

  private void append(ApplicationNumber number, String name, Object payload, Cause cause) {
    outbox.append(new OutgoingEvent(TOPIC, number.toString(), name, payload, cause));
  }
}
