package org.patentoffice.dossier.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.dossier.casefile.CaseFiles;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.RecordedFact;
import org.patentoffice.dossier.casefile.domain.RefusalFinal;
import org.patentoffice.dossier.event.DossierEvents;
import org.patentoffice.dossier.examination.domain.CaseFacts;
import org.patentoffice.dossier.examination.domain.Examination;
import org.patentoffice.dossier.examination.domain.Examination.Refused;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.TimeLimit;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;
import org.patentoffice.kit.timer.Timers;

/**
 * Watches the period to appeal against a decision of refusal (Art. 121(1)): three months from its
 * service; when it passes without an appeal, the refusal is final.
 */
@ApplicationScoped
public class AppealPeriod implements TimerHandler {
  private static final String KIND = "appeal-period";

  private final CaseFiles files;
  private final Timers timers;
  private final Outbox outbox;

  AppealPeriod(CaseFiles files, Timers timers, Outbox outbox) {
    this.files = files;
    this.timers = timers;
    this.outbox = outbox;
  }

  /** Starts the period if the document that reached the applicant is the decision of refusal. */
  @Transactional(TxType.MANDATORY)
  public void served(CaseHistory history, DocumentNumber document) {
    if (Examination.of(history) instanceof Refused refused
        && refused.decision().documentNumber().equals(document)) {
      period(history, refused)
          .ifPresent(
              limit ->
                  timers.schedule(
                      KIND,
                      history.applicationNumber().toString(),
                      limit.expiresAt(),
                      document.toString()));
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  @Transactional
  public void fire(FiredTimer timer) {
    CaseHistory history = files.lock(ApplicationNumber.parse(timer.subject()));
    if (Examination.of(history) instanceof Refused refused) {
      period(history, refused)
          .map(TimeLimit::lastDay)
          .filter(lastDay -> !facts(history, lastDay).appealedBy(lastDay))
          .ifPresent(lastDay -> becomeFinal(history, refused, lastDay, timer));
    }
  }

  private void becomeFinal(
      CaseHistory history, Refused refused, LocalDate lastDay, FiredTimer timer) {
    RefusalFinal end = new RefusalFinal(refused.decision().documentNumber(), lastDay.plusDays(1));
    Cause cause = Cause.ofTimer(KIND);
    String eventId =
        outbox.append(DossierEvents.of(history.applicationNumber(), end, cause)).toString();
    files.append(history, new RecordedFact(eventId, timer.dueAt(), end), cause.actor());
  }

  private static Optional<TimeLimit> period(CaseHistory history, Refused refused) {
    LocalDate decidedOn = refused.decision().dispatchedOn();
    return facts(history, decidedOn).appealPeriod(refused.decision());
  }

  private static CaseFacts facts(CaseHistory history, LocalDate today) {
    return new CaseFacts(history, today, OfficeCalendar.japan());
  }
}
