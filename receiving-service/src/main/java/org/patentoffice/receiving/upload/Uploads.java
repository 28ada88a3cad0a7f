package org.patentoffice.receiving.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.timer.Timers;

/** The uploads that are under way, each its owner's: another's looks like none. */
@ApplicationScoped
public class Uploads {
  static final String EXPIRY = "upload-expiry";

  private static final String COLUMNS = "id, name, metadata, length, received, expires_at";

  private final DataSource database;
  private final OfficeClock clock;
  private final Timers timers;
  private final UploadLimits limits;

  Uploads(DataSource database, OfficeClock clock, Timers timers, UploadLimits limits) {
    this.database = database;
    this.clock = clock;
    this.timers = timers;
    this.limits = limits;
  }

  /** How many an owner may have. */
  public int maxPerOwner() {
    return limits.maxPerOwner();
  }

  /** How many hours of office time it waits for the next piece. */
  public int maxIdleHours() {
    return limits.maxIdleHours();
  }

  /**
   * Begins an upload.
   *
   * @throws Problem {@code too-many-uploads}
   */
  @Transactional
  PendingUpload begin(String owner, long length, Metadata metadata) {
    Instant now = clock.now();
    PendingUpload upload =
        new PendingUpload(UUID.randomUUID(), metadata.fileName(), metadata, length, 0, expiry(now));
    try (Connection connection = database.getConnection()) {
      requireRoom(connection, owner);
      insert(connection, owner, upload, now);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not begin upload " + upload.id(), e);
    }
    timers.schedule(EXPIRY, upload.id().toString(), upload.expiresAt(), null);
    return upload;
  }

  /** One at a time of each owner, so that two together do not make one too many. */
  private void requireRoom(Connection connection, String owner) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 17))")) {
      lock.setString(1, owner);
      lock.execute();
    }
    try (PreparedStatement count =
        connection.prepareStatement("select count(*) from upload where owner = ?")) {
      count.setString(1, owner);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        if (row.getInt(1) >= limits.maxPerOwner()) {
          throw UploadProblems.tooMany(limits.maxPerOwner());
        }
      }
    }
  }

  private static void insert(Connection connection, String owner, PendingUpload upload, Instant now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into upload (owner, created_at, "
                + COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      int column = 0;
      insert.setString(++column, owner);
      insert.setObject(++column, now.atOffset(ZoneOffset.UTC));
      insert.setObject(++column, upload.id());
      insert.setString(++column, upload.name());
      insert.setString(++column, upload.metadata().sent());
      insert.setLong(++column, upload.length());
      insert.setLong(++column, upload.received());
      insert.setObject(++column, upload.expiresAt().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  /**
   * Keeps bytes that follow those that are kept already, all of them or none.
   *
   * @param offset where they begin
   * @return the upload with them
   * @throws Problem {@code upload-offset} when others came first, {@code not-found} when it is gone
   */
  @Transactional
  PendingUpload append(UUID id, String owner, long offset, List<byte[]> pieces) {
    long bytes = pieces.stream().mapToLong(piece -> piece.length).sum();
    Instant expiresAt = expiry(clock.now());
    try (Connection connection = database.getConnection()) {
      if (!advance(connection, id, owner, offset, bytes, expiresAt)) {
        throw own(id, owner)
            .map(upload -> UploadProblems.offset(upload.received()))
            .orElseGet(() -> UploadProblems.unknown(id.toString()));
      }
      keep(connection, id, offset, pieces);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep bytes of upload " + id, e);
    }
    timers.schedule(EXPIRY, id.toString(), expiresAt, null);
    return own(id, owner).orElseThrow(() -> UploadProblems.unknown(id.toString()));
  }

  private static boolean advance(
      Connection connection, UUID id, String owner, long offset, long bytes, Instant expiresAt)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update upload set received = received + ?, expires_at = ?"
                + " where id = ? and owner = ? and received = ?")) {
      update.setLong(1, bytes);
      update.setObject(2, expiresAt.atOffset(ZoneOffset.UTC));
      update.setObject(3, id);
      update.setString(4, owner);
      update.setLong(5, offset);
      return update.executeUpdate() == 1;
    }
  }

  private static void keep(Connection connection, UUID id, long offset, List<byte[]> pieces)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into upload_piece (upload_id, start, bytes) values (?, ?, ?)")) {
      long start = offset;
      for (byte[] piece : pieces) {
        insert.setObject(1, id);
        insert.setLong(2, start);
        insert.setBytes(3, piece);
        insert.addBatch();
        start += piece.length;
      }
      insert.executeBatch();
    }
  }

  /** The owner's, newest first. */
  public List<PendingUpload> of(String owner) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select "
                    + COLUMNS
                    + " from upload where owner = ? order by created_at desc, id limit ?")) {
      select.setString(1, owner);
      select.setInt(2, limits.maxPerOwner());
      try (ResultSet row = select.executeQuery()) {
        List<PendingUpload> uploads = new ArrayList<>();
        while (row.next()) {
          uploads.add(upload(row));
        }
        return uploads;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read uploads", e);
    }
  }

  /** The upload if it exists and is the owner's. */
  public Optional<PendingUpload> own(UUID id, String owner) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select " + COLUMNS + " from upload where id = ? and owner = ?")) {
      select.setObject(1, id);
      select.setString(2, owner);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(upload(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read upload " + id, e);
    }
  }

  /** The piece that begins there; empty if there is none. */
  Optional<byte[]> piece(UUID id, long start) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select bytes from upload_piece where upload_id = ? and start = ?")) {
      select.setObject(1, id);
      select.setLong(2, start);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read upload " + id, e);
    }
  }

  /**
   * Deletes the owner's upload, in the current transaction if there is one.
   *
   * @return false if there is none
   */
  @Transactional
  public boolean delete(UUID id, String owner) {
    boolean deleted = delete("delete from upload where id = ? and owner = ?", id, owner);
    if (deleted) {
      timers.cancel(EXPIRY, id.toString());
    }
    return deleted;
  }

  void expire(UUID id) {
    delete("delete from upload where id = ?", id);
  }

  private boolean delete(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        delete.setObject(i + 1, arguments[i]);
      }
      return delete.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not delete upload " + arguments[0], e);
    }
  }

  private Instant expiry(Instant now) {
    return now.plus(Duration.ofHours(limits.maxIdleHours()));
  }

  private static PendingUpload upload(ResultSet row) throws SQLException {
    return new PendingUpload(
        row.getObject(1, UUID.class),
        row.getString(2),
        new Metadata(row.getString(3)),
        row.getLong(4),
        row.getLong(5),
        row.getTimestamp(6).toInstant());
  }
}
