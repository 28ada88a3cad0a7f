package org.patentoffice.kit.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

  /** Bytes with the reference under which this service keeps them, or will. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Content(ContentRef ref, byte[] bytes) {}

  /** Reckons the reference; nothing is kept yet. */
  public Content content(byte[] bytes, String mediaType) {
    String sha256 = Sha256.of(bytes);
    ContentRef ref =
        new ContentRef("/internal/content/" + sha256, service, mediaType, bytes.length, sha256);
    return new Content(ref, bytes);
  }

  /** Keeps the bytes, in the current transaction; the same bytes are kept once. */
  public ContentRef put(byte[] bytes, String mediaType) {
    Content content = content(bytes, mediaType);
    putAll(List.of(content));
    return content.ref();
  }

  /**
   * Keeps all of them, in the current transaction and in one round trip, in the order of their
   * digests: of two transactions with the same contents one then waits for the other, but never
   * each for the other.
   */
  public void putAll(Collection<Content> contents) {
    List<Content> sorted =
        contents.stream().sorted(Comparator.comparing(each -> each.ref().sha256())).toList();
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into content (sha256, media_type, size_bytes, bytes) values (?, ?, ?, ?)"
                    + " on conflict do nothing")) {
      for (Content content : sorted) {
        insert.setString(1, content.ref().sha256());
        insert.setString(2, content.ref().mediaType());
        insert.setLong(3, content.ref().size());
        insert.setBytes(4, content.bytes());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep %d contents".formatted(contents.size()), e);
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
