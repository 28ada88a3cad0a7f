package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.patentoffice.legalstatus.Asking.PATIENCE;
import static org.patentoffice.legalstatus.Asking.auditor;
import static org.patentoffice.legalstatus.Asking.awaitEvents;
import static org.patentoffice.legalstatus.Asking.operator;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;

/** A database of the first version is carried over: every case gets its standing, nothing hides. */
@QuarkusTest
@TestProfile(CarriedOverTest.Upgraded.class)
class CarriedOverTest {
  private static final String API = "/api/legal-status/v1";
  private static final String GRANTED = "特願2026-200001";
  private static final String UNMAPPED = "特願2026-200002";
  private static final long CASES = 252;
  private static final long PUBLISHED = 126;

  @OfficeEvents Events events;
  @Inject DataSource database;

  /** Starts on the database of the first version. */
  public static final class Upgraded implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(OfficeOfV1.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }

  @BeforeEach
  void awaitAllReckoned() {
    await().atMost(PATIENCE).until(() -> number("select count(*) from unreckoned_case") == 0);
  }

  @Test
  void shouldReckonEveryCaseThatWasCarriedOver() {
    // When
    JsonPath list = given().get(API + "/cases?limit=1").jsonPath();

    // Then
    assertThat(list.getLong("total")).isGreaterThanOrEqualTo(PUBLISHED);
    assertThat(
            number(
                "select count(*) from case_status join legal_case using (application_number) where events > 0"))
        .isEqualTo(number("select count(*) from legal_case"))
        .isGreaterThanOrEqualTo(CASES);
    String bulk = given().accept("application/x-ndjson").get(API + "/bulk").asString();
    assertThat(bulk.lines().filter(line -> line.contains("架空の"))).hasSize((int) PUBLISHED);
    assertThat(
            given()
                .get(API + "/cases?stage=4&event=F11")
                .jsonPath()
                .getList("items.applicationNumber"))
        .containsExactly(GRANTED);
    auditor()
        .get("/legal-status/{n}", UNMAPPED)
        .then()
        .body("unmappedEvents", equalTo(1))
        .body("stage.code", equalTo("1"));
  }

  @Test
  void shouldCompareTheShadowWithEveryCase() {
    // Given
    operator()
        .body(Map.of("version", "jpo-st27-2026.2-refusal-when-final"))
        .post("/operations/mapping/shadow")
        .then()
        .statusCode(200);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                auditor().get("/operations/mapping").jsonPath().getString("shadow.filledAt")
                    != null);

    // When
    JsonPath diff = auditor().get("/operations/mapping/diff").jsonPath();

    // Then
    assertThat(diff.getBoolean("complete")).isTrue();
    assertThat(diff.getLong("cases")).isEqualTo(number("select count(*) from legal_case"));
    operator().delete("/operations/mapping/shadow").then().statusCode(204);
  }

  @Test
  void shouldSayThatItIsIncompleteWhileCasesAreReckonedAndGoOnWhenKilled() throws SQLException {
    // Given
    CaseStory other = new CaseStory(events);
    try (Connection holder = database.getConnection();
        Statement hold = holder.createStatement()) {
      holder.setAutoCommit(false);
      hold.execute(
          "select from legal_case where application_number = '%s' for update".formatted(GRANTED));
      run("delete from case_status where application_number = '%s'".formatted(GRANTED));
      run("insert into unreckoned_case values ('%s')".formatted(GRANTED));
      await().atMost(PATIENCE).until(() -> number(WAITING) == 1);

      // When
      var list = given().header("Accept-Language", "ja").get(API + "/cases");

      // Then
      list.then()
          .statusCode(503)
          .header("Retry-After", equalTo("10"))
          .contentType("application/problem+json")
          .body("type", equalTo("urn:patent-office:problem:unavailable"))
          .body("casesLeft", equalTo(1))
          .body("detail", containsString("準備中"));
      given().get(API + "/bulk").then().statusCode(503).header("Retry-After", equalTo("10"));
      given().get("/legal-status/search.csv").then().statusCode(503);
      given()
          .accept(ContentType.HTML)
          .get("/legal-status/search?stage=4&lang=en")
          .then()
          .statusCode(503)
          .header("Retry-After", equalTo("10"))
          .contentType(startsWith("text/html"))
          .body(containsString("The list is being prepared"));
      operator().body(Map.of("reason", "test")).post("/operations/rebuild").then().statusCode(503);
      operator()
          .body(Map.of("reason", "test", "version", "jpo-st27-2026.2-refusal-when-final"))
          .post("/operations/mapping/switch")
          .then()
          .statusCode(503);
      given()
          .accept(ContentType.JSON)
          .get("/legal-status/{n}", GRANTED)
          .then()
          .statusCode(200)
          .body("stage.code", equalTo("4"));
      other.filed("2026-11-21").emit();
      awaitEvents(other, 1);

      run("select pg_terminate_backend(pid) from (%s) each".formatted(WAITING_PID));
      await().atMost(PATIENCE).until(() -> number(WAITING) == 1);
      given().get(API + "/cases").then().statusCode(503);
      holder.rollback();
      holder.setAutoCommit(true);
    }
    awaitAllReckoned();
    given()
        .get(API + "/cases?stage=4&event=F11")
        .then()
        .statusCode(200)
        .body("items[0].applicationNumber", equalTo(GRANTED));
  }

  private static final String WAITING_PID =
      "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%from legal_case%for update%' and pid <> pg_backend_pid()";
  private static final String WAITING = "select count(*) from (" + WAITING_PID + ") each";

  @Test
  void shouldFindNothingDifferentWhenRebuiltButWhatTheFirstVersionDidNotKeep() {
    // Given
    for (int n = 1; n <= 4; n++) {
      filed("特願2026-%d".formatted(100_000 + n), "v1-filing-" + n, "架空の装置" + n);
    }
    published("特願2026-100002", "v1-publication-2", "特開2028-100002");
    published("特願2026-100004", "v1-publication-4", "特開2028-100004");
    awaitConsumed(6);
    JsonPath first = Asking.rebuild(Map.of("reason", "after the upgrade"));
    filed(GRANTED, "v1-granted-filing", "架空の特許");
    published(GRANTED, "v1-granted-publication", "特開2028-200001");
    registered();
    awaitConsumed(9);

    // When
    JsonPath second = Asking.rebuild(Map.of("reason", "the granted one as well"));

    // Then
    assertThat(first.getString("state")).as(first.prettify()).isEqualTo("switched");
    assertThat(first.getLong("differentCases")).isZero();
    assertThat(second.getString("state")).as(second.prettify()).isEqualTo("different");
    assertThat(second.getString("detail")).isEqualTo(GRANTED);
    JsonPath third = Asking.rebuild(Map.of("reason", "annuities", "evenIfDifferent", true));
    assertThat(third.getString("state")).isEqualTo("switched");
    assertThat(given().accept(ContentType.JSON).get("/legal-status/{n}", GRANTED).asString())
        .contains("2031-12-12");
  }

  private void filed(String number, String id, String title) {
    publish(
        "receiving.application",
        number,
        "org.patentoffice.receiving.filing-received.v1",
        id,
        """
        {"applicationNumber": "%s", "right": "patent", "documentCode": "A63", "filingDate": "2026-11-21",
         "owner": "hanako", "title": "%s"}
        """
            .formatted(number, title));
  }

  private void published(String number, String id, String publicationNumber) {
    publish(
        "gazette.publication",
        number,
        "org.patentoffice.gazette.application-published.v1",
        id,
        """
        {"applicationNumber": "%s", "kindCode": "A", "publicationNumber": "%s", "publishedOn": "2028-05-22"}
        """
            .formatted(number, publicationNumber));
  }

  private void registered() {
    publish(
        "fee.right",
        GRANTED,
        "org.patentoffice.fee.right-registered.v1",
        "v1-granted-registration",
        """
        {"applicationNumber": "%s", "right": "patent", "registrationNumber": "特許第7200001号",
         "registeredOn": "2028-12-12", "expiresOn": "2046-11-21", "nextAnnuityDueOn": "2031-12-12"}
        """
            .formatted(GRANTED));
  }

  /** What the topics have held since before the upgrade. */
  private void publish(String topic, String number, String type, String id, String payload) {
    events.publishUnchecked(topic, number, type, 1, id, payload);
  }

  private void awaitConsumed(int count) {
    await()
        .atMost(PATIENCE)
        .until(() -> number("select count(*) from inbox where event_id like 'v1-%'") == count);
    Asking.awaitCommitted();
  }

  private long number(String query) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}
