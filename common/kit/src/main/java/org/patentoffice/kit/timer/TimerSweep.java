package org.patentoffice.kit.timer;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.inbox.DatabaseFaults;
import org.patentoffice.kit.time.OfficeClock;

/**
 * Fires due timers in the order they are due, each once in its own transaction. Row locks with
 * {@code skip locked} make it safe on several instances; a refused timer does not hold up others.
 */
@ApplicationScoped
public class TimerSweep {
  /** At most so many timers in one sweep; the rest waits for the next. */
  public static final int MAX_TIMERS_PER_SWEEP = 10_000;

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
  private static final Logger LOG = Logger.getLogger(TimerSweep.class);

  private static final String NEXT =
      """
      select kind, subject, due_at, payload from timer
       where fired_at is null and cancelled_at is null and due_at <= ?
         and (retry_not_before is null or retry_not_before <= clock_timestamp())
       order by due_at, kind, subject limit 1 for update skip locked
      """;

  private final DataSource database;
  private final OfficeClock clock;
  private final Map<String, TimerHandler> handlers;

  TimerSweep(DataSource database, OfficeClock clock, @All List<TimerHandler> handlers) {
    this.database = database;
    this.clock = clock;
    this.handlers =
        handlers.stream().collect(Collectors.toMap(TimerHandler::kind, Function.identity()));
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void everySecond() {
    try {
      sweep();
    } catch (RuntimeException e) {
      if (!DatabaseFaults.isTransient(e)) {
        throw e;
      }
      LOG.debug("The database is away; timers wait", e);
    }
  }

  /**
   * Fires everything due now.
   *
   * @return how many timers fired
   */
  public int sweep() {
    int fired = 0;
    while (fired < MAX_TIMERS_PER_SWEEP && fireNext(clock.now())) {
      fired++;
    }
    return fired;
  }

  private boolean fireNext(Instant now) {
    Attempt attempt = new Attempt();
    try {
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                FiredTimer timer = lockNext(now);
                attempt.timer = timer;
                if (timer == null) {
                  return false;
                }
                TimerHandler handler = handlers.get(timer.kind());
                if (handler == null) {
                  throw new IllegalStateException("No handler of timer " + timer.kind());
                }
                mark("fired_at = clock_timestamp(), last_failure = null", timer);
                handler.fire(timer);
                return true;
              });
    } catch (RuntimeException e) {
      FiredTimer timer = attempt.timer;
      if (timer == null || DatabaseFaults.isTransient(e)) {
        throw e;
      }
      LOG.errorf(e, "Timer refused: kind=%s applicationNumber=%s", timer.kind(), timer.subject());
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  mark(
                      "failures = failures + 1, last_failure = 'see log', retry_not_before ="
                          + " clock_timestamp() + interval '"
                          + RETRY_AFTER.toSeconds()
                          + " seconds'",
                      timer));
      return true;
    }
  }

  private static final class Attempt {
    @Nullable FiredTimer timer;
  }

  private @Nullable FiredTimer lockNext(Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(NEXT)) {
      select.setObject(1, now.atOffset(ZoneOffset.UTC));
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? new FiredTimer(
                row.getString(1),
                row.getString(2),
                row.getTimestamp(3).toInstant(),
                row.getString(4))
            : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read timers", e);
    }
  }

  private void mark(String assignment, FiredTimer timer) {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update timer set " + assignment + " where kind = ? and subject = ?")) {
      update.setString(1, timer.kind());
      update.setString(2, timer.subject());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not mark timer " + timer.kind(), e);
    }
  }
}
