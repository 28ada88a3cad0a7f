package org.patentoffice.gazette.casefile;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * A written amendment (手続補正書) that was received; it counts unless its procedure was dismissed.
 *
 * @param documentCode A523 by the applicant's own motion or in answer, A51 in answer to an order
 */
public record Amendment(
    DocumentNumber documentNumber, String documentCode, LocalDate receivedOn, List<Part> parts)
    implements Comparable<Amendment> {

  public Amendment {
    parts = List.copyOf(parts);
  }

  @Override
  public int compareTo(Amendment other) {
    return documentNumber.compareTo(other.documentNumber);
  }
}
