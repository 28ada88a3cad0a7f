package org.patentoffice.dossier.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.Filed;
import org.patentoffice.dossier.examination.domain.CaseFacts;
import org.patentoffice.dossier.examination.domain.Examination;
import org.patentoffice.dossier.examination.domain.NextAction;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.OfficeClock;

/** The cases that wait for an examiner, oldest first. */
@ApplicationScoped
public class Worklist {
  private final EntityManager database;
  private final OfficeClock clock;

  Worklist(EntityManager database, OfficeClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Puts the case on the list, moves it or takes it off, after its history has changed. */
  @Transactional(TxType.MANDATORY)
  public void caseChanged(CaseHistory history) {
    CaseFacts facts = new CaseFacts(history, clock.today(), OfficeCalendar.japan());
    Optional<NextAction> next = NextAction.of(Examination.of(history), facts);
    Optional<Filed> filing = history.filing();
    if (next.isPresent() && filing.isPresent()) {
      put(history, filing.get(), next.get());
    } else {
      remove(history);
    }
  }

  private void put(CaseHistory history, Filed filing, NextAction next) {
    WorklistRow row = new WorklistRow();
    row.applicationNumber = history.applicationNumber().toString();
    row.nextAction = next.kind().wire();
    row.readyFrom = next.readyFrom();
    row.filingDate = filing.filingDate();
    row.filer = filing.owner();
    row.title = filing.title();
    row.claimCount = history.claimsInForce();
    database.merge(row);
  }

  private void remove(CaseHistory history) {
    database
        .createQuery("delete from WorklistRow where applicationNumber = :number")
        .setParameter("number", history.applicationNumber().toString())
        .executeUpdate();
  }

  /**
   * Cases on which this examiner can act today.
   *
   * @param examiner whose own applications are left out
   * @param after the last entry of the page before
   */
  @Transactional
  List<WorklistRow> ready(
      String examiner, LocalDate today, @Nullable WorklistCursor after, int limit) {
    WorklistCursor from = after == null ? WorklistCursor.BEFORE_ALL : after;
    return database
        .createQuery(
            """
            from WorklistRow
             where readyFrom <= :today and filer <> :examiner
               and (readyFrom > :day or (readyFrom = :day and applicationNumber > :number))
             order by readyFrom, applicationNumber
            """,
            WorklistRow.class)
        .setParameter("today", today)
        .setParameter("examiner", examiner)
        .setParameter("day", from.readyFrom())
        .setParameter("number", from.applicationNumber())
        .setMaxResults(limit)
        .getResultList();
  }
}
