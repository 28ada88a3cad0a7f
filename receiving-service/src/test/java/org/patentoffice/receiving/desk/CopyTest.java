package org.patentoffice.receiving.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.CrashTwice;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Papers;
import org.patentoffice.receiving.fixture.Tampering;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.receiving.fixture.Typist;
import org.patentoffice.testkit.OfficeServers;

/** What repeats on paper an application filed online gets no second number without being asked. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class CopyTest {
  private static final String PATENT = "patent-application";

  @Inject Traces traces;
  @Inject Tampering database;
  @Inject OfficeClock clock;

  private final Typist supervisor = Typist.supervisor();
  private final String title = "計数装置" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  @BeforeEach
  void clear() {
    supervisor.clearTheDesk();
  }

  @Test
  void shouldGetNoNumberWhenTheSupervisorSaysThatItIsACopy() {
    // Given
    String online = filedOnline();
    String envelope = keyed(paper(), "suspected");
    supervisor.envelope(envelope).then().body("copyOf", equalTo(online));

    // When
    supervisor.decideCopy(envelope, true, "整理番号も同じ").then().statusCode(200);

    // Then
    supervisor
        .envelope(envelope)
        .then()
        .body("state", equalTo("copy"))
        .body("copyOf", equalTo(online))
        .body("copyReason", equalTo("整理番号も同じ"))
        .body("applicationNumber", nullValue());
    assertThat(numbersOf(envelope)).isZero();
    assertThat(traces.number("select count(*) from receipt where owner = ?", "paper:" + envelope))
        .isZero();
    supervisor.decideCopy(envelope, false, "やはり別").then().statusCode(409);
  }

  @Test
  void shouldBeReceivedOnceWhenTheSupervisorSaysThatItIsNone() {
    // Given
    filedOnline();
    String envelope = keyed(paper(), "suspected");

    // When
    supervisor.decideCopy(envelope, false, "発明が異なる").then().statusCode(200);

    // Then
    String application = supervisor.awaitState(envelope, "released").path("applicationNumber");
    assertThat(numbersOf(envelope)).isEqualTo(1);
    assertThat(traces.number("select count(*) from outbox where aggregate_id = ?", application))
        .isEqualTo(1);
  }

  /** The decision is committed with the timer that has it received, or not at all. */
  @Test
  void shouldBeReceivedOnceWhenTheDeskDiesAfterItIsSaidToBeNone() {
    // Given
    filedOnline();
    String envelope = keyed(paper(), "suspected");
    try (CrashTwice crash =
        new CrashTwice(database, "update", "desk_envelope", "new.state = 'released'")) {
      // When
      supervisor.decideCopy(envelope, false, "発明が異なる").then().statusCode(200);

      // Then
      supervisor.awaitState(envelope, "released");
      assertThat(crash.attempts(traces)).isEqualTo(3);
      assertThat(numbersOf(envelope)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "title,       別の計数装置",
    "applicantId, ''",
  })
  void shouldBeReceivedWithoutAQuestionWhenTitleOrApplicantIsAnother(String field, String value) {
    // Given
    filedOnline();
    Map<String, String> paper = paper();
    paper.put(field, value);
    if (field.equals("applicantId")) {
      paper.put("applicantName", "仮想電機株式会社");
      paper.put("applicantAddress", "東京都仮想区仮想町１丁目１番１号");
    }

    // When
    String envelope = keyed(paper, "released");

    // Then
    assertThat(numbersOf(envelope)).isEqualTo(1);
  }

  @Test
  void shouldBeReceivedWithoutAQuestionWhenTheOtherCameOnPaperToo() {
    // Given
    keyed(paper(), "released");

    // When
    String envelope = keyed(paper(), "released");

    // Then
    assertThat(numbersOf(envelope)).isEqualTo(1);
  }

  @Test
  void shouldRefuseADecisionWithoutSuspicionWordOrReason() {
    // Given
    filedOnline();
    String waiting = Typist.somebody().registered(PATENT, clock.today().toString(), "");
    String suspected = keyedInFull(waiting, paper(), "suspected");

    // When
    supervisor
        .decideCopy(suspected, true, " ")
        .then()
        .statusCode(422)
        .body("place", equalTo("/reason"));
    supervisor
        .decideCopy(suspected, null, "x")
        .then()
        .statusCode(422)
        .body("place", equalTo("/copy"));
    supervisor.decideCopy("20000000000", true, "x").then().statusCode(404);

    // Then
    supervisor.envelope(suspected).then().body("state", equalTo("suspected"));
  }

  private String filedOnline() {
    byte[] zip = FilingPackage.application().with("計数装置及び計数方法", title).zip();
    return Applicant.somebody()
        .file(zip)
        .then()
        .statusCode(201)
        .extract()
        .path("applicationNumber");
  }

  private Map<String, String> paper() {
    Map<String, String> paper = Papers.patent(1);
    paper.put("title", title);
    return paper;
  }

  private String keyed(Map<String, String> paper, String state) {
    return keyedInFull(
        Typist.somebody().registered(PATENT, clock.today().toString(), ""), paper, state);
  }

  private String keyedInFull(String envelope, Map<String, String> paper, String state) {
    Typist.somebody().keysNext(paper).then().statusCode(204);
    Typist.somebody().keysNext(paper).then().statusCode(204);
    supervisor.awaitState(envelope, state);
    return envelope;
  }

  private long numbersOf(String envelope) {
    return traces.number("select count(*) from application where owner = ?", "paper:" + envelope);
  }
}
