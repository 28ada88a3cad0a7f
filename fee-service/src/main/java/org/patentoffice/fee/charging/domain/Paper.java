package org.patentoffice.fee.charging.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * A document that the office received, as far as fees are concerned.
 *
 * @param owner username of the one who sent it: the deposit account must be his
 * @param receivedOn day of receipt, office calendar: a fee paid by it counts as paid on this day
 * @param dispatchNumber 【発送番号】, six digits: which dispatched document it answers
 * @param amendedDocuments 【補正対象書類名】 of each amendment in it
 * @param amendedClaimCount claims of the application after it; null when it changes none
 * @param onPaper null when it was filed online
 */
public record Paper(
    DocumentNumber documentNumber,
    Kind kind,
    String owner,
    Instant receivedAt,
    LocalDate receivedOn,
    Payment payment,
    @Nullable String dispatchNumber,
    List<String> amendedDocuments,
    @Nullable Integer amendedClaimCount,
    @Nullable OnPaper onPaper) {

  /**
   * What only a document on paper has.
   *
   * @param documentCode the code, for example {@code A63}: some documents are digitised free
   * @param sheets counted from the scan, at least 1
   */
  public record OnPaper(String documentCode, int sheets) {

    /** Of a document with so many sheets; null if it did not come on paper. */
    public static @Nullable OnPaper of(String documentCode, @Nullable Integer sheets) {
      return sheets == null ? null : new OnPaper(documentCode, sheets);
    }
  }

  /** What the document is, told by its code. */
  public enum Kind {
    /** 特許願, A63. */
    APPLICATION("特許願"),
    /** 出願審査請求書, A621; by another than the applicant, A625. */
    EXAMINATION_REQUEST("出願審査請求書"),
    /** 期間延長請求書, A601. */
    EXTENSION_REQUEST("期間延長請求書"),
    /** 手続補正書, A523. */
    AMENDMENT("手続補正書"),
    /** 手続補正書（方式）, A51: mends a defect of another document, also an unpaid fee. */
    FORMAL_AMENDMENT("手続補正書（方式）"),
    /** 特許料納付書, R100. */
    REGISTRATION_PAYMENT("特許料納付書"),
    /** 出願取下書, A761, or 出願放棄書, A762: ends the application. */
    WITHDRAWAL(""),
    /** Any other: no fee. */
    OTHER("");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** Name of the document (書類名), by which an amendment refers to it. */
    String title() {
      return title;
    }

    /** The kind with that document code (中間書類コード). */
    public static Kind ofCode(String documentCode) {
      return switch (documentCode) {
        case "A63" -> APPLICATION;
        case "A621", "A625" -> EXAMINATION_REQUEST;
        case "A601" -> EXTENSION_REQUEST;
        case "A523" -> AMENDMENT;
        case "A51" -> FORMAL_AMENDMENT;
        case "R100" -> REGISTRATION_PAYMENT;
        case "A761", "A762" -> WITHDRAWAL;
        case String any -> OTHER;
      };
    }
  }
}
