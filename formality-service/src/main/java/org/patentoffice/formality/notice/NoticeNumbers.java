package org.patentoffice.formality.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.Right;

/**
 * Numbers the dispatched documents: 02, law digit, year, six digits. One counter per right and
 * year, taken in the business transaction: a rolled-back notice gives its number back, so there are
 * no gaps.
 */
@ApplicationScoped
class NoticeNumbers {

  private static final String TAKE_NEXT =
      """
      insert into notice_counter (law, year, last) values (:law, :year, 1)
      on conflict (law, year) do update set last = notice_counter.last + 1
      returning last
      """;

  private final EntityManager database;

  NoticeNumbers(EntityManager database) {
    this.database = database;
  }

  /**
   * Takes the next number.
   *
   * @throws IllegalArgumentException when the six digits of the year are used up
   */
  DocumentNumber next(Right right, int year) {
    Number serial =
        (Number)
            database
                .createNativeQuery(TAKE_NEXT, Integer.class)
                .setParameter("law", right.lawDigit() - '0')
                .setParameter("year", year)
                .getSingleResult();
    return DocumentNumber.dispatchedByFormality(right, year, serial.intValue());
  }
}
