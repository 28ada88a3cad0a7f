package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.legalstatus.Asking.auditor;
import static org.patentoffice.legalstatus.Asking.awaitEvents;
import static org.patentoffice.legalstatus.Asking.operator;
import static org.patentoffice.legalstatus.Asking.status;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** Status on a day, as known at an instant; what came late and what was corrected. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class BitemporalTest {
  private static final String STATUS_TOPIC = "legal-status.status";
  private static final String STATUS_CHANGED = "org.patentoffice.legal-status.status-changed.v1";

  @OfficeEvents Events events;

  private CaseStory story() {
    return new CaseStory(events);
  }

  @Test
  void shouldAnswerAsOfEveryDayOfTheStory() {
    // Given
    CaseStory story = story().granted().emit();
    awaitEvents(story, 10);

    // When
    List<String> stages =
        List.of("2026-11-20", "2026-11-21", "2028-05-31", "2028-06-01", "2028-12-11", "2028-12-12")
            .stream()
            .map(day -> status(story, "asOf", day).getString("stage.code"))
            .toList();

    // Then
    assertThat(stages).containsExactly("0", "1", "1", "2", "2", "4");
    JsonPath beforeGrant = status(story, "asOf", "2028-12-11");
    assertThat(beforeGrant.getString("registrationNumber")).isNull();
    assertThat(beforeGrant.getString("publicationNumber")).isEqualTo(story.publicationNumber());
    assertThat(beforeGrant.getString("asOf")).isEqualTo("2028-12-11");
  }

  @RepeatedTest(4)
  void shouldReplayEveryAnswerAsItWasKnownThen() {
    // Given
    long seed = System.nanoTime();
    CaseStory story = story();
    List<Map<String, Object>> answers = new ArrayList<>();
    List<String> instants = new ArrayList<>();
    Runnable filed = () -> story.filed("2026-11-21");
    Runnable requested = () -> story.examinationRequested("2028-06-01");
    List<Runnable> chapters =
        new ArrayList<>(
            List.of(
                filed,
                requested,
                () -> story.registrationFeePaid("2028-12-11"),
                () -> story.published("2028-05-22"),
                () -> story.registered("2028-12-12", "2046-11-21"),
                () -> story.grantDecided("2028-12-01")));
    Collections.shuffle(chapters, new Random(seed));
    if (chapters.indexOf(requested) < chapters.indexOf(filed)) {
      // They are on one topic.
      Collections.swap(chapters, chapters.indexOf(requested), chapters.indexOf(filed));
    }
    for (int i = 0; i < chapters.size(); i++) {
      chapters.get(i).run();
      story.emit();
      awaitEvents(story, i + 1);
      JsonPath answer = status(story);
      answers.add(answered(answer));
      instants.add(
          answer.getList("events.recordedAt", String.class).stream()
              .max(String::compareTo)
              .orElseThrow());
    }

    // When
    List<Map<String, Object>> replayed =
        instants.stream().map(instant -> answered(status(story, "knownAt", instant))).toList();

    // Then
    assertThat(replayed).as("seed %d", seed).isEqualTo(answers);
    assertThat(status(story, "knownAt", "2020-01-01").getString("stage.code")).isEqualTo("0");
  }

  /** All of an answer but the question and how far the ledger of all cases reached. */
  private static Map<String, Object> answered(JsonPath answer) {
    Map<String, Object> content = answer.getMap("$");
    content.remove("knownAt");
    content.remove("position");
    return content;
  }

  @Test
  void shouldAnnounceWhatCameLateAsSuch() {
    // Given
    CaseStory story = story().filed("2026-11-21").grantDecided("2028-12-01").emit();
    awaitEvents(story, 2);

    // When
    story.examinationRequested("2028-06-01").emit();

    // Then
    List<Events.Emitted> announced =
        events.await(STATUS_TOPIC, STATUS_CHANGED, story.applicationNumber(), 3);
    JsonPath late = JsonPath.from(announced.getLast().payload());
    assertThat(late.getString("announcement")).isEqualTo("late");
    assertThat(late.getString("changesFrom")).isEqualTo("2028-06-01");
    assertThat(late.getString("stage")).isEqualTo("2");
  }

  @Test
  void shouldCorrectTheRecordAndKeepIt() {
    // Given
    CaseStory story =
        story().filed("2026-11-21").published("2028-05-22").deemedWithdrawn("2029-11-22").emit();
    awaitEvents(story, 3);
    String wrong = status(story).getString("events[2].eventId");
    String known = status(story).getString("events[2].recordedAt");

    // When
    operator()
        .body(Map.of("eventId", wrong, "reason", "別事件の記録"))
        .post("/legal-status/{n}/corrections", story.applicationNumber())
        .then()
        .statusCode(201);

    // Then
    JsonPath now = status(story);
    assertThat(now.getString("stage.code")).isEqualTo("1");
    assertThat(now.getList("events.code", String.class))
        .contains("U-1-1-Y10-Y00-NAP-JPEVENTFIX")
        .hasSize(4);
    List<Boolean> withdrawn = now.getList("events.withdrawn");
    assertThat(withdrawn.stream().filter(Objects::nonNull)).containsExactly(true);
    assertThat(status(story, "knownAt", known).getString("stage.code")).isEqualTo("6");
    List<Events.Emitted> announced =
        events.await(STATUS_TOPIC, STATUS_CHANGED, story.applicationNumber(), 4);
    JsonPath correction = JsonPath.from(announced.getLast().payload());
    assertThat(correction.getString("announcement")).isEqualTo("correction");
    assertThat(correction.getString("corrects")).isEqualTo(wrong);
    assertThat(correction.getString("changesFrom")).isEqualTo("2029-11-22");
    events.await(
        STATUS_TOPIC,
        "org.patentoffice.legal-status.event-corrected.v1",
        story.applicationNumber());
  }

  @Test
  void shouldRefuseACorrectionByAnybodyButAnOperatorOrWithoutAReason() {
    // Given
    CaseStory story = story().filed("2026-11-21").emit();
    awaitEvents(story, 1);
    String event = status(story).getString("events[0].eventId");
    String path = "/legal-status/" + story.applicationNumber() + "/corrections";

    // When
    int public_ = given().contentType(ContentType.JSON).body("{}").post(path).statusCode();

    // Then
    assertThat(public_).isEqualTo(401);
    Asking.as("examiner1", Roles.EXAMINER)
        .contentType(ContentType.JSON)
        .body(Map.of("eventId", event, "reason", "x"))
        .post(path)
        .then()
        .statusCode(403);
    operator().body(Map.of("eventId", event)).post(path).then().statusCode(422);
    operator().body(Map.of("eventId", "unknown", "reason", "x")).post(path).then().statusCode(422);
    assertThat(status(story).getList("events")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"asOf=yesterday", "knownAt=2028-13-01", "asOf=2028-02-30"})
  void shouldSayThatItIsNoDay(String query) {
    // Given
    CaseStory story = story().filed("2026-11-21").emit();
    awaitEvents(story, 1);

    // When
    var answer = auditor().get("/legal-status/" + story.applicationNumber() + "?" + query);

    // Then
    answer.then().statusCode(400).contentType("application/problem+json");
    assertThat(answer.jsonPath().getString("type"))
        .isEqualTo("urn:patent-office:problem:malformed-time");
  }

  @Test
  void shouldExplainEveryEventByItsRule() {
    // Given
    CaseStory story =
        story()
            .filed("2026-11-21")
            .strangeDocument("2027-01-08")
            .registered("2028-12-12", "2046-11-21");
    story.emit();
    awaitEvents(story, 2);

    // When
    JsonPath explanation =
        auditor()
            .get("/legal-status/{n}/explain", story.applicationNumber())
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    // Then
    assertThat(explanation.getString("mapping.version")).isEqualTo("jpo-st27-2026.2");
    assertThat(explanation.getList("uses.outcome", String.class))
        .containsExactly("exported", "exported", "unmapped");
    assertThat(explanation.getList("uses.rule", String.class))
        .startsWith("patent-application-filed", "right-registered");
    assertThat(explanation.getString("uses[1].ledTo[0].legalBasis")).contains("第66条");
    assertThat(explanation.getString("uses[1].ledTo[0].legalBasisEn"))
        .startsWith("Patent Act, Article 66(1)");
    assertThat(explanation.getString("uses[1].alternatives[0].whyNot.ja"))
        .isEqualTo("route がありません（appeal であること）");
    assertThat(explanation.getString("uses[1].ledTo[0].certainty")).isEqualTo("sourced");
    assertThat(explanation.getString("uses[1].alternatives[0].whyNot.en"))
        .isEqualTo("there is no route, which would have to be appeal");
    assertThat(explanation.getString("uses[1].ledTo[0].did.ja")).isEqualTo("段階 1 から段階 4 に移りました。");
    String tag =
        auditor().get("/legal-status/{n}/explain", story.applicationNumber()).header("ETag");
    auditor()
        .header("If-None-Match", tag)
        .get("/legal-status/{n}/explain", story.applicationNumber())
        .then()
        .statusCode(304);
    given().get("/legal-status/{n}/explain", story.applicationNumber()).then().statusCode(404);
  }
}
