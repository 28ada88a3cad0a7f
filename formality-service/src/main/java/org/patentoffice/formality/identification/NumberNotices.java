package org.patentoffice.formality.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.patentoffice.formality.event.ApplicationNumberNotified;
import org.patentoffice.formality.notice.NoticeOffice;
import org.patentoffice.formality.notice.NoticeOffice.Issued;
import org.patentoffice.formality.notice.NumberNotice;
import org.patentoffice.formality.procedure.NoticeCode;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;
import org.patentoffice.kit.time.OfficeClock;

/** Issues the notice of the application number, once per application. */
@ApplicationScoped
public class NumberNotices {
  private static final String TOPIC = "formality.procedure";

  private static final String CLAIM =
      "insert into number_notice (application_number) values (:number) on conflict do nothing";
  private static final String ISSUED =
      """
      update number_notice set document_number = :document, dispatched_on = :day
       where application_number = :number
      """;

  private final EntityManager database;
  private final NoticeOffice notices;
  private final Outbox outbox;
  private final OfficeClock clock;

  NumberNotices(EntityManager database, NoticeOffice notices, Outbox outbox, OfficeClock clock) {
    this.database = database;
    this.notices = notices;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Issues it, unless it was issued before. */
  @Transactional
  public void issue(NumberNotice notice, Cause cause) {
    String number = notice.application().toString();
    if (database.createNativeQuery(CLAIM).setParameter("number", number).executeUpdate() == 0) {
      return;
    }
    LocalDate today = clock.today();
    Issued issued = notices.issue(notice, today);
    database
        .createNativeQuery(ISSUED)
        .setParameter("document", issued.document().toString())
        .setParameter("day", today)
        .setParameter("number", number)
        .executeUpdate();
    outbox.append(
        new OutgoingEvent(
            TOPIC,
            number,
            "application-number-notified",
            new ApplicationNumberNotified(
                notice.application(),
                issued.document(),
                NoticeCode.A231.name(),
                notice.request(),
                notice.filingDate(),
                today,
                today,
                issued.content()),
            cause));
  }
}
