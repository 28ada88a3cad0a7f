package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.patentoffice.legalstatus.Asking.PATIENCE;
import static org.patentoffice.legalstatus.Asking.auditor;
import static org.patentoffice.legalstatus.Asking.awaitEvents;
import static org.patentoffice.legalstatus.Asking.operator;
import static org.patentoffice.legalstatus.Asking.status;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/**
 * Another version of the mapping runs beside the one in force, is compared with it and switched.
 */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class ShadowTest {
  private static final String IN_FORCE = "jpo-st27-2026.2";
  private static final String OTHER = "jpo-st27-2026.2-refusal-when-final";

  @OfficeEvents Events events;

  @Test
  void shouldSayWhatWouldChangeThenSwitchAndBack() {
    // Given
    CaseStory before = new CaseStory(events);
    before.filed("2026-11-21").examinationRequested("2027-03-01").refused("2028-02-01").emit();
    awaitEvents(before, 3);
    String known = status(before).getString("events[2].recordedAt");

    // When
    shadow(OTHER);
    CaseStory during = new CaseStory(events);
    during.filed("2026-11-21").examinationRequested("2027-03-01").refused("2028-02-01").emit();
    awaitEvents(during, 3);
    awaitComplete();
    JsonPath diff = diff();

    // Then
    assertThat(diff.getString("from")).isEqualTo(IN_FORCE);
    assertThat(diff.getString("to")).isEqualTo(OTHER);
    assertThat(diff.getBoolean("complete")).isTrue();
    assertThat(diff.getList("examples.applicationNumber", String.class))
        .contains(before.applicationNumber(), during.applicationNumber());
    Map<String, Object> example =
        diff.getMap(
            "examples.find { it.applicationNumber == '%s' }".formatted(before.applicationNumber()));
    assertThat(example.toString())
        .contains("N-2-6-B10-B15-EXM-A02", "A-2-2-D10-D00-EXM-A02", "stage=6", "stage=2");
    assertThat(status(before).getString("stage.code")).isEqualTo("6");

    switchTo(OTHER);
    assertThat(status(before).getString("stage.code")).isEqualTo("2");
    assertThat(status(during).getString("mappingVersion")).isEqualTo(OTHER);
    assertThat(status(before, "knownAt", known).getString("stage.code")).isEqualTo("6");

    shadow(IN_FORCE);
    awaitComplete();
    switchTo(IN_FORCE);
    assertThat(status(before).getString("stage.code")).isEqualTo("6");
  }

  @Test
  void shouldNotSwitchToWhatHasNotRunAsAShadow() {
    // When
    var answer =
        operator()
            .body(Map.of("version", "jpo-st27-2026.2-registration-fee-u11", "reason", "x"))
            .post("/operations/mapping/switch");

    // Then
    answer.then().statusCode(409).contentType("application/problem+json");
    operator()
        .body(Map.of("version", IN_FORCE))
        .post("/operations/mapping/shadow")
        .then()
        .statusCode(409);
    operator()
        .body(Map.of("version", "none"))
        .post("/operations/mapping/shadow")
        .then()
        .statusCode(422);
  }

  @ParameterizedTest
  @CsvSource({"GET,", "GET,diff", "POST,shadow", "DELETE,shadow", "POST,switch"})
  void shouldKeepThePublicAway(String method, String path) {
    // When
    var answer =
        given()
            .contentType("application/json")
            .request(method, "/operations/mapping" + (path == null ? "" : "/" + path));

    // Then
    answer.then().statusCode(401);
  }

  private static void shadow(String version) {
    operator()
        .body(Map.of("version", version))
        .post("/operations/mapping/shadow")
        .then()
        .statusCode(200);
  }

  private static void switchTo(String version) {
    operator()
        .body(Map.of("version", version, "reason", "test"))
        .post("/operations/mapping/switch")
        .then()
        .statusCode(200);
  }

  private static void awaitComplete() {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                auditor().get("/operations/mapping").jsonPath().getString("shadow.filledAt")
                    != null);
  }

  private static JsonPath diff() {
    return auditor()
        .queryParam("limit", 500)
        .get("/operations/mapping/diff")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
