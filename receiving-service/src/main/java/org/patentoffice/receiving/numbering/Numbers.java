package org.patentoffice.receiving.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.Right;

/**
 * Gives numbers inside the caller's transaction. A series is one row, locked from here to the end
 * of the transaction: a rolled-back filing gives its number back, so there are no gaps. Ask late.
 */
@ApplicationScoped
public class Numbers {
  private static final String TAKE =
      """
      insert into number_series (series, last_serial)
      select series, many from unnest(?, ?) as wanted (series, many) order by series
      on conflict (series) do update
        set last_serial = number_series.last_serial + excluded.last_serial
      returning series, last_serial
      """;

  private final DataSource database;

  Numbers(DataSource database) {
    this.database = database;
  }

  /**
   * Application numbers of one right and one year.
   *
   * @param year of the filing date; of the entry into the national phase
   * @param nationalPhase of international applications, which count from 500001 (certainty: memory)
   */
  public record Series(Right right, int year, boolean nationalPhase) {
    private static final int NATIONAL_PHASE_OFFSET = 500_000;

    String key() {
      return "%s%d%s".formatted(right, year, nationalPhase ? "-national-phase" : "");
    }

    int offset() {
      return nationalPhase ? NATIONAL_PHASE_OFFSET : 0;
    }
  }

  /**
   * Takes numbers, all that the caller will use and no more.
   *
   * @param day of receipt, whose year the document numbers have
   * @param applications how many application numbers of each series
   * @param documents how many numbers of documents received online
   */
  public Block take(LocalDate day, Map<Series, Integer> applications, int documents) {
    SortedMap<String, Long> wanted = new TreeMap<>();
    applications.forEach((series, many) -> want(wanted, series.key(), many));
    want(wanted, receivedOnline(day), documents);
    return new Block(day, wanted.isEmpty() ? Map.of() : firsts(wanted));
  }

  /**
   * Takes the number of a document received on paper.
   *
   * @param day on which its envelope is registered
   */
  public DocumentNumber takeReceivedOnPaper(LocalDate day) {
    String series = "received-on-paper-%d".formatted(day.getYear());
    Map<String, Long> firsts = firsts(new TreeMap<>(Map.of(series, 1L)));
    return DocumentNumber.receivedOnPaper(
        day.getYear(), Math.toIntExact(Objects.requireNonNull(firsts.get(series))));
  }

  private static void want(Map<String, Long> wanted, String series, int many) {
    if (many > 0) {
      wanted.put(series, (long) many);
    }
  }

  private Map<String, Long> firsts(SortedMap<String, Long> wanted) {
    try (Connection connection = database.getConnection();
        PreparedStatement take = connection.prepareStatement(TAKE)) {
      Array series = connection.createArrayOf("text", wanted.keySet().toArray());
      Array many = connection.createArrayOf("bigint", wanted.values().toArray());
      take.setArray(1, series);
      take.setArray(2, many);
      Map<String, Long> firsts = new HashMap<>();
      try (ResultSet row = take.executeQuery()) {
        while (row.next()) {
          String name = row.getString(1);
          firsts.put(name, row.getLong(2) - wanted.getOrDefault(name, 0L) + 1);
        }
      }
      return firsts;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not take numbers of " + wanted, e);
    }
  }

  private static String receivedOnline(LocalDate day) {
    return "received-online-%d".formatted(day.getYear());
  }

  /** Numbers taken, to be given one after the other. */
  public static final class Block {
    private final LocalDate day;
    private final Map<String, Long> next;

    private Block(LocalDate day, Map<String, Long> firsts) {
      this.day = day;
      this.next = new HashMap<>(firsts);
    }

    /** The next application number of the year of the filing date: 特願2026-000001. */
    public ApplicationNumber nextApplication(Series series) {
      return new ApplicationNumber(
          series.right(), series.year(), series.offset() + serial(series.key()));
    }

    /**
     * The next number of a document received online: 5, two digits of the year, eight of the
     * serial.
     */
    public DocumentNumber nextReceivedOnline() {
      return DocumentNumber.receivedOnline(day.getYear(), serial(receivedOnline(day)));
    }

    private int serial(String series) {
      Long serial = next.computeIfPresent(series, (name, value) -> value + 1);
      if (serial == null) {
        throw new IllegalStateException("No number was taken of " + series);
      }
      return Math.toIntExact(serial - 1);
    }
  }
}
