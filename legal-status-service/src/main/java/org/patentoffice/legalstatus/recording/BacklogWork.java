package org.patentoffice.legalstatus.recording;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.patentoffice.kit.inbox.DatabaseFaults;
import org.patentoffice.legalstatus.backlog.Backlog;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.edition.EditionInForce;

/**
 * Reckons the cases that an upgrade carried over, some at a time. Each case is locked as by whoever
 * books an event of it, so the two do each other no harm; killing it at any moment costs one batch,
 * and several instances share the work.
 */
@ApplicationScoped
class BacklogWork {
  /** Cases of one transaction, all locked until its end. */
  static final int CASES_PER_BATCH = 100;

  private static final Logger LOG = Logger.getLogger(BacklogWork.class);

  private final Backlog backlog;
  private final Sheets sheets;
  private final EditionInForce editions;

  BacklogWork(Backlog backlog, Sheets sheets, EditionInForce editions) {
    this.backlog = backlog;
    this.sheets = sheets;
    this.editions = editions;
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void everySecond() {
    try {
      if (!backlog.isEmpty()) {
        LOG.infof("Reckoned cases that an upgrade carried over: cases=%d", workOff());
      }
    } catch (RuntimeException e) {
      if (!DatabaseFaults.isTransient(e)) {
        throw e;
      }
      LOG.debug("The database is away; the cases carried over wait", e);
    }
  }

  /** Until nothing is left, or the rest is in the hands of other instances. */
  private long workOff() {
    long reckoned = 0;
    int batch = CASES_PER_BATCH;
    while (batch == CASES_PER_BATCH) {
      batch = QuarkusTransaction.requiringNew().call(this::batch);
      reckoned += batch;
    }
    return reckoned;
  }

  private int batch() {
    List<String> cases = backlog.take(CASES_PER_BATCH);
    Edition edition = editions.now();
    cases.forEach(number -> sheets.reckon(number, edition));
    backlog.done(cases);
    return cases.size();
  }
}
