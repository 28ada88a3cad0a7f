package org.patentoffice.kit.timer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** Deadlines and the office clock on real PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class TimersTest {
  @Inject Timers timers;
  @Inject OfficeClock clock;
  @Inject RecordingTimerHandler handler;

  private final String subject = "特願2026-" + UUID.randomUUID();

  @Test
  void shouldFireOnceAndInOrderWhenTheClockIsMovedOverSeveralDeadlines() {
    // Given
    Instant first = clock.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);
    Instant second = first.plus(Duration.ofDays(1));
    schedule(subject + "/2", second);
    schedule(subject + "/1", first);

    // When
    move(second.plusSeconds(1));
    move(second.plusSeconds(2));

    // Then
    assertThat(handler.firedOf(subject))
        .extracting(FiredTimer::subject)
        .containsExactly(subject + "/1", subject + "/2");
    assertThat(handler.firedOf(subject))
        .extracting(FiredTimer::dueAt)
        .containsExactly(first, second);
  }

  @Test
  void shouldNotFireWhenCancelled() {
    // Given
    Instant due = clock.now().plus(Duration.ofDays(10));
    schedule(subject, due);
    QuarkusTransaction.requiringNew().run(() -> timers.cancel("recorded", subject));

    // When
    move(due.plusSeconds(1));

    // Then
    assertThat(handler.firedOf(subject)).isEmpty();
  }

  @Test
  void shouldFireAtTheNewTimeWhenRescheduled() {
    // Given
    Instant early = clock.now().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS);
    Instant late = early.plus(Duration.ofDays(5));
    schedule(subject, early);
    schedule(subject, late);

    // When
    move(late.plusSeconds(1));

    // Then
    assertThat(handler.firedOf(subject)).extracting(FiredTimer::dueAt).containsExactly(late);
  }

  @Test
  void shouldShowTheEarliestDeadlineToAnyoneAndMoveOnlyForTheOperator() {
    // Given
    String body = "{\"at\": \"2099-01-01T00:00:00Z\"}";

    // When
    var reading = given().get("/operations/clock");

    // Then
    reading.then().statusCode(200).body("movable", equalTo(true));
    given()
        .contentType("application/json")
        .body(body)
        .post("/operations/clock")
        .then()
        .statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("hanako", Roles.APPLICANT))
        .contentType("application/json")
        .body(body)
        .post("/operations/clock")
        .then()
        .statusCode(403);
  }

  @Test
  void shouldAnswerWithAProblemWhenTheBodyIsNotJson() {
    // Given
    String body = "{\"at\": ";

    // When
    var answer =
        given()
            .auth()
            .oauth2(Tokens.of("ope", Roles.OPERATOR))
            .contentType("application/json")
            .body(body)
            .post("/operations/clock");

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:bad-request"));
  }

  private void schedule(String timer, Instant due) {
    QuarkusTransaction.requiringNew().run(() -> timers.schedule("recorded", timer, due, null));
  }

  private static void move(Instant to) {
    given()
        .auth()
        .oauth2(Tokens.of("ope", Roles.OPERATOR))
        .contentType("application/json")
        .body("{\"at\": \"%s\"}".formatted(to))
        .post("/operations/clock")
        .then()
        .statusCode(200);
  }
}
