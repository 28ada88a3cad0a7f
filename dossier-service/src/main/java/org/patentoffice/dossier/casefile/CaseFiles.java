package org.patentoffice.dossier.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.ExaminerAct;
import org.patentoffice.dossier.casefile.domain.Fact;
import org.patentoffice.dossier.casefile.domain.RecordedFact;

/** The histories of all cases. Facts are added under a lock on the case and never changed. */
@ApplicationScoped
public class CaseFiles {
  private final EntityManager database;
  private final FactJson json;

  CaseFiles(EntityManager database, FactJson json) {
    this.database = database;
    this.json = json;
  }

  /** The history of a case, if anything is known of it. */
  @Transactional
  public Optional<CaseHistory> find(ApplicationNumber applicationNumber) {
    CaseHistory history = read(applicationNumber);
    return history.facts().isEmpty() ? Optional.empty() : Optional.of(history);
  }

  /** Locks a case until the end of the transaction; opens it if nothing was known of it. */
  @Transactional(TxType.MANDATORY)
  public CaseHistory lock(ApplicationNumber applicationNumber) {
    database
        .createNativeQuery(
            "insert into dossier_case (application_number) values (:number) on conflict do nothing")
        .setParameter("number", applicationNumber.toString())
        .executeUpdate();
    database
        .createNativeQuery(
            "select application_number from dossier_case where application_number = :number"
                + " for update",
            String.class)
        .setParameter("number", applicationNumber.toString())
        .getSingleResult();
    return read(applicationNumber);
  }

  /** Adds one fact to a locked case. */
  @Transactional(TxType.MANDATORY)
  public CaseHistory append(CaseHistory history, RecordedFact recorded, String actor) {
    FactRow row = new FactRow();
    row.applicationNumber = history.applicationNumber().toString();
    row.eventId = recorded.eventId();
    row.kind = FactJson.kindOf(recorded.fact());
    row.effectiveAt = recorded.effectiveAt();
    row.examiner = examiner(recorded.fact());
    row.fact = json.write(recorded.fact());
    row.actor = actor;
    database.persist(row);
    database.flush();
    return history.with(recorded);
  }

  private CaseHistory read(ApplicationNumber applicationNumber) {
    List<FactRow> rows =
        database
            .createQuery("from FactRow where applicationNumber = :number", FactRow.class)
            .setParameter("number", applicationNumber.toString())
            .getResultList();
    return new CaseHistory(applicationNumber, rows.stream().map(this::recorded).toList());
  }

  private RecordedFact recorded(FactRow row) {
    return new RecordedFact(row.eventId, row.effectiveAt, json.read(row.kind, row.fact));
  }

  private static @Nullable String examiner(Fact fact) {
    return fact instanceof ExaminerAct act ? act.examiner() : null;
  }
}
