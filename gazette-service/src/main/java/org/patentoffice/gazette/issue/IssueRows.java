package org.patentoffice.gazette.issue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.patentoffice.gazette.number.GazetteKind;

@ApplicationScoped
class IssueRows implements PanacheRepositoryBase<IssueRow, String> {
  private static final String SEALED = "sealedAt is not null and kind in ?1 and issueDay >= ?2";

  Optional<IssueRow> lock(String id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * True if an issue that comes before this one is still being made: A before B on the same day.
   */
  boolean earlierIsOpen(IssueRow issue) {
    return count(
            "sealedAt is null and (issueDay < ?1 or (issueDay = ?1 and kind < ?2))",
            issue.issueDay,
            issue.kind)
        > 0;
  }

  Optional<IssueRow> lastSealed(GazetteKind gazette) {
    return find("kind = ?1 and sealedAt is not null order by position desc", gazette.letter())
        .firstResultOptional();
  }

  /** Sealed issues of these gazettes from the day on, newest first. */
  List<IssueRow> sealed(Set<GazetteKind> gazettes, LocalDate from, int offset, int limit) {
    return find(SEALED + " order by issueDay desc, kind", letters(gazettes), from)
        .range(offset, offset + limit - 1)
        .list();
  }

  long countSealed(Set<GazetteKind> gazettes, LocalDate from) {
    return count(SEALED, letters(gazettes), from);
  }

  private static List<String> letters(Set<GazetteKind> gazettes) {
    return gazettes.stream().map(GazetteKind::letter).toList();
  }
}
