package org.patentoffice.formality.outage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The register of outages: what was declared is never taken back. */
@ApplicationScoped
class Outages {
  /** Outages in one answer, and those whose days are reckoned with. */
  static final int MOST = 1_000;

  private static final String DECLARE =
      """
      insert into outage (first_day, last_day, reason_ja, reason_en, declared_by)
      values (:first, :last, :ja, :en, :by)
      on conflict (first_day, last_day) do nothing
      """;

  private final EntityManager database;

  Outages(EntityManager database) {
    this.database = database;
  }

  /**
   * Days on which online filing was out of order.
   *
   * @param lastDay itself out of order, too
   */
  public record Outage(
      long outageNumber,
      LocalDate firstDay,
      LocalDate lastDay,
      String reasonJa,
      String reasonEn,
      String declaredBy) {}

  /** Enters one; the same days again change nothing. */
  @Transactional
  Outage declare(LocalDate first, LocalDate last, String reasonJa, String reasonEn, String by) {
    database
        .createNativeQuery(DECLARE)
        .setParameter("first", first)
        .setParameter("last", last)
        .setParameter("ja", reasonJa)
        .setParameter("en", reasonEn)
        .setParameter("by", by)
        .executeUpdate();
    return outage(
        database
            .createQuery(
                "from OutageRow where firstDay = :first and lastDay = :last", OutageRow.class)
            .setParameter("first", first)
            .setParameter("last", last)
            .getSingleResult());
  }

  /** How many were declared. */
  @Transactional
  long count() {
    return database.createQuery("select count(*) from OutageRow", Long.class).getSingleResult();
  }

  /** The newest first. */
  @Transactional
  List<Outage> all() {
    return database
        .createQuery("from OutageRow order by outageNumber desc", OutageRow.class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(Outages::outage)
        .toList();
  }

  /** Every day of every outage. */
  @Transactional
  Set<LocalDate> days() {
    Set<LocalDate> days = new HashSet<>();
    all().forEach(one -> one.firstDay().datesUntil(one.lastDay().plusDays(1)).forEach(days::add));
    return days;
  }

  private static Outage outage(OutageRow row) {
    return new Outage(
        row.outageNumber, row.firstDay, row.lastDay, row.reasonJa, row.reasonEn, row.declaredBy);
  }
}
