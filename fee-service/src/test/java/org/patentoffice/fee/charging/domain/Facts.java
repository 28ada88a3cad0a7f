package org.patentoffice.fee.charging.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.fee.charging.domain.Fact.Filed;
import org.patentoffice.fee.charging.domain.Fact.PaperReceived;
import org.patentoffice.fee.register.domain.Holder;
import org.patentoffice.kit.time.OfficeClock;

/** Facts of an invented case in domain words. */
final class Facts {
  static final ApplicationNumber CASE = ApplicationNumber.parse("特願2026-000001");
  static final String OWNER = "hanako";
  static final String ACCOUNT = "100001";

  static final LocalDate FILED_ON = LocalDate.of(2026, 11, 24);
  static final LocalDate REQUESTED_ON = LocalDate.of(2027, 2, 1);
  static final LocalDate SERVED_ON = LocalDate.of(2028, 6, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2028, 7, 3);
  static final LocalDate PAID_ON = LocalDate.of(2028, 6, 15);

  static final DocumentNumber REQUEST = DocumentNumber.parse("52600000001");
  static final DocumentNumber EXAMINATION = DocumentNumber.parse("52700000002");
  static final DocumentNumber AMENDMENT = DocumentNumber.parse("52700000003");
  static final DocumentNumber REGISTRATION = DocumentNumber.parse("52800000004");
  static final DocumentNumber MENDING = DocumentNumber.parse("52700000005");
  static final DocumentNumber DECISION = DocumentNumber.parse("06128000001");
  static final DocumentNumber ORDER = DocumentNumber.parse("02126000007");

  static final long FILING_YEN = 14_000;
  static final long EXAMINATION_YEN = 150_000;
  static final long REGISTRATION_YEN = 15_600;

  static final DigitisationTerms TERMS = new DigitisationTerms(6, 30, 14, Set.of("A59"));

  private Facts() {}

  static Filed filed(Payment payment) {
    return new Filed(
        Right.PATENT,
        FILED_ON,
        "折り畳み傘",
        3,
        0,
        List.of(new Holder("000114400", "株式会社あさひ製作所", "東京都", null, null, null)),
        paper(REQUEST, Paper.Kind.APPLICATION, FILED_ON, payment));
  }

  /**
   * The application on paper: the document number begins with 2, the owner is nobody's username.
   */
  static Filed filedOnPaper(int sheets) {
    Filed online = filed(deposit(FILING_YEN));
    return new Filed(
        online.right(),
        online.filingDate(),
        online.title(),
        online.claimCount(),
        online.classCount(),
        online.applicants(),
        onPaper(online.paper(), "A63", sheets));
  }

  static PaperReceived receivedOnPaper(String code, int sheets) {
    return received(
        onPaper(
            paper(MENDING, Paper.Kind.ofCode(code), FILED_ON, by(Payment.Method.NONE)),
            code,
            sheets));
  }

  private static Paper onPaper(Paper paper, String code, int sheets) {
    return with(paper, paper.owner(), paper.dispatchNumber(), new Paper.OnPaper(code, sheets));
  }

  /** The same paper of another sender, in answer to another notice, or on paper. */
  static Paper with(
      Paper paper, String owner, @Nullable String dispatchNumber, Paper.@Nullable OnPaper onPaper) {
    return new Paper(
        paper.documentNumber(),
        paper.kind(),
        owner,
        paper.receivedAt(),
        paper.receivedOn(),
        paper.payment(),
        dispatchNumber,
        paper.amendedDocuments(),
        paper.amendedClaimCount(),
        onPaper);
  }

  static PaperReceived examinationRequested(Payment payment) {
    return received(paper(EXAMINATION, Paper.Kind.EXAMINATION_REQUEST, REQUESTED_ON, payment));
  }

  static PaperReceived amended(LocalDate on, int claimsAfter, Payment payment) {
    return received(
        new Paper(
            AMENDMENT,
            Paper.Kind.AMENDMENT,
            OWNER,
            on.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant(),
            on,
            payment,
            null,
            List.of("特許請求の範囲"),
            claimsAfter,
            null));
  }

  static PaperReceived registrationPaid(LocalDate on, Payment payment) {
    return received(paper(REGISTRATION, Paper.Kind.REGISTRATION_PAYMENT, on, payment));
  }

  static PaperReceived mended(
      LocalDate on, @Nullable String dispatchNumber, List<String> amended, Payment payment) {
    return received(
        new Paper(
            MENDING,
            Paper.Kind.FORMAL_AMENDMENT,
            OWNER,
            on.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant(),
            on,
            payment,
            dispatchNumber,
            amended,
            null,
            null));
  }

  static PaperReceived received(Paper paper) {
    return new PaperReceived(paper);
  }

  static Paper paper(DocumentNumber number, Paper.Kind kind, LocalDate on, Payment payment) {
    return new Paper(
        number,
        kind,
        OWNER,
        on.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant(),
        on,
        payment,
        null,
        List.of(),
        null,
        null);
  }

  static Fact.GrantDecided granted() {
    return new Fact.GrantDecided(DECISION, 3, 30);
  }

  static Fact.DispatchServed served() {
    return new Fact.DispatchServed(DECISION, SERVED_ON);
  }

  static Payment deposit(long yen) {
    return new Payment(Payment.Method.DEPOSIT, ACCOUNT, yen);
  }

  static Payment by(Payment.Method method) {
    return new Payment(method, null, null);
  }
}
