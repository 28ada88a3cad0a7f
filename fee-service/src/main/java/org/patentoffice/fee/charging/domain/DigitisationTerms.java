package org.patentoffice.fee.charging.domain;

import java.util.Set;

/**
 * When the digitisation fee is invoiced and how long one has to pay it.
 *
 * @param officeDaysUntilInvoice office days from the day of receipt
 * @param daysToPay from the day of the invoice
 * @param daysAfterReminder from the day of the reminder
 * @param freeDocuments codes of documents that are digitised free
 */
public record DigitisationTerms(
    int officeDaysUntilInvoice, int daysToPay, int daysAfterReminder, Set<String> freeDocuments) {

  /**
   * @throws IllegalArgumentException unless all periods are at least a day
   */
  public DigitisationTerms {
    freeDocuments = Set.copyOf(freeDocuments);
    if (officeDaysUntilInvoice < 1 || daysToPay < 1 || daysAfterReminder < 1) {
      throw new IllegalArgumentException(
          "Expected periods of at least a day, but got %d, %d and %d"
              .formatted(officeDaysUntilInvoice, daysToPay, daysAfterReminder));
    }
  }
}
