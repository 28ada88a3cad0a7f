package org.patentoffice.receiving.efiling.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.item.PaymentYears;

/** One procedure as submitted. */
public sealed interface Submission {
  /** The title of a trademark application whose mark is a picture. */
  String PICTURE_MARK = "（図形）";

  /** The intermediate code, such as A63. */
  String documentCode();

  Payment payment();

  /**
   * An application (特許願, 実用新案登録願, 意匠登録願 or 商標登録願, all A63), or the entry of an international one
   * into the national phase (国内書面, A632).
   *
   * @param title of the invention or device; the article of a design; the mark, as far as it is
   *     text
   * @param claimCount at least 1 for patents and utility models, else 0
   * @param classes of the goods and services of a trademark, in order; else empty
   * @param priorityDate the earliest date claimed, from either kind of priority
   * @param derivation from what it comes, if it says so
   * @param international what enters the national phase by it
   * @param requestItems what the request contains, for formality examination
   */
  record Application(
      Right right,
      @Nullable String fileReference,
      String title,
      int claimCount,
      List<Integer> classes,
      List<Party> applicants,
      List<Party> inventors,
      List<Party> agents,
      Optional<LocalDate> priorityDate,
      Optional<Derivation> derivation,
      Optional<International> international,
      Payment payment,
      List<RequestItem> requestItems)
      implements Submission {
    @Override
    public String documentCode() {
      return international.isPresent() ? "A632" : "A63";
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
      implements Submission {
    private static final String BY_ANOTHER = "A625";

    /**
     * Whether anybody may send it, once the application is public: a request for examination (Art.
     * 48-3(1)) and information (Regulations, Art. 13-2).
     */
    public boolean isOpenToAnybody() {
      return documentCode.equals("A621") || documentCode.equals("A831");
    }

    /** The same from somebody who is not the applicant: his request for examination is an A625. */
    public Later byAnother() {
      return documentCode.equals("A621")
          ? new Later(
              BY_ANOTHER,
              applicationNumber,
              applicationNumberLine,
              claimCount,
              dispatchNumber,
              paymentYears,
              amendments,
              payment)
          : this;
    }
  }
}
