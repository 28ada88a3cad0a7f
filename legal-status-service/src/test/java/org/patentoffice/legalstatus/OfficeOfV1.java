package org.patentoffice.legalstatus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.patentoffice.testkit.OfficeServers;

/** The servers of an office whose database was last used by the first version of the service. */
public final class OfficeOfV1 extends OfficeServers {
  @Override
  public Map<String, String> start() {
    Map<String, String> config = super.start();
    String url = Objects.requireNonNull(config.get("DB_URL"));
    String user = Objects.requireNonNull(config.get("DB_USER"));
    String password = Objects.requireNonNull(config.get("DB_PASSWORD"));
    String root = System.getProperty("office.root");
    Flyway.configure()
        .dataSource(url, user, password)
        .locations(
            "filesystem:" + root + "/common/kit/src/main/resources/db/kit",
            "filesystem:" + root + "/legal-status-service/src/main/resources/db/migration")
        .target("1")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement();
        var cases = OfficeOfV1.class.getResourceAsStream("/ledger-of-v1.sql")) {
      statement.execute(
          new String(Objects.requireNonNull(cases).readAllBytes(), StandardCharsets.UTF_8));
    } catch (SQLException e) {
      throw new IllegalStateException("The old ledger was not filled", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return config;
  }
}
