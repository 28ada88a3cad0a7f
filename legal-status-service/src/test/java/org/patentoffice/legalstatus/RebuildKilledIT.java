package org.patentoffice.legalstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.patentoffice.legalstatus.Asking.PATIENCE;
import static org.patentoffice.legalstatus.Asking.auditor;
import static org.patentoffice.legalstatus.Asking.operator;

import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.ServiceProcess;

/**
 * Kills the real, packaged service in the middle of a rebuild, once at every step: the old ledger
 * serves on, and the next rebuild clears up and succeeds.
 */
class RebuildKilledIT {
  /** The statements after which the service is killed. */
  private static final List<String> STEPS =
      List.of(
          "create table rebuilt_status%",
          "update rebuild set slices_done%",
          "create index recorded_event_of_case%",
          "drop table recorded_event, legal_case, case_status",
          "revoke update%");

  /** Holds whoever runs a statement of the table {@code held}, until the test lets go. */
  private static final String HOLD =
      """
      create table held (pattern text not null);
      create function wait_if_held() returns void language plpgsql as $$
      begin
        if exists (select from held where current_query() like pattern) then
          perform pg_advisory_xact_lock(4711);
        end if;
      end $$;
      create function hold_command() returns event_trigger language plpgsql as $$
      begin
        perform wait_if_held();
      end $$;
      create function hold_row() returns trigger language plpgsql as $$
      begin
        perform wait_if_held();
        return null;
      end $$;
      create event trigger hold_command on ddl_command_end execute function hold_command();
      create trigger hold_row after update on rebuild execute function hold_row();
      """;

  /** What must be the same before and after: all that an answer says, of every case. */
  private static final String DIGEST =
      """
      select (select count(*) || ' ' || md5(string_agg(concat_ws('|', position, event_id, recorded_at, fields), ',' order by position))
                from recorded_event)
             || ' ' || (select md5(string_agg(concat_ws('|', application_number, stage, state, last_code, digest), ',' order by application_number))
                from case_status)
             || ' ' || (select md5(string_agg(c::text, ',' order by application_number)) from legal_case c)
      """;

  /** How long a statement may take that is none of a rebuild's. */
  private static final Duration USUAL_PATIENCE = Duration.ofSeconds(5);

  private static final String HELD =
      "select count(*) from pg_locks where locktype = 'advisory' and objid = 4711 and not granted";

  @TempDir Path temporaryFiles;

  private final OfficeServers servers = new OfficeServers();
  private Map<String, String> configuration = Map.of();

  @BeforeEach
  void start() {
    configuration = new HashMap<>(servers.start());
    configuration.put("java.io.tmpdir", temporaryFiles.toString());
    configuration.put(
        "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout",
        Long.toString(USUAL_PATIENCE.toSeconds()));
  }

  @AfterEach
  void stop() {
    servers.stop();
  }

  @Test
  void shouldServeOnAndRebuildTheNextTimeWheneverItIsKilled() throws Exception {
    // Given
    List<CaseStory> stories = new ArrayList<>();
    String before = "";
    List<Map<String, Object>> answers = List.of();
    ServiceProcess service = ServiceProcess.start("legal-status-service", configuration);
    try (Connection connection = connect();
        Statement database = connection.createStatement()) {
      Events events = events();
      stories.add(new CaseStory(events).granted().emit());
      stories.add(new CaseStory(events).filed("2026-11-21").published("2028-05-22").emit());
      stories.add(
          new CaseStory(events).registered("2028-12-12", "2046-11-21").filed("2026-11-21").emit());
      awaitEvents(service, stories, List.of(10, 2, 2));
      before = digest(database);
      answers = answers(service, stories);
      database.execute(HOLD);

      // When
      for (String step : STEPS) {
        killAt(step, service, database);
        service = ServiceProcess.start("legal-status-service", configuration);

        // Then
        assertThat(answers(service, stories)).as("answers after %s", step).isEqualTo(answers);
        assertThat(digest(database)).as("ledger after %s", step).isEqualTo(before);
        JsonPath killed =
            auditor().baseUri(service.address()).get("/operations/rebuild").jsonPath();
        assertThat(killed.getString("state")).as(step).isEqualTo("failed");
        assertThat(killed.getString("detail")).as(step).isEqualTo("killed");
      }
      hold("create index recorded_event_of_case%", database);
      begin(service);
      await("a statement that takes longer than others may")
          .atMost(PATIENCE)
          .during(USUAL_PATIENCE.plusSeconds(1))
          .until(() -> number(database, HELD) == 1);
      letGo(database);
      JsonPath rebuilt = awaitEnd(service);
      assertThat(rebuilt.getString("state")).as(rebuilt.prettify()).isEqualTo("switched");
      assertThat(rebuilt.getLong("differentCases")).isZero();
      assertThat(digest(database)).isEqualTo(before);
      assertThat(answers(service, stories)).isEqualTo(answers);
      assertThat(number(database, "select count(*) from pg_class where relname like 'rebuilt%'"))
          .isZero();
      assertThat(number(database, "select count(*) from rebuild where state = 'running'")).isZero();
      try (Stream<Path> files = Files.list(temporaryFiles)) {
        assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".part"));
      }
      stories.getLast().examinationRequested("2027-03-01").emit();
      awaitEvents(service, stories, List.of(10, 2, 3));
    } finally {
      service.close();
    }
  }

  private static void killAt(String step, ServiceProcess service, Statement database)
      throws SQLException, InterruptedException {
    hold(step, database);
    begin(service);
    await(step).atMost(PATIENCE).until(() -> number(database, HELD) == 1);
    service.kill();
    letGo(database);
    await("PostgreSQL knows that the service is dead")
        .atMost(PATIENCE)
        .until(
            () ->
                number(
                        database,
                        "select count(*) from pg_stat_activity where datname = current_database() and application_name = 'legal-status'")
                    == 0);
  }

  private static void hold(String statement, Statement database) throws SQLException {
    database.execute("insert into held values ('%s')".formatted(statement));
    database.execute("select pg_advisory_lock(4711)");
  }

  private static void letGo(Statement database) throws SQLException {
    database.execute("select pg_advisory_unlock(4711)");
    database.execute("truncate held");
  }

  private static void begin(ServiceProcess service) {
    operator()
        .baseUri(service.address())
        .body(Map.of("reason", "test"))
        .post("/operations/rebuild")
        .then()
        .statusCode(202);
  }

  private static JsonPath awaitEnd(ServiceProcess service) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> auditor().baseUri(service.address()).get("/operations/rebuild").jsonPath(),
            run -> !run.getString("state").equals("running"));
  }

  private static void awaitEvents(
      ServiceProcess service, List<CaseStory> stories, List<Integer> counts) {
    for (int i = 0; i < stories.size(); i++) {
      String number = stories.get(i).applicationNumber();
      int count = counts.get(i);
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  auditor()
                      .baseUri(service.address())
                      .get("/legal-status/{n}", number)
                      .then()
                      .statusCode(200)
                      .body("events.size()", equalTo(count)));
    }
  }

  private static List<Map<String, Object>> answers(
      ServiceProcess service, List<CaseStory> stories) {
    return stories.stream()
        .map(
            story -> {
              Map<String, Object> answer =
                  auditor()
                      .baseUri(service.address())
                      .get("/legal-status/{n}", story.applicationNumber())
                      .then()
                      .statusCode(200)
                      .extract()
                      .jsonPath()
                      .getMap("$");
              answer.remove("position");
              return answer;
            })
        .toList();
  }

  private Events events() {
    List<Events> events = new ArrayList<>();
    servers.inject((value, fields) -> events.add((Events) value));
    return events.getFirst();
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        Objects.requireNonNull(configuration.get("DB_URL")),
        configuration.get("DB_USER"),
        configuration.get("DB_PASSWORD"));
  }

  private static String digest(Statement database) throws SQLException {
    try (ResultSet row = database.executeQuery(DIGEST)) {
      row.next();
      return row.getString(1);
    }
  }

  private static long number(Statement database, String query) throws SQLException {
    try (ResultSet row = database.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
