package org.patentoffice.formality.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.notice.NoticeOffice;
import org.patentoffice.formality.notice.NoticeOffice.Issued;
import org.patentoffice.formality.procedure.Act;
import org.patentoffice.formality.procedure.Addressee;
import org.patentoffice.formality.procedure.CaseFile;
import org.patentoffice.formality.procedure.Task;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.time.OfficeClock;

/**
 * Does a task: issues the notice it needs, announces it, and hands back the act for the journal.
 */
@ApplicationScoped
class ActingOffice {

  private final NoticeOffice notices;
  private final Announcements announcements;
  private final OfficeClock clock;

  ActingOffice(NoticeOffice notices, Announcements announcements, OfficeClock clock) {
    this.notices = notices;
    this.announcements = announcements;
    this.clock = clock;
  }

  Act perform(Task task, ApplicationNumber number, CaseFile file, Cause cause) {
    return switch (task) {
      case Task.Complete complete -> complete(complete, number, cause);
      case Task.OrderAmendment order ->
          order(order, number, addresseeOf(order.concerns(), file), cause);
      case Task.OrderDigitisationFee fee ->
          new Act.DigitisationFeeOrdered(
              order(fee.order(), number, addresseeOf(fee.order().concerns(), file), cause));
      case Task.Extend extension -> extend(extension, number, cause);
      case Task.Dismiss dismissal ->
          dismiss(dismissal, number, addresseeOf(dismissal.concerns(), file), cause);
      case Task.DeclareWithdrawn withdrawal -> withdraw(withdrawal, number, cause);
    };
  }

  private Act complete(Task.Complete task, ApplicationNumber number, Cause cause) {
    var act = new Act.FormalitiesCompleted(task.completedOn(), task.rulesVersion());
    announcements.announce(number, act, cause);
    return act;
  }

  private Act.AmendmentOrdered order(
      Task.OrderAmendment task, ApplicationNumber number, Addressee addressee, Cause cause) {
    LocalDate today = clock.today();
    Issued issued = notices.issue(task, number, addressee, today);
    var act =
        new Act.AmendmentOrdered(
            issued.document(),
            task.code(),
            task.concerns(),
            today,
            task.periodDays(),
            task.defects());
    announcements.announce(number, act, issued.content(), cause);
    return act;
  }

  private Act dismiss(
      Task.Dismiss task, ApplicationNumber number, Addressee addressee, Cause cause) {
    LocalDate today = clock.today();
    Issued issued = notices.issue(task, number, addressee, today);
    var act =
        new Act.ProcedureDismissed(
            issued.document(),
            task.code(),
            task.concerns(),
            task.effect(),
            today,
            task.effectiveOn(),
            task.ground());
    announcements.announce(number, act, issued.content(), cause);
    return act;
  }

  private Act extend(Task.Extend task, ApplicationNumber number, Cause cause) {
    var act = new Act.TimeLimitExtended(task.request(), task.decidedOn(), task.extendedTo());
    announcements.announce(number, act, cause);
    return act;
  }

  private Act withdraw(Task.DeclareWithdrawn task, ApplicationNumber number, Cause cause) {
    var act = new Act.DeemedWithdrawn(task.effectiveOn(), task.ground());
    announcements.announce(number, act, cause);
    return act;
  }

  /** The applicant; of a document that another sent, its sender, who is told nothing of his. */
  private static Addressee addresseeOf(@Nullable DocumentNumber concerns, CaseFile file) {
    Addressee applicant = file.filing().orElseThrow().addressee();
    return file.isByAnother(concerns)
        ? new Addressee(Addressee.Kind.APPLICANT, "出願審査の請求人", 0, null, applicant.inventionTitle())
        : applicant;
  }
}
