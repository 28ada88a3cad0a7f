package org.patentoffice.receiving.efiling.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.receiving.efiling.item.PaymentYears;

/** One procedure as submitted. */
public sealed interface Submission {

  /** The intermediate code, such as A63. */
  String documentCode();

  Payment payment();

  /**
   * An application for a patent (特許願, A63).
   *
   * @param claimCount at least 1
   * @param priorityDate the earliest date claimed, from either kind of priority
   * @param requestItems what the request contains, for formality examination
   */
  record Application(
      @Nullable String fileReference,
      String title,
      int claimCount,
      List<Party> applicants,
      List<Party> inventors,
      List<Party> agents,
      Optional<LocalDate> priorityDate,
      Payment payment,
      List<RequestItem> requestItems)
      implements Submission {
    @Override
    public String documentCode() {
      return "A63";
    }
  }

  /**
   * A document in a case that exists.
   *
   * @param documentCode A621, A53, A523, A51 or R100
   * @param claimCount as the document states it
   * @param dispatchNumber six digits, of the notice that the document answers
   */
  record Later(
      String documentCode,
      ApplicationNumber applicationNumber,
      int applicationNumberLine,
      Optional<Integer> claimCount,
      Optional<String> dispatchNumber,
      Optional<PaymentYears> paymentYears,
      List<Amendment> amendments,
      Payment payment)
      implements Submission {}
}
