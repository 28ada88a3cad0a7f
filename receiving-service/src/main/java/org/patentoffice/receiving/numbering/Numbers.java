package org.patentoffice.receiving.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.Right;

/**
 * Gives numbers inside the caller's transaction. A series is one row, locked from here to the end
 * of the transaction: a rolled-back filing gives its number back, so there are no gaps. Ask late.
 */
@ApplicationScoped
public class Numbers {
  private static final String NEXT =
      """
      insert into number_series (series, last_serial) values (:series, 1)
      on conflict (series) do update set last_serial = number_series.last_serial + 1
      returning last_serial
      """;

  private final EntityManager rows;

  Numbers(EntityManager rows) {
    this.rows = rows;
  }

  /** The next application number of the year of the filing date: 特願2026-000001. */
  public ApplicationNumber nextApplication(Right right, LocalDate filingDate) {
    int year = filingDate.getYear();
    return new ApplicationNumber(right, year, (int) next("%s%d".formatted(right, year)));
  }

  /**
   * The next number of a document received online: 5, two digits of the year, eight of the serial.
   */
  public DocumentNumber nextReceivedOnline(LocalDate receivedDate) {
    int year = receivedDate.getYear();
    return DocumentNumber.receivedOnline(year, (int) next("received-online-%d".formatted(year)));
  }

  private long next(String series) {
    return ((Number) rows.createNativeQuery(NEXT).setParameter("series", series).getSingleResult())
        .longValue();
  }
}
