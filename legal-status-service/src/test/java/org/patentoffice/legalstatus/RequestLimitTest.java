package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentoffice.testkit.OfficeServers;

/** Whoever asks the API too often is told when to come again, and served then. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
@TestProfile(RequestLimitTest.FewRequests.class)
class RequestLimitTest {
  private static final String CASES = "/api/legal-status/v1/cases";
  private static final int PER_MINUTE = 30;

  /** A limit that a test can exceed. */
  public static final class FewRequests implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "office.legal-status.limit.requests-per-minute", Integer.toString(PER_MINUTE));
    }
  }

  @Test
  void shouldRefuseWhoAsksTooOftenAndServeAgainWhenTheTimeToldIsOver() {
    // Given
    int served = 0;
    Response answer = given().get(CASES);
    while (answer.statusCode() == 200 && served <= 10 * PER_MINUTE) {
      served++;
      answer = given().get(CASES);
    }

    // When
    Response refused = answer;

    // Then
    assertThat(served).isBetween(PER_MINUTE, 10 * PER_MINUTE);
    refused
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:too-many-requests"))
        .body("status", equalTo(429))
        .body("detailEn", notNullValue())
        .body("detailJa", notNullValue());
    int wait = Integer.parseInt(refused.header("Retry-After"));
    assertThat(wait).isBetween(1, 60 / PER_MINUTE);
    given()
        .accept(ContentType.HTML)
        .get("/legal-status/{number}", "特願2026-999999")
        .then()
        .statusCode(404);
    given().get("/api/legal-status/v1/bulk").then().statusCode(429);
    given()
        .accept("text/event-stream")
        .get("/api/legal-status/v1/changes")
        .then()
        .statusCode(429)
        .contentType("application/problem+json");
    int later =
        await()
            .pollDelay(Duration.ofSeconds(wait))
            .atMost(Duration.ofSeconds(wait + 30L))
            .until(() -> given().get(CASES).statusCode(), status -> true);
    assertThat(later).isEqualTo(200);
  }
}
