package org.patentoffice.gazette.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.gazette.docket.Docket;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.planning.IssueDays;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.timer.TimerSweep;
import org.patentoffice.kit.timer.Timers;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** Twice, at the same time, in several batches: one issue, one number, one event per case. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class IssueRepeatTest {
  private static final int CASES = 7;
  private static final int INSTANCES = 4;
  private static final String TOPIC = "gazette.publication";
  private static final String PUBLISHED = "org.patentoffice.gazette.application-published.v1";

  @OfficeEvents Events events;
  @Inject ContentStore contents;
  @Inject OfficeClock clock;
  @Inject Timers timers;
  @Inject TimerSweep sweep;
  @Inject Docket docket;
  @Inject EntityManager database;

  @Test
  void shouldIssueOnceWhenSweptBySeveralInstancesAndAgain() throws Exception {
    // Given: the day's cases are planned, the clock is moved without a sweep of this test
    OtherServices others = new OtherServices(events, contents);
    LocalDate today = clock.today();
    List<ApplicationNumber> cases =
        IntStream.range(0, CASES).mapToObj(i -> OtherServices.newCase()).toList();
    for (ApplicationNumber number : cases) {
      others.filed(number, today);
      others.formalitiesCompleted(number, today);
    }
    LocalDate day = awaitPlanned(cases, today);
    clock.moveTo(IssueDays.dueAt(day), "otto");

    // When
    List<Integer> fired = new ArrayList<>();
    try (ExecutorService instances = Executors.newFixedThreadPool(INSTANCES)) {
      for (var sweeping :
          instances.invokeAll(
              IntStream.range(0, INSTANCES)
                  .<Callable<Integer>>mapToObj(i -> sweep::sweep)
                  .toList())) {
        fired.add(sweeping.get());
      }
    }
    List<JsonNode> published = published(cases);
    String issue = published.getFirst().get("issue").asText();
    String manifest = given().get("/gazette/issues/" + issue).asString();
    again(day);

    // Then
    assertThat(fired).isNotEmpty();
    assertThat(published).extracting(event -> event.get("issue").asText()).containsOnly(issue);
    assertThat(published)
        .extracting(event -> event.get("publicationNumber").asText())
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(given().get("/gazette/issues/" + issue).asString()).isEqualTo(manifest);
    for (ApplicationNumber number : cases) {
      assertThat(events.present(TOPIC, number.toString())).hasSize(1);
    }
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            database
                                .createNativeQuery(
                                    "update issue set issue_day = issue_day + 1 where id = :id")
                                .setParameter("id", issue)
                                .executeUpdate()))
        .hasStackTraceContaining("is sealed");
  }

  private void again(LocalDate day) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                timers.schedule(
                    Docket.ISSUE_TIMER,
                    Docket.timerSubject(GazetteKind.APPLICATION, day),
                    IssueDays.dueAt(day),
                    null));
    given()
        .auth()
        .oauth2(Tokens.of("otto", Roles.OPERATOR))
        .contentType("application/json")
        .body("{\"at\":\"" + IssueDays.dueAt(day) + "\"}")
        .post("/operations/clock")
        .then()
        .statusCode(200);
  }

  private LocalDate awaitPlanned(List<ApplicationNumber> cases, LocalDate filed) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                filed
                    .plusMonths(17)
                    .datesUntil(filed.plusYears(2))
                    .anyMatch(day -> allPlanned(cases, day)));
    return filed
        .plusMonths(17)
        .datesUntil(filed.plusYears(2))
        .filter(day -> allPlanned(cases, day))
        .findFirst()
        .orElseThrow();
  }

  private boolean allPlanned(List<ApplicationNumber> cases, LocalDate day) {
    return docket.planned(GazetteKind.APPLICATION, day, CASES).containsAll(cases);
  }

  private List<JsonNode> published(List<ApplicationNumber> cases) throws IOException {
    List<JsonNode> published = new ArrayList<>();
    for (ApplicationNumber number : cases) {
      published.add(
          new ObjectMapper().readTree(events.await(TOPIC, PUBLISHED, number.toString()).payload()));
    }
    return published;
  }
}
