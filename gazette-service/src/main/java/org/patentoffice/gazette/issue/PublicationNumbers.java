package org.patentoffice.gazette.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Predicate;
import org.patentoffice.contracts.number.PublicationNumber;
import org.patentoffice.contracts.number.Right;

/**
 * Gives publication numbers (公開番号) without gaps: the year's counter is locked for the transaction,
 * and a number counts as given only when its document exists.
 */
@ApplicationScoped
class PublicationNumbers {
  private final EntityManager database;

  PublicationNumbers(EntityManager database) {
    this.database = database;
  }

  /**
   * Offers the next number of the year.
   *
   * @param use makes the document; false leaves the number to the next one
   * @return what {@code use} said
   */
  boolean offer(int year, Predicate<PublicationNumber> use) {
    int last = lock(year);
    boolean used = use.test(new PublicationNumber(Right.PATENT, year, last + 1));
    if (used) {
      database
          .createNativeQuery(
              "update publication_number set last_serial = :serial where year = :year")
          .setParameter("serial", last + 1)
          .setParameter("year", year)
          .executeUpdate();
    }
    return used;
  }

  private int lock(int year) {
    database
        .createNativeQuery(
            "insert into publication_number (year, last_serial) values (:year, 0)"
                + " on conflict do nothing")
        .setParameter("year", year)
        .executeUpdate();
    Object last =
        database
            .createNativeQuery(
                "select last_serial from publication_number where year = :year for update")
            .setParameter("year", year)
            .getSingleResult();
    return ((Number) last).intValue();
  }
}
