package org.patentoffice.gazette.docket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.patentoffice.gazette.number.GazetteKind;

/** Reads and locks case rows. */
@ApplicationScoped
class CaseRows implements PanacheRepositoryBase<CaseRow, String> {

  /** Creates the case if it is new, and locks it until the end of the transaction. */
  CaseRow lock(String applicationNumber, String factsOfNewCase) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into gazette_case (application_number, facts, application_state, patent_state)
            values (:number, :facts, 'waiting', 'waiting') on conflict do nothing
            """)
        .setParameter("number", applicationNumber)
        .setParameter("facts", factsOfNewCase)
        .executeUpdate();
    CaseRow row = findById(applicationNumber, LockModeType.PESSIMISTIC_WRITE);
    getEntityManager().refresh(row);
    return row;
  }

  /** Applications planned for the issue of this day, in order of their numbers. */
  List<String> planned(GazetteKind gazette, LocalDate day, int limit) {
    return getEntityManager()
        .createQuery(
            switch (gazette) {
              case APPLICATION ->
                  "select applicationNumber from CaseRow where applicationState = 'planned'"
                      + " and applicationDay = :day order by applicationNumber";
              case PATENT ->
                  "select applicationNumber from CaseRow where patentState = 'planned'"
                      + " and patentDay = :day order by applicationNumber";
            },
            String.class)
        .setParameter("day", day)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * Cases that are neither published nor barred in this gazette, those with the earliest day first.
   */
  List<CaseRow> open(GazetteKind gazette, int offset, int limit) {
    return getEntityManager()
        .createQuery(
            "from CaseRow where "
                + openCondition(gazette)
                + " order by "
                + switch (gazette) {
                  case APPLICATION -> "applicationDay";
                  case PATENT -> "patentDay";
                }
                + " nulls last, applicationNumber",
            CaseRow.class)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  long countOpen(GazetteKind gazette) {
    return getEntityManager()
        .createQuery("select count(*) from CaseRow where " + openCondition(gazette), Long.class)
        .getSingleResult();
  }

  /** A case without a registration is nothing the patent gazette waits for. */
  private static String openCondition(GazetteKind gazette) {
    return switch (gazette) {
      case APPLICATION -> "applicationState in ('waiting', 'held', 'planned')";
      case PATENT -> "patentState in ('held', 'planned')";
    };
  }
}
