package org.patentoffice.legalstatus.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.legalstatus.address.Api;

/** The feed as it can be read and followed. */
@ApplicationScoped
public class Feed {
  /** Entries behind the wanted position are not kept any more. */
  public static final ProblemType POSITION_TOO_OLD =
      new ProblemType("position-too-old", 410, "Position not kept any more", "保存期間を過ぎた位置です");

  /** The wanted position lies in the future: the reader follows another feed. */
  public static final ProblemType POSITION_UNKNOWN =
      new ProblemType("position-unknown", 400, "No such position", "存在しない位置です");

  /** At most so many entries in one answer or one turn of a stream. */
  public static final int MOST_PER_PAGE = 500;

  private static final int RETRY_AFTER_SECONDS = 10;

  private static final String ENDS =
      "select position, coalesce((select min(position) from feed_entry), position + 1) from feed_head";
  private static final String AFTER =
      """
      select position, kind, announced_at, application_number, payload from feed_entry
       where position > ? order by position limit ?
      """;

  private final DataSource database;
  private final Head head;
  private final FeedConfig config;
  private final AtomicInteger streams = new AtomicInteger();

  Feed(DataSource database, Head head, FeedConfig config) {
    this.database = database;
    this.head = head;
    this.config = config;
  }

  /**
   * Which positions can be read.
   *
   * @param oldest first one that is kept; one more than the newest if there is none
   */
  public record Ends(long newest, long oldest) {}

  /** Which positions can be read now. */
  public Ends ends() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(ENDS);
        ResultSet row = select.executeQuery()) {
      row.next();
      return new Ends(row.getLong(1), row.getLong(2));
    } catch (SQLException e) {
      throw new IllegalStateException("The feed could not be read", e);
    }
  }

  /**
   * Checks that the feed can be read on from a position without a gap.
   *
   * @throws Problem 410 if entries behind it are gone, 400 if it lies in the future
   */
  Ends check(long after) {
    Ends ends = ends();
    if (after > ends.newest()) {
      throw Problem.of(
              POSITION_UNKNOWN,
              "Expected a position up to %d, but got %d.".formatted(ends.newest(), after),
              "位置は %d 以下で指定してください。".formatted(ends.newest()))
          .with("head", ends.newest());
    }
    if (after + 1 < ends.oldest()) {
      throw Problem.of(
              POSITION_TOO_OLD,
              "Entries before position %d are not kept. Take the snapshot and go on from its Feed-Position."
                  .formatted(ends.oldest()),
              "位置 %d より前の記録は保存されていません。一括データを取得し、その Feed-Position から続けてください。"
                  .formatted(ends.oldest()))
          .with("oldest", ends.oldest())
          .with("snapshot", Api.BULK);
    }
    return ends;
  }

  /**
   * The entries behind a position, the first of them the very next.
   *
   * @throws Problem 410 if that is not kept any more
   */
  List<Change> after(long position, int limit) {
    List<Change> changes = read(position, limit);
    Long first = changes.isEmpty() ? null : changes.getFirst().position();
    if (first != null && first != position + 1) {
      // Trimmed since it was checked.
      check(position);
      throw new IllegalStateException(
          "Expected position %d of the feed, but got %d".formatted(position + 1, first));
    }
    return changes;
  }

  private List<Change> read(long position, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(AFTER)) {
      select.setLong(1, position);
      select.setInt(2, limit);
      List<Change> changes = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          changes.add(
              new Change(
                  row.getLong(1),
                  row.getString(2),
                  row.getObject(3, OffsetDateTime.class).toInstant(),
                  row.getString(4),
                  null,
                  row.getString(5)));
        }
      }
      return changes;
    } catch (SQLException e) {
      throw new IllegalStateException("The feed could not be read", e);
    }
  }

  /**
   * Everything behind a position and whatever comes, with heartbeats at the beginning and in
   * between. Replay and following are one: each turn waits until the head is beyond what was sent,
   * then reads on from there, so the two need no seam. A slow reader slows its own turns only.
   *
   * @throws Problem 410 and 400 as {@link #check}, 503 if too many follow already
   */
  Multi<Change> follow(long after) {
    Ends ends = check(after);
    if (streams.incrementAndGet() > config.mostStreams()) {
      streams.decrementAndGet();
      throw Problem.of(
              Problems.UNAVAILABLE,
              "Too many follow the feed at the moment. Come again, or read it page by page.",
              "接続数が上限に達しています。時間をおくか、ページ単位で取得してください。")
          .retryAfter(RETRY_AFTER_SECONDS);
    }
    Multi<Change> changes =
        Multi.createBy()
            .repeating()
            .uni(() -> new Cursor(after), this::turn)
            .indefinitely()
            .onItem()
            .transformToMultiAndConcatenate(Multi.createFrom()::iterable);
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(Change.heartbeat(ends.newest())), changes)
        .onTermination()
        .invoke(streams::decrementAndGet);
  }

  /** How far a stream has come. */
  private static final class Cursor {
    private long position;

    Cursor(long position) {
      this.position = position;
    }
  }

  private Uni<List<Change>> turn(Cursor cursor) {
    return head.beyond(cursor.position, config.heartbeat())
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(newest -> next(cursor, newest));
  }

  private List<Change> next(Cursor cursor, long newest) {
    List<Change> changes =
        newest > cursor.position ? after(cursor.position, MOST_PER_PAGE) : List.of();
    if (changes.isEmpty()) {
      return List.of(Change.heartbeat(newest));
    }
    cursor.position += changes.size();
    return changes;
  }
}
