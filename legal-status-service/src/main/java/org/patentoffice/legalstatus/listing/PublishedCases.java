package org.patentoffice.legalstatus.listing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.legalstatus.address.Page;
import org.patentoffice.legalstatus.backlog.Backlog;
import org.patentoffice.legalstatus.edition.EditionInForce;
import org.patentoffice.legalstatus.status.Moment;

/**
 * The published cases, by application number: as they stand, from the standings under the mapping
 * in force, or as they stood.
 */
@ApplicationScoped
public class PublishedCases {
  private static final int BUFFER_CHARACTERS = 1 << 16;
  private static final int ROWS_PER_FETCH = 2_000;
  private static final Duration LONGEST_EXPORT = Duration.ofHours(2);

  /** At most so many at once on one instance. */
  static final int MOST_EXPORTS = 6;

  private static final int RETRY_AFTER_SECONDS = 30;

  private static final String COLUMNS =
      """
      select c.application_number, c.publication_number, c.registration_number, c.title, c.filing_date,
             s.stage, s.state, s.key_event, s.detailed_event, s.detailed_certainty, s.since, c.expires_on,
             s.last_code
      """;
  private static final String CASES =
      """
        from case_status s join legal_case c on c.application_number = s.application_number
       where s.mapping_version = ? and c.is_public
      """;
  private static final String ORDER = " order by s.application_number";

  private final DataSource database;
  private final EditionInForce editions;
  private final Backlog backlog;
  private final PastCases past;
  private final Semaphore exports = new Semaphore(MOST_EXPORTS);

  PublishedCases(DataSource database, EditionInForce editions, Backlog backlog, PastCases past) {
    this.database = database;
    this.editions = editions;
    this.backlog = backlog;
    this.past = past;
  }

  /**
   * Lets pass whoever wants the present cases.
   *
   * @throws Problem 503 while cases that an upgrade carried over are still to be reckoned
   */
  public void requireAll() {
    backlog.requireEmpty();
  }

  /**
   * A cut out of the list.
   *
   * @param total how many there are on all pages
   */
  public record Cut(long total, List<CaseLine> lines) {}

  /**
   * A page of them.
   *
   * @throws Problem 503 while not all can be had, or too many want all at once
   */
  public Cut cut(Criteria criteria, Moment moment, Page page) {
    if (moment.isNow()) {
      requireAll();
      return new Cut(count(criteria), lines(criteria, page));
    }
    List<CaseLine> lines = new ArrayList<>(page.limit());
    AtomicLong total = new AtomicLong();
    inTurn(
        () ->
            past.each(
                moment,
                line -> {
                  if (criteria.matches(line)) {
                    long index = total.getAndIncrement();
                    if (index >= page.offset() && index < page.offset() + page.limit()) {
                      lines.add(line);
                    }
                  }
                }));
    return new Cut(total.get(), lines);
  }

  private long count(Criteria criteria) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = prepare(connection, "select count(*)", criteria, "");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The cases could not be counted", e);
    }
  }

  private List<CaseLine> lines(Criteria criteria, Page page) {
    String cut = "%s offset %d limit %d".formatted(ORDER, page.offset(), page.limit());
    try (Connection connection = database.getConnection();
        PreparedStatement select = prepare(connection, COLUMNS, criteria, cut);
        ResultSet row = select.executeQuery()) {
      List<CaseLine> lines = new ArrayList<>();
      while (row.next()) {
        lines.add(line(row));
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException("The cases could not be read", e);
    }
  }

  /**
   * Writes all of them as of one instant: memory does not grow with their number.
   *
   * @param out stays open
   * @throws Problem 503 if too many do so at once, before anything is written
   * @throws UncheckedIOException if the reader has gone away
   */
  public void export(Criteria criteria, Moment moment, LineWriter lines, OutputStream out) {
    inTurn(
        () -> {
          try {
            Writer writer =
                new BufferedWriter(
                    new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARACTERS);
            lines.begin(writer);
            if (moment.isNow()) {
              QuarkusTransaction.requiringNew()
                  .timeout((int) LONGEST_EXPORT.toSeconds())
                  .run(() -> read(criteria, lines, writer));
            } else {
              past.each(moment, line -> writeIfWanted(line, criteria, lines, writer));
            }
            lines.end(writer);
            writer.flush();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void writeIfWanted(
      CaseLine line, Criteria criteria, LineWriter lines, Writer writer) {
    try {
      if (criteria.matches(line)) {
        lines.line(line, writer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A slow reader holds a connection of the few that there are, so there are fewer such readers.
   */
  private void inTurn(Runnable work) {
    if (!exports.tryAcquire()) {
      throw Problem.of(
              Problems.UNAVAILABLE,
              "Too many want all cases at once at the moment. Come again.",
              "全件の取得が集中しています。時間をおいて再試行してください。")
          .retryAfter(RETRY_AFTER_SECONDS);
    }
    try {
      work.run();
    } finally {
      exports.release();
    }
  }

  private void read(Criteria criteria, LineWriter lines, Writer writer) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = prepare(connection, COLUMNS, criteria, ORDER)) {
      select.setFetchSize(ROWS_PER_FETCH);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          lines.line(line(row), writer);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The cases could not be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PreparedStatement prepare(
      Connection connection, String columns, Criteria criteria, String rest) throws SQLException {
    StringBuilder query = new StringBuilder(columns).append(CASES);
    List<String> values = new ArrayList<>();
    values.add(editions.now().mapping().version());
    if (criteria.stage() != null) {
      query.append(" and s.stage = ?");
      values.add(String.valueOf(criteria.stage().code()));
    }
    if (criteria.event() != null) {
      query.append(" and (s.detailed_event = ? or s.key_event = ?)");
      values.add(criteria.event().text());
      values.add(criteria.event().text());
    }
    PreparedStatement select = connection.prepareStatement(query.append(rest).toString());
    for (int i = 0; i < values.size(); i++) {
      select.setString(i + 1, values.get(i));
    }
    return select;
  }

  private static CaseLine line(ResultSet row) throws SQLException {
    return new CaseLine(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        day(row, 5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        day(row, 11),
        day(row, 12),
        row.getString(13));
  }

  private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
