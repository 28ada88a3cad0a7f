package org.patentoffice.legalstatus.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What is to be fed, put here in the transaction that makes it true. */
@ApplicationScoped
public class FeedQueue {
  /** A status event of a published case. */
  public static final String STATUS_CHANGED = "status-changed";

  /** A case was published: all its earlier events are visible from now on. */
  public static final String CASE_PUBLISHED = "case-published";

  /** An event of a published case has no place in ST.27. */
  public static final String EVENT_UNMAPPED = "event-unmapped";

  /** Another version of the mapping is in force: any case may be answered otherwise. */
  public static final String MAPPING_SWITCHED = "mapping-switched";

  private static final String PUT =
      "insert into feed_pending (kind, application_number, payload) values (?, ?, ?)";

  private final DataSource database;
  private final ObjectMapper json;
  private final TransactionSynchronizationRegistry transaction;
  private final FeedWriter writer;

  FeedQueue(
      DataSource database,
      ObjectMapper json,
      TransactionSynchronizationRegistry transaction,
      FeedWriter writer) {
    this.database = database;
    this.json = json;
    this.transaction = transaction;
    this.writer = writer;
  }

  /**
   * Puts something in the queue, in the current transaction.
   *
   * @param applicationNumber the case; null for what concerns all cases
   */
  public void put(String kind, @Nullable String applicationNumber, Object payload) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(PUT)) {
      insert.setString(1, kind);
      insert.setString(2, applicationNumber);
      insert.setString(3, json.writeValueAsString(payload));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The change was not queued for the feed", e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Expected a payload that can be written as JSON", e);
    }
    transaction.registerInterposedSynchronization(new WakesTheWriter());
  }

  private final class WakesTheWriter implements Synchronization {
    @Override
    public void beforeCompletion() {
      // Nothing to feed before it is true.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        writer.wake();
      }
    }
  }
}
