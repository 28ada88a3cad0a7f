package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.Session;

/** The cases, one row each. */
@ApplicationScoped
class Cases {
  private static final String MERGE =
      """
      insert into legal_case as known (application_number, owner, title, filing_date, publication_number,
                                       registration_number, expires_on, is_public)
      values (:applicationNumber, :owner, :title, :filingDate, :publicationNumber,
              :registrationNumber, :expiresOn, :isPublic)
      on conflict (application_number) do update set
        owner = coalesce(known.owner, excluded.owner),
        title = coalesce(known.title, excluded.title),
        filing_date = coalesce(known.filing_date, excluded.filing_date),
        publication_number = coalesce(known.publication_number, excluded.publication_number),
        registration_number = coalesce(known.registration_number, excluded.registration_number),
        expires_on = coalesce(known.expires_on, excluded.expires_on),
        is_public = known.is_public or excluded.is_public
      returning *
      """;

  private final Session session;

  Cases(Session session) {
    this.session = session;
  }

  /**
   * Adds what an event tells of a case, which may not be known yet, and locks the case for the rest
   * of the transaction: events of one case come over several topics at once.
   */
  CaseRow merge(String applicationNumber, CaseFacts facts) {
    return session
        .createNativeQuery(MERGE, CaseRow.class)
        .setParameter("applicationNumber", applicationNumber)
        .setParameter("owner", facts.owner(), String.class)
        .setParameter("title", facts.title(), String.class)
        .setParameter("filingDate", facts.filingDate(), LocalDate.class)
        .setParameter("publicationNumber", facts.publicationNumber(), String.class)
        .setParameter("registrationNumber", facts.registrationNumber(), String.class)
        .setParameter("expiresOn", facts.expiresOn(), LocalDate.class)
        .setParameter("isPublic", facts.makesPublic())
        .getSingleResult();
  }
}
