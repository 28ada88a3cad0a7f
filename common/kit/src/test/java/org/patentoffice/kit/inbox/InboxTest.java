package org.patentoffice.kit.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** The inbox on real PostgreSQL and Kafka. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class InboxTest {
  private static final String TOPIC = "receiving.application";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @OfficeEvents Events events;
  @Inject Notes notes;

  private final String subject = "特願2026-" + UUID.randomUUID();

  @AfterEach
  void healPoison() {
    NoteConsumer.poison = "";
  }

  @Test
  void shouldApplyOnceWhenTheSameEventComesTwice() {
    // Given
    String id = publish(1, "first");

    // When
    events.publishUnchecked(TOPIC, subject, NoteConsumer.TYPE, 1, id, note("first"));
    publish(2, "second");

    // Then
    await().atMost(PATIENCE).until(() -> notes.of(subject).size() >= 2);
    assertThat(notes.of(subject)).containsExactly("first", "second");
    assertThat(notes.emitted(subject)).hasSize(2);
    assertThat(notes.parkedReasons(subject)).isEmpty();
  }

  @Test
  void shouldParkTheCaseWhenASequenceIsMissing() {
    // Given
    publish(1, "first");

    // When
    publish(3, "third");
    publish(4, "fourth");

    // Then
    await().atMost(PATIENCE).until(() -> notes.parkedReasons(subject).size() == 2);
    assertThat(notes.parkedReasons(subject)).containsExactly("gap", "behind");
    assertThat(notes.of(subject)).containsExactly("first");
  }

  @Test
  void shouldApplyTheParkedCaseWhenTheMissingEventCameAndAnOperatorReplays() {
    // Given
    publish(1, "first");
    publish(3, "third");
    await().atMost(PATIENCE).until(() -> notes.parkedReasons(subject).size() == 1);
    publish(2, "second");
    await().atMost(PATIENCE).until(() -> notes.of(subject).size() == 2);

    // When
    replay("the missing event was re-emitted");

    // Then
    assertThat(notes.of(subject)).containsExactly("first", "second", "third");
    assertThat(notes.parkedReasons(subject)).isEmpty();
  }

  @Test
  void shouldParkOnlyItsOwnCaseWhenAnEventIsPoison() {
    // Given
    NoteConsumer.poison = "bitter";
    String other = "特願2026-" + UUID.randomUUID();

    // When
    publish(1, "bitter");
    publish(2, "behind it");
    events.publishUnchecked(
        TOPIC, other, NoteConsumer.TYPE, 1, UUID.randomUUID().toString(), note("sweet"));

    // Then
    await().atMost(PATIENCE).until(() -> notes.of(other).size() == 1);
    await().atMost(PATIENCE).until(() -> notes.parkedReasons(subject).size() == 2);
    assertThat(notes.parkedReasons(subject)).containsExactly("poison", "behind");
    assertThat(notes.of(subject)).isEmpty();
    assertThat(notes.emitted(subject)).isEmpty();
  }

  @Test
  void shouldReplayEverythingBehindWhenThePoisonIsHealed() {
    // Given
    NoteConsumer.poison = "sour";
    publish(1, "sour");
    publish(2, "after");
    await().atMost(PATIENCE).until(() -> notes.parkedReasons(subject).size() == 2);
    NoteConsumer.poison = "";

    // When
    replay("handler mended in release 7");

    // Then
    assertThat(notes.of(subject)).containsExactly("sour", "after");
  }

  @Test
  void shouldApplyInFewTransactionsWhatWaited() {
    // Given
    List<String> subjects = IntStream.range(0, 40).mapToObj(i -> subject + "-" + i).toList();

    // When
    notes.whileLocked(
        () -> subjects.forEach(each -> publishTo(each, 1, "waited", NoteConsumer.TYPE)));

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(subjects).allMatch(each -> notes.of(each).equals(List.of("waited"))));
    assertThat(notes.transactions(subject)).hasSizeLessThan(20);
    assertThat(subjects).allMatch(each -> notes.emitted(each).size() == 1);
  }

  @Test
  void shouldApplyInOrderAndOnceWhatWaitedOfOneCase() {
    // Given
    publish(1, "first");
    await().atMost(PATIENCE).until(() -> notes.of(subject).size() == 1);
    String again = UUID.randomUUID().toString();

    // When
    notes.whileLocked(
        () -> {
          publishTo(subject + "-other", 1, "waits", NoteConsumer.TYPE);
          publish(2, "second");
          events.publishUnchecked(TOPIC, subject, NoteConsumer.TYPE, 3, again, note("third"));
          events.publishUnchecked(TOPIC, subject, NoteConsumer.TYPE, 3, again, note("third"));
          publish(4, "fourth");
        });

    // Then
    await().atMost(PATIENCE).until(() -> notes.of(subject).size() >= 4);
    assertThat(notes.of(subject)).containsExactly("first", "second", "third", "fourth");
    assertThat(notes.emitted(subject)).hasSize(4);
    assertThat(notes.parkedReasons(subject)).isEmpty();
  }

  @Test
  void shouldApplyOnceAllButThePoisonWhenTheyWaitTogether() {
    // Given
    NoteConsumer.poison = "salty";
    List<String> subjects = IntStream.range(0, 20).mapToObj(i -> subject + "-" + i).toList();

    // When
    notes.whileLocked(
        () -> {
          subjects.forEach(each -> publishTo(each, 1, "first", NoteConsumer.TYPE));
          publish(1, "salty");
          publish(2, "behind it");
          subjects.forEach(each -> publishTo(each, 3, "too early", NoteConsumer.TYPE));
          subjects.forEach(each -> publishTo(each, 2, "ignored", NoteConsumer.IGNORED));
        });

    // Then
    await().atMost(PATIENCE).until(() -> notes.parkedReasons(subject).size() == 2);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(subjects)
                    .allMatch(each -> notes.parkedReasons(each).equals(List.of("gap"))));
    assertThat(subjects).allMatch(each -> notes.of(each).equals(List.of("first")));
    assertThat(subjects).allMatch(each -> notes.emitted(each).size() == 1);
    assertThat(notes.of(subject)).isEmpty();
  }

  @Test
  void shouldSkipAnUnknownTypeAndParkAnUnknownMajor() {
    // Given
    events.publishUnchecked(
        TOPIC, subject, "org.patentoffice.receiving.never-heard-of.v1", 1, uuid(), note("?"));
    events.publishUnchecked(TOPIC, subject, NoteConsumer.IGNORED, 2, uuid(), note("ignored"));

    // When
    publish(3, "known");
    events.publishUnchecked(
        TOPIC, subject, "org.patentoffice.receiving.filing-received.v2", 4, uuid(), note("v2"));

    // Then
    await().atMost(PATIENCE).until(() -> notes.parkedReasons(subject).size() == 1);
    assertThat(notes.of(subject)).containsExactly("known");
    assertThat(notes.parkedReasons(subject)).containsExactly("unknown-major");
  }

  @Test
  void shouldParkAnUnreadablePayloadAndAnUnreadableEnvelope() {
    // Given
    String broken = "{\"note\": ";

    // When
    events.publishUnchecked(TOPIC, subject, NoteConsumer.TYPE, 1, uuid(), broken);
    events.publishUnchecked(TOPIC, subject, NoteConsumer.TYPE, 1, "", note("no id"));

    // Then
    await().atMost(PATIENCE).until(() -> notes.parkedReasons(subject).size() == 2);
    assertThat(notes.parkedReasons(subject)).containsExactlyInAnyOrder("poison", "unreadable");
  }

  @Test
  void shouldRefuseParkedEventsToOthersThanTheOperator() {
    // Given
    String token = Tokens.of("aki", Roles.AUDITOR);

    // When
    var answer = given().auth().oauth2(token).get("/operations/parked");

    // Then
    answer.then().statusCode(403).contentType("application/problem+json");
    given()
        .get("/operations/parked")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  private String publish(long sequence, String text) {
    return publishTo(subject, sequence, text, NoteConsumer.TYPE);
  }

  private String publishTo(String to, long sequence, String text, String type) {
    return events.publishUnchecked(TOPIC, to, type, sequence, uuid(), note(text));
  }

  private void replay(String reason) {
    String operator = Tokens.of("ope", Roles.OPERATOR);
    Number id =
        given()
            .auth()
            .oauth2(operator)
            .get("/operations/parked")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .get("find { it.aggregateId == '%s' }.id".formatted(subject));
    given()
        .auth()
        .oauth2(operator)
        .contentType("application/json")
        .body("{\"reason\": \"%s\"}".formatted(reason))
        .post("/operations/parked/{id}/replay", id)
        .then()
        .statusCode(200);
  }

  private static String uuid() {
    return UUID.randomUUID().toString();
  }

  private static String note(String text) {
    return "{\"note\": \"%s\"}".formatted(text);
  }
}
