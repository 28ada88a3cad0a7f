package org.patentoffice.dossier.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.Right;

/**
 * Gives out the numbers of documents that examiners dispatch. The number is taken inside the
 * transaction that uses it, so that none is lost and none is given twice.
 */
@ApplicationScoped
public class DispatchNumbers {
  private static final String NEXT =
      """
      insert into dispatch_counter (law, year, last_serial) values (:law, :year, 1)
      on conflict (law, year) do update set last_serial = dispatch_counter.last_serial + 1
      returning last_serial
      """;

  private final EntityManager database;

  DispatchNumbers(EntityManager database) {
    this.database = database;
  }

  /**
   * The next number.
   *
   * @param year calendar year of the dispatch, Asia/Tokyo
   * @throws IllegalStateException when the 999,999 numbers of the year are used up
   */
  @Transactional(TxType.MANDATORY)
  public DocumentNumber next(Right right, int year) {
    Integer serial =
        (Integer)
            database
                .createNativeQuery(NEXT, Integer.class)
                .setParameter("law", right.wire())
                .setParameter("year", year)
                .getSingleResult();
    return DocumentNumber.dispatchedByExaminer(right, year, serial);
  }
}
