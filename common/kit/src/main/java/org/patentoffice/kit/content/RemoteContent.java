package org.patentoffice.kit.content;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.patentoffice.kit.inbox.DatabaseFaults;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;

/**
 * Content that another service keeps: noted when an event names it, fetched once in the background,
 * verified by its SHA-256 and kept here from then on.
 */
@ApplicationScoped
public class RemoteContent {
  /** At most so many fetches in one round. */
  public static final int MAX_FETCHES_PER_ROUND = 50;

  /** The pause after the n-th failure is n of these, at most {@link #MAX_PAUSES}. */
  private static final int PAUSE_SECONDS = 2;

  private static final int MAX_PAUSES = 150;
  private static final Logger LOG = Logger.getLogger(RemoteContent.class);

  private final DataSource database;
  private final ContentStore store;
  private final OwnerClient client;

  RemoteContent(DataSource database, ContentStore store, OwnerClient client) {
    this.database = database;
    this.store = store;
    this.client = client;
  }

  /** Notes, in the current transaction, that this content will be needed here. */
  public void want(ContentRef ref) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into wanted_content (sha256, href, owner, media_type, size_bytes)"
                    + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
      insert.setString(1, ref.sha256());
      insert.setString(2, ref.href());
      insert.setString(3, ref.owner());
      insert.setString(4, ref.mediaType());
      insert.setLong(5, ref.size());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not note content " + ref.sha256(), e);
    }
  }

  /**
   * The bytes: from here, or fetched now.
   *
   * @throws Problem {@code unavailable} when the owner cannot be reached or its bytes are wrong
   */
  public byte[] fetch(ContentRef ref) {
    Optional<byte[]> local = store.get(ref.sha256());
    if (local.isPresent()) {
      return local.get();
    }
    try {
      byte[] bytes = client.fetch(ref);
      QuarkusTransaction.requiringNew().run(() -> keep(ref, bytes));
      return bytes;
    } catch (IOException e) {
      LOG.infof(
          "Content is not to be had now: owner=%s sha256=%s (%s)",
          ref.owner(), ref.sha256(), e.getMessage());
      throw Problem.of(
          Problems.UNAVAILABLE,
          "The document is kept by another service that cannot be reached now. Try again.",
          "文書を保管するサービスに接続できません。しばらくしてから再試行してください。");
    }
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void everySecond() {
    try {
      for (ContentRef ref : open()) {
        fetchInBackground(ref);
      }
    } catch (RuntimeException e) {
      if (!DatabaseFaults.isTransient(e)) {
        throw e;
      }
      LOG.debug("The database is away; content waits", e);
    }
  }

  private void fetchInBackground(ContentRef ref) {
    try {
      byte[] bytes = store.get(ref.sha256()).orElse(null);
      byte[] found = bytes == null ? client.fetch(ref) : bytes;
      QuarkusTransaction.requiringNew().run(() -> keep(ref, found));
    } catch (IOException e) {
      QuarkusTransaction.requiringNew().run(() -> failed(ref, String.valueOf(e.getMessage())));
    }
  }

  private void keep(ContentRef ref, byte[] bytes) {
    store.putAll(List.of(new ContentStore.Content(ref, bytes)));
    update(
        "update wanted_content set fetched_at = now(), last_failure = null where sha256 = ?",
        ref.sha256());
  }

  private void failed(ContentRef ref, String why) {
    update(
        "update wanted_content set failures = failures + 1, last_failure = ?,"
            + " retry_not_before = now() + make_interval(secs => "
            + PAUSE_SECONDS
            + " * least(failures + 1, "
            + MAX_PAUSES
            + ")) where sha256 = ?",
        why,
        ref.sha256());
  }

  private List<ContentRef> open() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select href, owner, media_type, size_bytes, sha256 from wanted_content"
                    + " where fetched_at is null and retry_not_before <= now()"
                    + " order by retry_not_before limit ?")) {
      select.setInt(1, MAX_FETCHES_PER_ROUND);
      List<ContentRef> refs = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          refs.add(
              new ContentRef(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getLong(4),
                  row.getString(5)));
        }
      }
      return refs;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read wanted content", e);
    }
  }

  private void update(String sql, String... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not write wanted content", e);
    }
  }
}
