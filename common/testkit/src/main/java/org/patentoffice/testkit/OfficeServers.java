package org.patentoffice.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Gives a {@code @QuarkusTest} its servers: a fresh database on the shared real PostgreSQL, fresh
 * topics on the shared real Kafka, and a Debezium connector from the database's outbox to them.
 */
public class OfficeServers implements QuarkusTestResourceLifecycleManager {
  private @Nullable Connector connector;
  private @Nullable Events events;
  private @Nullable SignInServer signIn;
  private String database = "";

  @Override
  public Map<String, String> start() {
    try {
      Platform servers = Platform.get();
      database =
          "t"
              + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36)
                  .toLowerCase(Locale.ROOT);
      createDatabase(servers);
      Topics.recreate(servers.kafka);
      connector = new Connector(servers, database);
      events = new Events(servers.kafka);
      signIn = new SignInServer();
      return configuration(servers, signIn);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("The test servers did not start", e);
    }
  }

  private void createDatabase(Platform servers) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + servers.postgresPort + "/postgres",
                servers.postgresUser,
                servers.postgresPassword);
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + database);
    }
  }

  private Map<String, String> configuration(Platform servers, SignInServer signIn) {
    Map<String, String> config = new HashMap<>();
    config.put("DB_URL", "jdbc:postgresql://127.0.0.1:" + servers.postgresPort + "/" + database);
    config.put("DB_USER", servers.postgresUser);
    config.put("DB_PASSWORD", servers.postgresPassword);
    config.put("KAFKA", servers.kafka);
    config.put("CLOCK_MOVABLE", "true");
    config.put("OIDC_URL", signIn.url());
    config.put("OIDC_PAGES_SECRET", "only-for-tests-only-for-tests-only-for-tests");
    config.put("quarkus.oidc.auth-server-url", "");
    config.put("quarkus.oidc.public-key", TestKeys.publicKey());
    config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
    config.put("quarkus.oidc-client.client-enabled", "false");
    config.put("quarkus.http.host", "127.0.0.1");
    return config;
  }

  /** Runs after the application has started, and so after its migrations. */
  @Override
  public void inject(TestInjector testInjector) {
    if (connector != null) {
      connector.ensureRunning();
    }
    if (events != null) {
      testInjector.injectIntoFields(
          events, new TestInjector.AnnotatedAndMatchesType(OfficeEvents.class, Events.class));
    }
  }

  @Override
  public void stop() {
    if (signIn != null) {
      signIn.close();
    }
    if (connector != null) {
      connector.delete();
    }
  }
}
