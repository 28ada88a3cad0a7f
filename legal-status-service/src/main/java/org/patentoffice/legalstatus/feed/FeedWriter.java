package org.patentoffice.legalstatus.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.patentoffice.kit.inbox.DatabaseFaults;
import org.patentoffice.kit.time.OfficeClock;

/**
 * Gives positions to what is queued. Every instance has one; the lock on the head lets one of them
 * write at a time, so positions are dense and become visible in their order.
 */
@ApplicationScoped
class FeedWriter {
  private static final Logger LOG = Logger.getLogger(FeedWriter.class);

  /** How long changes that another instance queued or wrote may go unseen here. */
  private static final long LOOK_EVERY_MILLIS = 200;

  private static final int MOST_PER_TRANSACTION = 1_000;

  /** Where fewer are to be kept than before, the rest goes little by little. */
  private static final int MOST_PER_TRIM = 100_000;

  private static final String LOOK =
      """
      select position, (select id from feed_pending order by id limit 1) is not null from feed_head
      """;
  private static final String LOCK = "select position from feed_head for update";
  private static final String MOVE =
      """
      with taken as (
        delete from feed_pending
         where id in (select id from feed_pending order by id limit %d)
        returning id, kind, application_number, payload)
      insert into feed_entry (position, announced_at, kind, application_number, payload)
      select ? + row_number() over (order by id), ?, kind, application_number, payload from taken
      """
          .formatted(MOST_PER_TRANSACTION);
  private static final String ADVANCE = "update feed_head set position = ?";
  private static final String TRIM =
      """
      delete from feed_entry
       where position <= least(?, (select min(position) from feed_entry) + %d)
      """
          .formatted(MOST_PER_TRIM);

  private final DataSource database;
  private final OfficeClock clock;
  private final FeedConfig config;
  private final Head head;
  private final Semaphore wakes = new Semaphore(0);
  private final Thread thread =
      Thread.ofPlatform().name("legal-status-feed").daemon().unstarted(this::write);
  private volatile boolean stopped;

  FeedWriter(DataSource database, OfficeClock clock, FeedConfig config, Head head) {
    this.database = database;
    this.clock = clock;
    if (config.keptEntries() < 1 || config.trimEvery() < 1) {
      throw new IllegalArgumentException(
          "Expected office.legal-status.feed.kept-entries and trim-every of at least 1");
    }
    this.config = config;
    this.head = head;
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
    wake();
  }

  /** Something was queued. */
  void wake() {
    wakes.release();
  }

  private void write() {
    while (!stopped) {
      try {
        boolean more = turn();
        if (!more && wakes.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
          wakes.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        rest(e);
      }
    }
  }

  private void rest(RuntimeException failure) {
    if (stopped) {
      return;
    }
    if (DatabaseFaults.isTransient(failure)) {
      LOG.debug("The database is away; the feed waits", failure);
    } else {
      LOG.warn("The feed could not be written; it is tried again", failure);
    }
    try {
      wakes.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks once, and writes if something is queued; true if there may be more. */
  private boolean turn() {
    Glance glance = look();
    head.moveTo(glance.position());
    if (!glance.pending()) {
      return false;
    }
    Long written = QuarkusTransaction.requiringNew().call(this::move);
    head.moveTo(written);
    return true;
  }

  private record Glance(long position, boolean pending) {}

  private Glance look() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(LOOK);
        ResultSet row = select.executeQuery()) {
      row.next();
      return new Glance(row.getLong(1), row.getBoolean(2));
    } catch (SQLException e) {
      throw new IllegalStateException("The feed could not be read", e);
    }
  }

  /** The head after it. */
  private long move() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement lock = connection.createStatement();
        ResultSet row = lock.executeQuery(LOCK)) {
      row.next();
      long before = row.getLong(1);
      long after = before + insert(connection, before);
      change(connection, ADVANCE, after);
      if (after / config.trimEvery() > before / config.trimEvery()) {
        change(connection, TRIM, after - config.keptEntries());
      }
      return after;
    }
  }

  private int insert(Connection connection, long before) throws SQLException {
    try (PreparedStatement move = connection.prepareStatement(MOVE)) {
      move.setLong(1, before);
      move.setObject(2, clock.now().atOffset(ZoneOffset.UTC));
      return move.executeUpdate();
    }
  }

  private static void change(Connection connection, String statement, long position)
      throws SQLException {
    try (PreparedStatement change = connection.prepareStatement(statement)) {
      change.setLong(1, position);
      change.executeUpdate();
    }
  }
}
