package org.patentoffice.formality.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.event.CorrectedExOfficio;
import org.patentoffice.formality.journal.Cases;
import org.patentoffice.formality.notice.Correction;
import org.patentoffice.formality.notice.CorrectionNotice;
import org.patentoffice.formality.notice.NoticeOffice;
import org.patentoffice.formality.notice.NoticeOffice.Issued;
import org.patentoffice.formality.procedure.CaseFile;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.formality.procedure.NoticeCode;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.time.OfficeClock;

/** Corrects, once for each key, and tells the applicant. */
@ApplicationScoped
class Corrections {
  private static final String TOPIC = "formality.procedure";

  private static final String FIND =
      """
      select document_number from ex_officio_correction
       where application_number = :number and idempotency_key = :key
      """;
  private static final String KEEP =
      """
      insert into ex_officio_correction (document_number, application_number, idempotency_key, corrected_by, dispatched_on)
      values (:document, :number, :key, :by, :day)
      """;

  private final EntityManager database;
  private final Cases cases;
  private final NoticeOffice notices;
  private final Outbox outbox;
  private final OfficeClock clock;

  Corrections(
      EntityManager database, Cases cases, NoticeOffice notices, Outbox outbox, OfficeClock clock) {
    this.database = database;
    this.cases = cases;
    this.notices = notices;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What to correct. */
  record Order(NoticeCode code, DocumentNumber concerns, List<Correction> corrections) {}

  /**
   * Corrects and issues the notice; with a key that was used before, answers that notice.
   *
   * @return the number of the notice
   * @throws Problem {@code not-found} if there is no such case, {@code invalid} if the document was
   *     not received in it
   */
  @Transactional
  DocumentNumber correct(ApplicationNumber number, Order order, String key, Cause cause) {
    // Locked before anything is written, as whoever notes a fact does: one at a time of a case.
    CaseFile file =
        cases
            .find(number)
            .map(known -> cases.lock(number).file())
            .orElseThrow(() -> Problems.notFound("a case " + number, "事件 " + number));
    Optional<DocumentNumber> before = issuedBefore(number, key);
    if (before.isPresent()) {
      return before.get();
    }
    Fact.FilingReceived filing =
        file.filing()
            .filter(received -> file.knowsDocument(order.concerns()))
            .orElseThrow(() -> notReceived(order.concerns()));
    LocalDate today = clock.today();
    String by = cause.actor();
    Issued issued =
        notices.issue(
            new CorrectionNotice(
                number,
                order.code(),
                order.concerns(),
                order.corrections(),
                by,
                filing.addressee()),
            today);
    keep(number, issued.document(), key, by, today);
    outbox.append(
        new OutgoingEvent(
            TOPIC,
            number.toString(),
            "corrected-ex-officio",
            new CorrectedExOfficio(
                number,
                issued.document(),
                order.code().name(),
                order.concerns(),
                order.corrections(),
                by,
                today,
                today,
                issued.content()),
            cause));
    return issued.document();
  }

  private Optional<DocumentNumber> issuedBefore(ApplicationNumber number, String key) {
    List<?> issued =
        database
            .createNativeQuery(FIND)
            .setParameter("number", number.toString())
            .setParameter("key", key)
            .getResultList();
    return issued.stream().findFirst().map(String::valueOf).map(DocumentNumber::parse);
  }

  private void keep(
      ApplicationNumber number, DocumentNumber document, String key, String by, LocalDate today) {
    database
        .createNativeQuery(KEEP)
        .setParameter("document", document.toString())
        .setParameter("number", number.toString())
        .setParameter("key", key)
        .setParameter("by", by)
        .setParameter("day", today)
        .executeUpdate();
  }

  private static Problem notReceived(DocumentNumber document) {
    return Problem.of(
        Problems.INVALID,
        "Expected a document that was received in this case, but %s is none. Nothing was corrected."
            .formatted(document),
        "書類番号%sの書類は、この事件では受け付けられていません。何も訂正していません。".formatted(document));
  }
}
