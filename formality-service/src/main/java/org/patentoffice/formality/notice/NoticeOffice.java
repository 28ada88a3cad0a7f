package org.patentoffice.formality.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Addressee;
import org.patentoffice.formality.procedure.NoticeCode;
import org.patentoffice.formality.procedure.Task;
import org.patentoffice.formality.rule.Bilingual;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.kit.content.ContentStore;

/** Numbers, writes and keeps notices. All in the caller's transaction. */
@ApplicationScoped
public class NoticeOffice {

  private final NoticeNumbers numbers;
  private final ContentStore contents;

  NoticeOffice(NoticeNumbers numbers, ContentStore contents) {
    this.numbers = numbers;
    this.contents = contents;
  }

  /** A notice with its number and where its text is kept. */
  public record Issued(DocumentNumber document, ContentRef content) {}

  /** Issues an order to amend. */
  public Issued issue(
      Task.OrderAmendment order,
      ApplicationNumber application,
      Addressee addressee,
      LocalDate today) {
    DocumentNumber number = numbers.next(application.right(), today.getYear());
    return keep(
        new Notice(
            order.code(),
            number,
            application,
            addressee,
            today,
            NoticeTexts.conclusionOf(order),
            NoticeTexts.bodyOf(order),
            List.of()));
  }

  /** Issues a dismissal. */
  public Issued issue(
      Task.Dismiss dismissal, ApplicationNumber application, Addressee addressee, LocalDate today) {
    DocumentNumber number = numbers.next(application.right(), today.getYear());
    return keep(
        new Notice(
            dismissal.code(),
            number,
            application,
            addressee,
            today,
            NoticeTexts.conclusionOf(dismissal.ground()),
            NoticeTexts.bodyOf(dismissal),
            NoticeTexts.appeal()));
  }

  /** Issues the notice of the application number. */
  public Issued issue(NumberNotice notice, LocalDate today) {
    return inform(
        NoticeCode.A231,
        notice.application(),
        notice.addressee(),
        today,
        NoticeTexts.conclusionOf(notice),
        NoticeTexts.bodyOf(notice));
  }

  /** Issues the notice of an ex officio correction. */
  public Issued issue(CorrectionNotice notice, LocalDate today) {
    return inform(
        notice.code(),
        notice.application(),
        notice.addressee(),
        today,
        NoticeTexts.conclusionOf(notice),
        NoticeTexts.bodyOf(notice));
  }

  /** A notice that decides nothing, so that there is nothing to appeal against. */
  private Issued inform(
      NoticeCode code,
      ApplicationNumber application,
      Addressee addressee,
      LocalDate today,
      List<Bilingual> conclusion,
      List<Bilingual> body) {
    DocumentNumber number = numbers.next(application.right(), today.getYear());
    return keep(
        new Notice(code, number, application, addressee, today, conclusion, body, List.of()));
  }

  private Issued keep(Notice notice) {
    return new Issued(
        notice.document(), contents.put(NoticeXml.write(notice), NoticeXml.MEDIA_TYPE));
  }
}
