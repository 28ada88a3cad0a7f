package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.PublicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;

/**
 * The register of legal status as it may be read. Until it is published a case does not exist for
 * the public (Patent Act, Articles 64 and 186): the condition stands in the query, so that an
 * unpublished number and an unknown one take the same way.
 */
@ApplicationScoped
public class Register {
  private static final String CASE =
      """
      select c, e, (select count(u) from UnmappedRow u where u.applicationNumber = c.applicationNumber)
        from CaseRow c left join StatusEventRow e on e.applicationNumber = c.applicationNumber
       where c.%s = :number
         and (c.isPublic = true or :office = true or (:viewer <> '' and c.owner = :viewer))
       order by e.position
      """;
  private static final String BY_APPLICATION = CASE.formatted("applicationNumber");
  private static final String BY_PUBLICATION = CASE.formatted("publicationNumber");
  private static final String BY_REGISTRATION = CASE.formatted("registrationNumber");

  private final Session session;

  Register(Session session) {
    this.session = session;
  }

  /** The case of an application number, if the viewer may see it. */
  public Optional<LegalCase> find(ApplicationNumber number, Viewer viewer) {
    return find(BY_APPLICATION, number.toString(), viewer);
  }

  /** The case of a publication number, if the viewer may see it. */
  public Optional<LegalCase> find(PublicationNumber number, Viewer viewer) {
    return find(BY_PUBLICATION, number.toString(), viewer);
  }

  /** The case of a registration number, if the viewer may see it. */
  public Optional<LegalCase> find(RegistrationNumber number, Viewer viewer) {
    return find(BY_REGISTRATION, number.toString(), viewer);
  }

  private Optional<LegalCase> find(String query, String number, Viewer viewer) {
    List<Object[]> rows =
        session
            .createQuery(query, Object[].class)
            .setParameter("number", number)
            .setParameter("office", viewer.office())
            .setParameter("viewer", viewer.username())
            .getResultList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(legalCase(rows));
  }

  private static LegalCase legalCase(List<Object[]> rows) {
    CaseRow row = (CaseRow) rows.getFirst()[0];
    return new LegalCase(
        row.applicationNumber,
        row.publicationNumber,
        row.registrationNumber,
        row.title,
        row.filingDate,
        row.expiresOn,
        row.isPublic,
        rows.stream()
            .map(columns -> (StatusEventRow) columns[1])
            .filter(Objects::nonNull)
            .map(StatusEventRow::toEntry)
            .toList(),
        (Long) rows.getFirst()[2]);
  }

  /** How far the ledger reaches now. */
  public LedgerPosition position() {
    return session
        .createQuery("from StatusEventRow order by position desc", StatusEventRow.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(newest -> new LedgerPosition(newest.position, newest.recordedAt))
        .orElseGet(() -> new LedgerPosition(0, null));
  }
}
