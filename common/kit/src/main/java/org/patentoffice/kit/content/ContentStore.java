package org.patentoffice.kit.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bytes by their SHA-256, kept for ever, untouched. */
@ApplicationScoped
public class ContentStore {
  private final DataSource database;
  private final String service;

  ContentStore(
      DataSource database, @ConfigProperty(name = "quarkus.application.name") String service) {
    this.database = database;
    this.service = service;
  }

  /** Keeps the bytes, in the current transaction; the same bytes are kept once. */
  public ContentRef put(byte[] bytes, String mediaType) {
    String sha256 = Sha256.of(bytes);
    put(sha256, bytes, mediaType);
    return new ContentRef("/internal/content/" + sha256, service, mediaType, bytes.length, sha256);
  }

  void put(String sha256, byte[] bytes, String mediaType) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into content (sha256, media_type, size_bytes, bytes) values (?, ?, ?, ?)"
                    + " on conflict do nothing")) {
      insert.setString(1, sha256);
      insert.setString(2, mediaType);
      insert.setLong(3, bytes.length);
      insert.setBytes(4, bytes);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep content " + sha256, e);
    }
  }

  /** The bytes, if they are kept here. */
  public Optional<byte[]> get(String sha256) {
    return find(sha256).map(Stored::bytes);
  }

  Optional<Stored> find(String sha256) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select media_type, bytes from content where sha256 = ?")) {
      select.setString(1, sha256);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new Stored(row.getString(1), row.getBytes(2)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read content " + sha256, e);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Stored(String mediaType, byte[] bytes) {}
}
