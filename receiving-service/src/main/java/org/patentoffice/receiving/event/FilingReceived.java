package org.patentoffice.receiving.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.submission.Party;
import org.patentoffice.receiving.efiling.submission.Payment;
import org.patentoffice.receiving.efiling.submission.RequestItem;

/**
 * An application was received and numbered (Patent Act Art. 36, 38-2).
 *
 * @param classes of goods and services; null for other rights than trademarks
 * @param internationalApplication null if it does not enter the national phase (Art. 184-5)
 * @param derivation null if it comes from no other application (Patent Act Art. 44, 46, 46-2)
 * @param sheets of paper, counted from the scan; null for what was filed online
 */
public record FilingReceived(
    String applicationNumber,
    Right right,
    String channel,
    LocalDate filingDate,
    Instant receivedAt,
    String owner,
    String documentNumber,
    String documentCode,
    @Nullable String fileReference,
    String title,
    int claimCount,
    @Nullable List<Integer> classes,
    List<Party> applicants,
    List<Party> inventors,
    List<Party> agents,
    @Nullable LocalDate priorityDate,
    Payment payment,
    List<RequestItem> requestItems,
    @Nullable Integer sheets,
    List<Part> parts,
    @Nullable Derivation derivation,
    @Nullable InternationalApplication internationalApplication) {

  /** The international application that entered the national phase. */
  public record InternationalApplication(String number, @Nullable LocalDate filingDate) {}

  /** From which other application or registration this one comes. */
  public record Derivation(
      String kind,
      @Nullable String applicationNumber,
      @Nullable String registrationNumber,
      @Nullable LocalDate effectiveFilingDate,
      String confirmation) {}
}
