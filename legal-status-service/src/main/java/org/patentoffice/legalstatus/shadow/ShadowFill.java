package org.patentoffice.legalstatus.shadow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.patentoffice.kit.inbox.DatabaseFaults;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.edition.EditionInForce;
import org.patentoffice.legalstatus.edition.Editions;
import org.patentoffice.legalstatus.recording.Sheets;

/**
 * Reckons every case by the shadow, some at a time, from where it stopped: cases that have an event
 * meanwhile are reckoned by whoever books it. Killing it at any moment costs one batch.
 */
@ApplicationScoped
class ShadowFill {
  /** Cases of one transaction, all locked until its end. */
  static final int CASES_PER_BATCH = 100;

  private static final Duration UNTIL_EVERYBODY_KNOWS =
      Duration.ofMillis(2 * EditionInForce.REREAD_AFTER_MILLIS);

  private static final Logger LOG = Logger.getLogger(ShadowFill.class);

  private final ShadowRows rows;
  private final Sheets sheets;
  private final Editions editions;
  private final OfficeClock clock;

  ShadowFill(ShadowRows rows, Sheets sheets, Editions editions, OfficeClock clock) {
    this.rows = rows;
    this.sheets = sheets;
    this.editions = editions;
    this.clock = clock;
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void everySecond() {
    try {
      while (fillSome()) {
        LOG.debug("Another batch of cases is reckoned by the shadow");
      }
    } catch (RuntimeException e) {
      if (!DatabaseFaults.isTransient(e)) {
        throw e;
      }
      LOG.debug("The database is away; the shadow waits", e);
    }
  }

  /** One batch; true if there is more to do. */
  private boolean fillSome() {
    Optional<Shadow> due = rows.find().filter(this::isDue);
    return due.isPresent() && QuarkusTransaction.requiringNew().call(this::batch);
  }

  /** Every instance must know of the shadow first, or an event could slip between. */
  private boolean isDue(Shadow shadow) {
    return !shadow.isComplete()
        && editions.has(shadow.version())
        && clock.now().isAfter(shadow.startedAt().plus(UNTIL_EVERYBODY_KNOWS));
  }

  private boolean batch() {
    Shadow shadow = rows.lock().filter(this::isDue).orElse(null);
    if (shadow == null) {
      return false;
    }
    Edition edition = editions.of(shadow.version());
    List<String> cases = sheets.after(shadow.filledTo(), CASES_PER_BATCH);
    cases.forEach(number -> sheets.reckon(number, edition));
    boolean more = cases.size() == CASES_PER_BATCH;
    rows.progress(
        cases.isEmpty() ? shadow.filledTo() : cases.getLast(),
        cases.size(),
        more ? null : clock.now());
    return more;
  }
}
