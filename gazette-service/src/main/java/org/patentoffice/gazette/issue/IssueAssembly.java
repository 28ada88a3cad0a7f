package org.patentoffice.gazette.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.gazette.docket.Docket;
import org.patentoffice.gazette.issue.IssueDue.IssueOf;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.gazette.planning.IssueDays;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;
import org.patentoffice.kit.timer.Timers;

/**
 * Assembles an issue, one batch per transaction, until nothing is left, and seals it. Issues are
 * made in the order of their days, applications before patents, so that a patent knows whether its
 * application was published. The lock on the issue keeps other instances out; a batch that is lost
 * with its transaction is simply done again.
 */
@ApplicationScoped
class IssueAssembly implements TimerHandler {
  static final String KIND = "gazette-assembly";

  private static final int RETRY_SECONDS = 1;

  private final Docket docket;
  private final IssueRows issues;
  private final DocumentRows documents;
  private final IssueDays issueDays;
  private final Composition composition;
  private final Sealing sealing;
  private final Timers timers;
  private final OfficeClock clock;
  private final IssueConfig config;

  IssueAssembly(
      Docket docket,
      IssueRows issues,
      DocumentRows documents,
      IssueDays issueDays,
      Composition composition,
      Sealing sealing,
      Timers timers,
      OfficeClock clock,
      IssueConfig config) {
    this.docket = docket;
    this.issues = issues;
    this.documents = documents;
    this.issueDays = issueDays;
    this.composition = composition;
    this.sealing = sealing;
    this.timers = timers;
    this.clock = clock;
    this.config = config;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void fire(FiredTimer timer) {
    IssueOf of = IssueOf.parse(timer.subject());
    IssueId id = issueDays.issueOf(of.gazette(), of.day());
    IssueRow issue = issues.lock(id.toString()).orElse(null);
    if (issue == null || issue.sealedAt != null) {
      return;
    }
    if (issues.earlierIsOpen(issue)) {
      again(timer, clock.now().plusSeconds(RETRY_SECONDS));
      return;
    }
    switch (batch(issue, id, of)) {
      case MORE -> again(timer, clock.now());
      case WAITING -> again(timer, clock.now().plusSeconds(RETRY_SECONDS));
      case COMPLETE -> sealing.seal(issue, id);
    }
  }

  private enum Progress {
    MORE,
    WAITING,
    COMPLETE
  }

  private Progress batch(IssueRow issue, IssueId id, IssueOf of) {
    long room = config.documentsPerIssue() - documents.count("issueId", issue.id);
    int composed = 0;
    boolean waiting = false;
    List<ApplicationNumber> planned =
        docket.planned(of.gazette(), of.day(), config.documentsPerIssue());
    for (ApplicationNumber number : planned) {
      if (composed == config.documentsPerBatch()) {
        return Progress.MORE;
      }
      if (composed == room) {
        postpone(number, of);
        continue;
      }
      switch (composition.compose(number, id, of.day())) {
        case COMPOSED -> composed++;
        case HELD -> {}
        case CONTENT_MISSING -> waiting |= keepWaiting(issue, number, of);
      }
    }
    return waiting ? Progress.WAITING : Progress.COMPLETE;
  }

  private boolean keepWaiting(IssueRow issue, ApplicationNumber number, IssueOf of) {
    Instant patience = issue.openedAt.plusSeconds(config.contentWaitSeconds());
    if (clock.now().isBefore(patience)) {
      return true;
    }
    postpone(number, of);
    return false;
  }

  private void postpone(ApplicationNumber number, IssueOf of) {
    docket.postpone(number, of.gazette(), clock.today());
  }

  private void again(FiredTimer timer, Instant at) {
    timers.schedule(KIND, timer.subject(), at, null);
  }
}
