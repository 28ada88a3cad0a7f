package org.patentoffice.gazette.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * A request for early publication (出願公開請求書, Art. 64-2). It cannot be withdrawn (Art. 64-3), but
 * does not count when its procedure is dismissed.
 */
public record EarlyRequest(DocumentNumber document, LocalDate receivedOn)
    implements Comparable<EarlyRequest> {

  private static final Comparator<EarlyRequest> ORDER =
      Comparator.comparing(EarlyRequest::receivedOn).thenComparing(EarlyRequest::document);

  @Override
  public int compareTo(EarlyRequest other) {
    return ORDER.compare(this, other);
  }
}
