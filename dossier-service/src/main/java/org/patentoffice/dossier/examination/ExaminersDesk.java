package org.patentoffice.dossier.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.dossier.casefile.CaseFiles;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.ExaminerAct;
import org.patentoffice.dossier.casefile.domain.Filed;
import org.patentoffice.dossier.casefile.domain.RecordedFact;
import org.patentoffice.dossier.event.DossierEvents;
import org.patentoffice.dossier.examination.domain.CaseFacts;
import org.patentoffice.dossier.examination.domain.Decision;
import org.patentoffice.dossier.examination.domain.Examination;
import org.patentoffice.dossier.examination.domain.ExaminationCommand;
import org.patentoffice.dossier.examination.domain.Examiner;
import org.patentoffice.dossier.examination.domain.OfficeAction;
import org.patentoffice.dossier.examination.notice.NoticeCover;
import org.patentoffice.dossier.examination.notice.NoticeXml;
import org.patentoffice.dossier.numbering.DispatchNumbers;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.OfficeClock;

/**
 * Carries out what examiners decide: in one transaction the rules are asked, the document is
 * numbered, written and kept, the fact is recorded and the event appended.
 */
@ApplicationScoped
class ExaminersDesk {
  private final CaseFiles files;
  private final DispatchNumbers numbers;
  private final ContentStore contents;
  private final Outbox outbox;
  private final Worklist worklist;
  private final OfficeClock clock;

  ExaminersDesk(
      CaseFiles files,
      DispatchNumbers numbers,
      ContentStore contents,
      Outbox outbox,
      Worklist worklist,
      OfficeClock clock) {
    this.files = files;
    this.numbers = numbers;
    this.contents = contents;
    this.outbox = outbox;
    this.worklist = worklist;
    this.clock = clock;
  }

  /**
   * Carries out one command.
   *
   * @throws Problem {@code not-found} if there is no such case, or the problem of the {@link
   *     org.patentoffice.dossier.examination.domain.Obstacle} that stands against it; then nothing
   *     is kept
   */
  @Transactional
  ExaminerAct act(ApplicationNumber applicationNumber, ExaminationCommand command, Cause cause) {
    CaseHistory history = files.lock(applicationNumber);
    Filed filing =
        history
            .filing()
            .orElseThrow(
                () ->
                    Problems.notFound("the case " + applicationNumber, applicationNumber + "の事件"));
    Instant now = clock.now();
    LocalDate today = LocalDate.ofInstant(now, OfficeClock.ZONE);
    CaseFacts facts = new CaseFacts(history, today, OfficeCalendar.japan());
    return switch (Examiner.decide(Examination.of(history), command, facts)) {
      case Decision.Rejected rejected ->
          throw ObstacleProblems.of(applicationNumber, command, rejected.obstacle());
      case Decision.Accepted accepted ->
          dispatch(accepted.action(), new Case(history, filing), now, cause);
    };
  }

  private record Case(CaseHistory history, Filed filing) {}

  private ExaminerAct dispatch(OfficeAction action, Case file, Instant now, Cause cause) {
    ApplicationNumber applicationNumber = file.history().applicationNumber();
    LocalDate today = LocalDate.ofInstant(now, OfficeClock.ZONE);
    DocumentNumber number = numbers.next(applicationNumber.right(), today.getYear());
    byte[] document = NoticeXml.write(action, cover(file, number, today));
    ContentRef content = contents.put(document, NoticeXml.MEDIA_TYPE);
    ExaminerAct fact = action.dispatched(number, today, content);
    String eventId = outbox.append(DossierEvents.of(applicationNumber, fact, cause)).toString();
    RecordedFact recorded = new RecordedFact(eventId, now, fact);
    worklist.caseChanged(files.append(file.history(), recorded, cause.actor()));
    return fact;
  }

  private static NoticeCover cover(Case file, DocumentNumber number, LocalDate today) {
    return new NoticeCover(
        file.history().applicationNumber(),
        number,
        today,
        today,
        file.filing().fileReference(),
        file.filing().title(),
        file.history().claimsInForce(),
        file.filing().applicants(),
        file.filing().agents());
  }
}
