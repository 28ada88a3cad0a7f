package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentoffice.receiving.fixture.Tampering;
import org.patentoffice.testkit.OfficeServers;

/** An office that has given receipts before keeps them, and its chain starts with the next. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class MigrationTest {
  private static final String OLD =
      """
      insert into receipt (document_number, application_number, document_code, owner,
                           package_sha256, received_at, answer)
      values ('%s', '特願2026-000001', 'A63', 'hanako', 'ab', now(), '{"receiptNumber":"%s"}')
      """;

  @Inject Tampering tampering;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.datasource.username")
  String user;

  @ConfigProperty(name = "quarkus.datasource.password")
  String password;

  private final String database = "old" + System.nanoTime();

  @BeforeEach
  void createDatabase() {
    tampering.run("create database " + database);
  }

  @AfterEach
  void dropDatabase() {
    tampering.run("drop database " + database + " with (force)");
  }

  @Test
  void shouldKeepOldReceiptsAndStartTheChainAfterThemWhenMigrated() throws SQLException {
    // Given
    migrateTo("1");
    try (Connection office = connect();
        Statement statement = office.createStatement()) {
      statement.execute(
          """
          insert into application (application_number, owner, title, claim_count, received_at,
                                   filing_date)
          values ('特願2026-000001', 'hanako', '装置', 1, now(), '2026-11-21')
          """);
      statement.execute(OLD.formatted("52600000001", "52600000001"));

      // When
      migrateTo("latest");

      // Then
      assertThat(text(statement, "select answer from receipt"))
          .isEqualTo("{\"receiptNumber\":\"52600000001\"}");
      assertThat(text(statement, "select count(*)::text from receipt where chain_position is null"))
          .isEqualTo("1");
      assertThat(text(statement, "select position::text from receipt_chain")).isEqualTo("0");
      assertThatThrownBy(() -> statement.execute(OLD.formatted("52600000002", "52600000002")))
          .hasMessageContaining("receipt_is_signed_and_chained");
    }
  }

  private void migrateTo(String version) {
    Flyway.configure()
        .dataSource(place(), user, password)
        .locations("db/kit", "db/migration")
        .target(version)
        .load()
        .migrate();
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(place(), user, password);
  }

  private String place() {
    return url.replaceFirst("/[^/]+$", "/" + database);
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}
