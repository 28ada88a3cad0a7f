package org.patentoffice.gazette.casefile;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.RegistrationNumber;

/**
 * The right was registered (設定登録, Patent Act, Art. 66).
 *
 * @param eventId the event that told of it; cause of the patent gazette
 */
public record Registration(
    RegistrationNumber number,
    LocalDate registeredOn,
    String title,
    int claimCount,
    List<Person> holders,
    String eventId,
    String correlationId) {

  public Registration {
    holders = List.copyOf(holders);
  }
}
