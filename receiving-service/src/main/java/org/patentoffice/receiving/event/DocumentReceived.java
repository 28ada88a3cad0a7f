package org.patentoffice.receiving.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.submission.Payment;
import org.patentoffice.receiving.efiling.submission.RequestItem;

/**
 * A later document of a case was received.
 *
 * @param sheets of paper, counted from the scan; null for what was filed online
 */
public record DocumentReceived(
    String applicationNumber,
    Right right,
    String documentNumber,
    String documentCode,
    Instant receivedAt,
    LocalDate receivedDate,
    String owner,
    @Nullable Integer claimCount,
    @Nullable String dispatchNumber,
    Payment payment,
    @Nullable Years paymentYears,
    @Nullable List<Amendment> amendments,
    @Nullable Integer amendedClaimCount,
    @Nullable Integer sheets,
    List<Part> parts) {

  /** Years paid for, both included. */
  public record Years(int from, int to) {}

  /** One 【手続補正ｎ】. */
  public record Amendment(String targetDocument, String item, String way, List<RequestItem> items) {

    static String wayOf(Enum<?> way) {
      return way.name().toLowerCase(Locale.ROOT);
    }

    /** As the submission has it. */
    public static Amendment of(org.patentoffice.receiving.efiling.submission.Amendment amendment) {
      return new Amendment(
          amendment.targetDocument(), amendment.item(), wayOf(amendment.way()), amendment.items());
    }
  }
}
