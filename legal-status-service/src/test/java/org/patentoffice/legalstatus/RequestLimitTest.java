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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentoffice.testkit.OfficeServers;

/** Whoever asks the API too often is told when to come again, and served then. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
@TestProfile(RequestLimitTest.FewRequests.class)
class RequestLimitTest {
  /** They have one limit together. */
  private static final List<String> OPERATIONS =
      List.of(
          "/api/legal-status/v1/cases",
          "/api/legal-status/v1/changes",
          "/api/legal-status/v1/bulk");

  private static final int PER_MINUTE = 30;

  /** A limit that a test can exceed. */
  public static final class FewRequests implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("office.legal-status.limit.requests-per-minute", Integer.toString(PER_MINUTE));
    }
  }

  @Test
  void shouldRefuseWhoAsksTooOftenAndServeAgainWhenTheTimeToldIsOver() {
    // Given
    int served = 0;
    Response answer = given().get(OPERATIONS.getFirst());
    while (answer.statusCode() == 200 && served < 3 * PER_MINUTE) {
      served++;
      answer = given().get(OPERATIONS.get(served % OPERATIONS.size()));
    }

    // When
    Response refused = answer;

    // Then
    assertThat(served).isBetween(PER_MINUTE, 3 * PER_MINUTE - 1);
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
    int later =
        await()
            .pollDelay(Duration.ofSeconds(wait))
            .atMost(Duration.ofSeconds(wait + 30L))
            .until(() -> given().get(OPERATIONS.getFirst()).statusCode(), status -> true);
    assertThat(later).isEqualTo(200);
  }
}
