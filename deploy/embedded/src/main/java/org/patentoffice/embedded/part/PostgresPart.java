package org.patentoffice.embedded.part;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Secrets;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.embedded.postgres.PostgresBinaries;
import org.patentoffice.embedded.postgres.PostgresCluster;

/**
 * PostgreSQL: one cluster, a database and a role per service and for Keycloak, and Debezium's role.
 */
final class PostgresPart implements Part {

  static final String NAME = "postgres";

  private final Office office;
  private final Secrets secrets;
  private final PostgresCluster cluster;

  PostgresPart(Office office, Secrets secrets) {
    this.office = office;
    this.secrets = secrets;
    this.cluster =
        new PostgresCluster(
            new PostgresBinaries(office.folders().postgresBinaries()),
            office.folders().postgresData(),
            office.ports().postgres(),
            secrets.postgres());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> needs() {
    return Set.of();
  }

  @Override
  public void prepare() throws Exception {
    PostgresBinaries.unpackedIn(office.folders().postgresBinaries());
    cluster.initialise();
    cluster.stopLeftover();
  }

  @Override
  public Launch launch() {
    return new Launch(cluster.command(), Map.of(), office.folders().state());
  }

  @Override
  public boolean healthy() {
    try (Connection connection = cluster.connect("postgres")) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void furnish() throws SQLException {
    try (Connection connection = cluster.connect("postgres")) {
      role(connection, "debezium", secrets.debezium(), "REPLICATION");
      role(connection, "keycloak", secrets.keycloakDatabase(), "");
      database(connection, "keycloak");
      // At its first start Keycloak asks for tables that it is about to make; it logs real failures
      // itself.
      execute(connection, "ALTER ROLE keycloak SET log_min_messages = 'fatal'");
      for (Service service : Service.values()) {
        role(connection, service.database(), secrets.database(service), "");
        database(connection, service.database());
        grantToDebezium(connection, service.database());
      }
    }
  }

  @Override
  public StopOrder stopOrder() {
    return StopOrder.DATABASE;
  }

  private static void role(Connection connection, String name, String password, String attribute)
      throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
      execute(
          connection,
          "CREATE ROLE " + name + " LOGIN " + attribute + " PASSWORD '" + password + "'");
    }
  }

  private static void database(Connection connection, String name) throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
      execute(connection, "CREATE DATABASE " + name + " OWNER " + name);
      execute(connection, "REVOKE CONNECT, TEMPORARY ON DATABASE " + name + " FROM PUBLIC");
    }
  }

  private static void grantToDebezium(Connection connection, String database) throws SQLException {
    execute(connection, "GRANT CONNECT ON DATABASE " + database + " TO debezium");
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
