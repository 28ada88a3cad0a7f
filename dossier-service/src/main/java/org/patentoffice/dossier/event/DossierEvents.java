package org.patentoffice.dossier.event;

import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.dossier.casefile.domain.ApplicationRefused;
import org.patentoffice.dossier.casefile.domain.ExaminationFact;
import org.patentoffice.dossier.casefile.domain.PatentGranted;
import org.patentoffice.dossier.casefile.domain.ReasonsNotified;
import org.patentoffice.dossier.casefile.domain.RefusalFinal;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.OutgoingEvent;

/** The events of topic {@code dossier.file}: every fact that is the dossier's own is told. */
public final class DossierEvents {
  private static final String TOPIC = "dossier.file";

  private DossierEvents() {}

  /** The event that tells of this fact. */
  public static OutgoingEvent of(
      ApplicationNumber applicationNumber, ExaminationFact fact, Cause cause) {
    return switch (fact) {
      case ReasonsNotified notice ->
          event(
              applicationNumber,
              "notice-of-reasons-dispatched",
              new NoticeOfReasonsDispatched(
                  applicationNumber,
                  notice.documentNumber(),
                  notice.documentCode(),
                  notice.draftedOn(),
                  notice.dispatchedOn(),
                  notice.periodDays(),
                  notice.examiner(),
                  notice.articles(),
                  notice.content()),
              cause);
      case PatentGranted grant ->
          event(
              applicationNumber,
              "grant-decided",
              new GrantDecided(
                  applicationNumber,
                  grant.documentNumber(),
                  grant.documentCode(),
                  grant.draftedOn(),
                  grant.dispatchedOn(),
                  grant.examiner(),
                  grant.claimCount(),
                  grant.paymentPeriodDays(),
                  grant.content()),
              cause);
      case ApplicationRefused refusal ->
          event(
              applicationNumber,
              "refusal-decided",
              new RefusalDecided(
                  applicationNumber,
                  refusal.documentNumber(),
                  refusal.documentCode(),
                  refusal.draftedOn(),
                  refusal.dispatchedOn(),
                  refusal.examiner(),
                  refusal.articles(),
                  refusal.appealPeriodMonths(),
                  refusal.content()),
              cause);
      case RefusalFinal end ->
          event(
              applicationNumber,
              "refusal-became-final",
              new RefusalBecameFinal(applicationNumber, end.documentNumber(), end.finalOn()),
              cause);
    };
  }

  private static OutgoingEvent event(
      ApplicationNumber applicationNumber, String name, Object payload, Cause cause) {
    return new OutgoingEvent(TOPIC, applicationNumber.toString(), name, payload, cause);
  }
}
