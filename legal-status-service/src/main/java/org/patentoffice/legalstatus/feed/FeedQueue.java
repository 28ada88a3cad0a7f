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
import java.util.List;
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
      """
      insert into feed_pending (kind, application_number, payload)
      select kind, application_number, payload
        from unnest(?::text[], ?::text[], ?::text[]) with ordinality
          as item (kind, application_number, payload, place)
       order by place
      """;

  /**
   * Something to be fed.
   *
   * @param applicationNumber the case; null for what concerns all cases
   */
  public record Item(String kind, @Nullable String applicationNumber, Object payload) {}

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
    putAll(List.of(new Item(kind, applicationNumber, payload)));
  }

  /** Puts several things in the queue in their order, in the current transaction. */
  public void putAll(List<Item> items) {
    if (items.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(PUT)) {
      @Nullable String[] kinds = new @Nullable String[items.size()];
      @Nullable String[] numbers = new @Nullable String[items.size()];
      @Nullable String[] payloads = new @Nullable String[items.size()];
      for (int i = 0; i < items.size(); i++) {
        kinds[i] = items.get(i).kind();
        numbers[i] = items.get(i).applicationNumber();
        payloads[i] = json.writeValueAsString(items.get(i).payload());
      }
      insert.setArray(1, connection.createArrayOf("text", kinds));
      insert.setArray(2, connection.createArrayOf("text", numbers));
      insert.setArray(3, connection.createArrayOf("text", payloads));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The changes were not queued for the feed", e);
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
