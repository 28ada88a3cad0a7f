package org.patentoffice.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.patentoffice.embedded.client.RunningOffice;

/**
 * Rebuilds the ledger of legal status from the topics alone: a second instance of the real service,
 * on an empty database, reading everything from the beginning under a group of its own.
 */
final class LedgerRebuild {
  private static final String DATABASE = "legal_status_rebuilt";
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final List<String> CHANNELS =
      List.of(
          "receiving-application",
          "formality-procedure",
          "fee-payment",
          "fee-right",
          "dossier-file",
          "dossier-trial",
          "gazette-publication");

  /**
   * What must be equal: facts and dates, not when they were recorded nor in which order. A mapping
   * that runs as a shadow in the live office is not part of it: the topics do not tell of it.
   */
  private static final String DIGEST =
      """
      select (select count(*) from recorded_event) || ' ' ||
        coalesce((select md5(string_agg(concat_ws('|', application_number, event_id, event_type, fields),
                             ',' order by application_number, event_id))
           from recorded_event), '') || ' ' ||
        coalesce((select md5(string_agg(concat_ws('|', mapping_version, application_number, digest),
                             ',' order by mapping_version, application_number))
           from case_status
           where mapping_version = (select mapping_version from mapping_in_force order by position desc limit 1)),
           '') || ' ' ||
        coalesce((select md5(string_agg(concat_ws('|', application_number, owner, title, filing_date,
                             publication_number, registration_number, is_public), ',' order by application_number))
           from legal_case), '')
      """;

  private LedgerRebuild() {}

  static void assertEqualsRebuilt(RunningOffice office) throws Exception {
    createDatabase(office);
    String live = digest(office, "legal_status");
    Process process = start(office);
    try {
      Awaitility.await("rebuilt ledger equals the live one")
          .atMost(LIMIT)
          .pollInterval(Duration.ofMillis(500))
          .ignoreExceptions()
          .untilAsserted(() -> assertThat(digest(office, DATABASE)).isEqualTo(live));
    } finally {
      process.destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("rebuilding instance stopped").isTrue();
    }
  }

  private static Process start(RunningOffice office) throws IOException {
    Path root = OfficeScript.root();
    Path log = office.directory().resolve("logs/legal-status-rebuilt.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx192m",
                "-jar",
                root.resolve("legal-status-service/target/quarkus-app/quarkus-run.jar").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    String group = "rebuild-" + UUID.randomUUID();
    for (String channel : CHANNELS) {
      builder
          .environment()
          .put(
              "MP_MESSAGING_INCOMING_%s_GROUP_ID"
                  .formatted(channel.replace('-', '_').toUpperCase(Locale.ROOT)),
              group);
    }
    builder.environment().put("PORT", Integer.toString(freePort()));
    builder.environment().put("KAFKA", office.bootstrap());
    builder.environment().put("DB_URL", office.jdbcUrl(DATABASE));
    builder.environment().put("DB_USER", office.postgresUser());
    builder.environment().put("DB_PASSWORD", office.postgresPassword());
    Files.createDirectories(log.getParent());
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void createDatabase(RunningOffice office) throws SQLException {
    try (Connection connection = connect(office, "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + DATABASE + " with (force)");
      statement.execute("create database " + DATABASE);
    }
  }

  private static String digest(RunningOffice office, String database) throws SQLException {
    try (Connection connection = connect(office, database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(DIGEST)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  private static Connection connect(RunningOffice office, String database) throws SQLException {
    return DriverManager.getConnection(
        office.jdbcUrl(database), office.postgresUser(), office.postgresPassword());
  }
}
