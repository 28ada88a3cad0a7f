package org.patentoffice.receiving.draft;

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
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.timer.Timers;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.intake.Upload;

/** The drafts, each its owner's: another's looks like none. */
@ApplicationScoped
public class Drafts {
  static final String EXPIRY = "draft-expiry";

  static final ProblemType TOO_MANY =
      new ProblemType("too-many-drafts", 409, "Too many drafts", "下書きが多すぎます");

  private static final int LONGEST_NAME = 300;
  private static final String COLUMNS =
      "id, name, document_name, bytes_when_read, package_sha256, created_at, expires_at";

  private final DataSource database;
  private final OfficeClock clock;
  private final Timers timers;
  private final DraftLimits limits;

  Drafts(DataSource database, OfficeClock clock, Timers timers, DraftLimits limits) {
    this.database = database;
    this.clock = clock;
    this.timers = timers;
    this.limits = limits;
  }

  /** How many an owner may have. */
  public int maxPerOwner() {
    return limits.maxPerOwner();
  }

  /** How many days of office time a draft is kept. */
  public int daysKept() {
    return limits.daysKept();
  }

  /**
   * Keeps what was uploaded, and sets the instant at which it will be deleted.
   *
   * @throws Problem {@code too-many-drafts}
   */
  @Transactional
  public Draft keep(String owner, String name, String documentName, Upload upload) {
    return keep(UUID.randomUUID(), owner, name, documentName, upload);
  }

  /** The same under an id that it has already. */
  @Transactional
  public Draft keep(UUID id, String owner, String name, String documentName, Upload upload) {
    Instant now = clock.now();
    Draft draft =
        new Draft(
            id,
            name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
            documentName,
            upload.bytesInMemory(),
            upload.sha256(),
            now,
            now.plus(Duration.ofDays(limits.daysKept())));
    try (Connection connection = database.getConnection()) {
      requireRoom(connection, owner);
      insert(connection, owner, draft);
      insertFiles(connection, draft, upload.originals());
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep draft " + draft.id(), e);
    }
    timers.schedule(EXPIRY, draft.id().toString(), draft.expiresAt(), null);
    return draft;
  }

  /** One at a time of each owner, so that two uploads together do not make one too many. */
  private void requireRoom(Connection connection, String owner) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 4))")) {
      lock.setString(1, owner);
      lock.execute();
    }
    try (PreparedStatement count =
        connection.prepareStatement("select count(*) from draft where owner = ?")) {
      count.setString(1, owner);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        if (row.getInt(1) >= limits.maxPerOwner()) {
          throw Problem.of(
              TOO_MANY,
              "Expected at most %d drafts that wait. File or delete one, then upload again;"
                      .formatted(limits.maxPerOwner())
                  + " nothing was stored.",
              "下書きは%d件までです。提出又は削除してから、もう一度アップロードしてください。何も保存されていません。"
                  .formatted(limits.maxPerOwner()));
        }
      }
    }
  }

  private static void insert(Connection connection, String owner, Draft draft) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into draft (owner, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      int column = 0;
      insert.setString(++column, owner);
      insert.setObject(++column, draft.id());
      insert.setString(++column, draft.name());
      insert.setString(++column, draft.documentName());
      insert.setLong(++column, draft.bytesWhenRead());
      insert.setString(++column, draft.packageSha256());
      insert.setObject(++column, draft.createdAt().atOffset(ZoneOffset.UTC));
      insert.setObject(++column, draft.expiresAt().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  private static void insertFiles(
      Connection connection, Draft draft, List<Upload.Original> originals) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into draft_file (draft_id, position, name, role, media_type, bytes)"
                + " values (?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < originals.size(); i++) {
        Upload.Original original = originals.get(i);
        int column = 0;
        insert.setObject(++column, draft.id());
        insert.setInt(++column, i);
        insert.setString(++column, original.file().name());
        insert.setString(++column, original.role());
        insert.setString(++column, original.mediaType());
        insert.setBytes(++column, original.file().bytes());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** The owner's, newest first. */
  public List<Draft> of(String owner) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select "
                    + COLUMNS
                    + " from draft where owner = ? order by created_at desc, id limit ?")) {
      select.setString(1, owner);
      select.setInt(2, limits.maxPerOwner());
      try (ResultSet row = select.executeQuery()) {
        List<Draft> drafts = new ArrayList<>();
        while (row.next()) {
          drafts.add(draft(row));
        }
        return drafts;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read drafts", e);
    }
  }

  /** The draft if it exists and is the owner's. */
  public Optional<Draft> own(UUID id, String owner) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select " + COLUMNS + " from draft where id = ? and owner = ?")) {
      select.setObject(1, id);
      select.setString(2, owner);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(draft(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read draft " + id, e);
    }
  }

  /** Its files as they were uploaded; none if it has gone in the meantime. */
  public List<Upload.Original> originals(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select name, bytes, role, media_type from draft_file where draft_id = ?"
                    + " order by position")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        List<Upload.Original> originals = new ArrayList<>();
        while (row.next()) {
          originals.add(
              new Upload.Original(
                  new SubmittedFile(row.getString(1), row.getBytes(2)),
                  row.getString(3),
                  row.getString(4)));
        }
        return originals;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read the files of draft " + id, e);
    }
  }

  /** Deletes the owner's draft: filed, or no longer wanted. Another's stays. */
  @Transactional
  public void delete(UUID id, String owner) {
    // First, as the sweep does: it comes with the timer locked.
    if (own(id, owner).isPresent()) {
      timers.cancel(EXPIRY, id.toString());
      expire(id);
    }
  }

  void expire(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement("delete from draft where id = ?")) {
      delete.setObject(1, id);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not delete draft " + id, e);
    }
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getString(5),
        row.getTimestamp(6).toInstant(),
        row.getTimestamp(7).toInstant());
  }
}
