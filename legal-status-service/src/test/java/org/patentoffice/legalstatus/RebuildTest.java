package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.patentoffice.legalstatus.Asking.auditor;
import static org.patentoffice.legalstatus.Asking.awaitCommitted;
import static org.patentoffice.legalstatus.Asking.awaitEvents;
import static org.patentoffice.legalstatus.Asking.operator;
import static org.patentoffice.legalstatus.Asking.rebuild;
import static org.patentoffice.legalstatus.Asking.status;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** The ledger is rebuilt from the topics while it serves. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class RebuildTest {
  @OfficeEvents Events events;
  @Inject DataSource database;

  @Test
  void shouldAnswerEverythingAsBeforeAndGoOnWhenRebuilt() {
    // Given
    CaseStory story = new CaseStory(events).granted().emit();
    CaseStory late =
        new CaseStory(events).registered("2028-12-12", "2046-11-21").filed("2026-11-21").emit();
    awaitEvents(story, 10);
    awaitEvents(late, 2);
    operator()
        .body(
            Map.of(
                "eventId", status(late).getString("events[1].eventId"),
                "effectiveDate", "2028-12-13",
                "reason", "日付の誤記"))
        .post("/legal-status/{n}/corrections", late.applicationNumber())
        .then()
        .statusCode(201);
    List<Object> before = List.of(answered(story), answered(late));

    // When
    JsonPath rebuilt = rebuild(Map.of("reason", "test"));

    // Then
    assertThat(rebuilt.getString("state")).as(rebuilt.prettify()).isEqualTo("switched");
    assertThat(rebuilt.getLong("differentCases")).isZero();
    assertThat(rebuilt.getInt("slicesDone")).isEqualTo(rebuilt.getInt("slices"));
    assertThat(List.of(answered(story), answered(late))).isEqualTo(before);
    late.examinationRequested("2027-03-01").emit();
    awaitEvents(late, 4);
  }

  @Test
  void shouldNotSwitchWhenAnswersWouldDifferUnlessTold() throws SQLException {
    // Given
    CaseStory story = new CaseStory(events).filed("2026-11-21").emit();
    awaitEvents(story, 1);
    awaitCommitted();
    run(
        "update case_status set digest = 'spoilt' where application_number = '%s'"
            .formatted(story.applicationNumber()));

    // When
    JsonPath careful = rebuild(Map.of("reason", "test"));
    JsonPath determined = rebuild(Map.of("reason", "test", "evenIfDifferent", true));

    // Then
    assertThat(careful.getString("state")).isEqualTo("different");
    assertThat(careful.getString("detail")).contains(story.applicationNumber());
    assertThat(determined.getString("state")).isEqualTo("switched");
    awaitEvents(story, 1);
  }

  /** The rebuild is held where it begins to take over and compare. */
  @Test
  void shouldAnswerWhileItComparesAndRecordAfterwardsWhatComesMeanwhile() throws SQLException {
    // Given
    CaseStory story = new CaseStory(events).filed("2026-11-21").emit();
    awaitEvents(story, 1);
    awaitCommitted();
    run(
        """
        create function hold_comparison() returns event_trigger language plpgsql as $$
        begin
          if exists (select from pg_event_trigger_ddl_commands() where object_identity like '%rebuilt_later') then
            perform pg_advisory_xact_lock(4711);
          end if;
        end $$
        """);
    run(
        "create event trigger hold_comparison on ddl_command_end when tag in ('CREATE TABLE')"
            + " execute function hold_comparison()");
    try (Connection holder = database.getConnection();
        Statement held = holder.createStatement()) {
      held.execute("select pg_advisory_lock(4711)");
      operator().body(Map.of("reason", "test")).post("/operations/rebuild");
      await("the comparison").atMost(Events.PATIENCE).until(this::isHeld);

      // When
      story.examinationRequested("2027-03-01").emit();
      JsonPath answer = status(story);
      held.execute("select pg_advisory_unlock(4711)");

      // Then
      assertThat(answer.getList("events")).hasSize(1);
      awaitEvents(story, 2);
      await("the switch")
          .atMost(Events.PATIENCE)
          .until(
              () -> auditor().get("/operations/rebuild").jsonPath().getString("state"),
              "switched"::equals);
    } finally {
      run("drop event trigger hold_comparison");
      run("drop function hold_comparison");
    }
  }

  private boolean isHeld() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet row =
            select.executeQuery(
                "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
      row.next();
      return row.getInt(1) == 1;
    }
  }

  @Test
  void shouldBeginAnewWhenAnEarlierRebuildWasKilled() throws SQLException {
    // Given
    CaseStory story = new CaseStory(events).filed("2026-11-21").emit();
    awaitEvents(story, 1);
    run("create table if not exists rebuilt_event (left_behind int)");
    run(
        "insert into rebuild (state, started_at, started_by, reason) values ('running', now(), 'test', 'killed')");
    JsonPath killed = auditor().get("/operations/rebuild").jsonPath();

    // When
    JsonPath rebuilt = rebuild(Map.of("reason", "test"));

    // Then
    assertThat(killed.getString("state")).isEqualTo("failed");
    assertThat(killed.getString("detail")).isEqualTo("killed");
    assertThat(rebuilt.getString("state")).isEqualTo("switched");
    awaitEvents(story, 1);
  }

  @Test
  void shouldKeepTheLedgerAppendOnlyWhenRebuilt() {
    // Given
    CaseStory story = new CaseStory(events).filed("2026-11-21").emit();
    awaitEvents(story, 1);

    // When
    rebuild(Map.of("reason", "test"));

    // Then
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(() -> run("delete from recorded_event")))
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
  }

  @Test
  void shouldLetOnlyOperatorsRebuild() {
    // When
    int asPublic =
        given().contentType(ContentType.JSON).body("{}").post("/operations/rebuild").statusCode();

    // Then
    assertThat(asPublic).isEqualTo(401);
    Asking.as("auditor1", Roles.AUDITOR)
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "x"))
        .post("/operations/rebuild")
        .then()
        .statusCode(403);
    operator().body("{}").post("/operations/rebuild").then().statusCode(422);
    given().get("/operations/rebuild").then().statusCode(401);
  }

  private static Object answered(CaseStory story) {
    Map<String, Object> answer = status(story).getMap("$");
    answer.remove("position");
    return answer;
  }

  private void run(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}
