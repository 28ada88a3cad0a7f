package org.patentoffice.gazette.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.patentoffice.gazette.docket.Docket;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.gazette.planning.IssueDays;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;
import org.patentoffice.kit.timer.Timers;

/**
 * The first moment of an issue day: opens the issue and has it assembled after a quiet period.
 * Fires again for the same day when a case comes late; a sealed issue is never opened again, the
 * late case goes into the next one.
 */
@ApplicationScoped
class IssueDue implements TimerHandler {
  private final Docket docket;
  private final IssueRows issues;
  private final IssueDays issueDays;
  private final Timers timers;
  private final OfficeClock clock;
  private final IssueConfig config;

  IssueDue(
      Docket docket,
      IssueRows issues,
      IssueDays issueDays,
      Timers timers,
      OfficeClock clock,
      IssueConfig config) {
    this.docket = docket;
    this.issues = issues;
    this.issueDays = issueDays;
    this.timers = timers;
    this.clock = clock;
    this.config = config;
  }

  @Override
  public String kind() {
    return Docket.ISSUE_TIMER;
  }

  @Override
  public void fire(FiredTimer timer) {
    IssueOf of = IssueOf.parse(timer.subject());
    var planned = docket.planned(of.gazette(), of.day(), config.documentsPerIssue());
    if (planned.isEmpty()) {
      return;
    }
    IssueId id = issueDays.issueOf(of.gazette(), of.day());
    IssueRow issue = issues.lock(id.toString()).orElse(null);
    if (issue != null && issue.sealedAt != null) {
      LocalDate today = clock.today();
      planned.forEach(number -> docket.postpone(number, of.gazette(), today));
      return;
    }
    if (issue == null) {
      open(id, of.day());
    }
    timers.schedule(
        IssueAssembly.KIND,
        timer.subject(),
        clock.now().plusSeconds(config.quietPeriodSeconds()),
        null);
  }

  private void open(IssueId id, LocalDate day) {
    IssueRow row = new IssueRow();
    row.id = id.toString();
    row.kind = id.kind().letter();
    row.issueDay = day;
    row.openedAt = clock.now();
    issues.persist(row);
  }

  /** Gazette and day, as they stand in a timer's subject. */
  record IssueOf(GazetteKind gazette, LocalDate day) {
    static IssueOf parse(String subject) {
      return new IssueOf(
          GazetteKind.ofLetter(subject.substring(0, 1)), LocalDate.parse(subject.substring(2)));
    }
  }
}
