package org.patentoffice.formality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** What the office corrects ex officio is told, once, with who, what and why. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class CorrectionTest {
  private static final int AT_ONCE = 4;
  private static final Map<String, String> WORDS =
      Map.of(
          "part", "abstract",
          "item", "要約",
          "before", "計数を行なう行なう装置",
          "after", "計数を行なう装置",
          "reason", "語句の重複");

  @OfficeEvents Events events;
  @Inject OfficeClock clock;

  private final String key = UUID.randomUUID().toString();
  private TestCase office;

  @BeforeEach
  void openCase() {
    office = new TestCase(events, clock.today());
    office.file();
    office.pay(office.request(), "filing", clock.today());
    office.awaitCompleted();
  }

  @Test
  void shouldTellTheApplicantOnceWhenTheSameCorrectionIsSentManyTimesAtOnce() throws Exception {
    // Given
    Callable<Response> correction = () -> correct(OfficeDesk.examiner(), body("A273", WORDS));

    // When
    List<String> notices;
    try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<Response>> answers = people.invokeAll(Collections.nCopies(AT_ONCE, correction));
      notices =
          answers.stream()
              .map(
                  answer ->
                      answer
                          .resultNow()
                          .then()
                          .statusCode(201)
                          .extract()
                          .<String>path("documentNumber"))
              .distinct()
              .toList();
    }

    // Then
    JsonNode told = office.awaitCorrected();
    assertThat(notices).containsExactly(told.path("documentNumber").asText());
    assertThat(told.path("documentCode").asText()).isEqualTo("A273");
    assertThat(told.path("concerns").asText()).isEqualTo(office.request());
    assertThat(told.path("correctedBy").asText()).isEqualTo("ryo");
    assertThat(told.path("corrections").path(0).path("part").asText()).isEqualTo("abstract");
    assertThat(office.announced()).containsOnlyOnce("corrected-ex-officio");
    assertThat(notice(told))
        .contains("職権訂正通知書（職権訂正）", "計数を行なう行なう装置", "計数を行なう装置", "語句の重複", "ryo", "要約書")
        .contains("A1273", "Before:", "No answer to this notice is needed.");
  }

  @Test
  void shouldDeleteWordsWhenNothingComesInTheirPlace() {
    // Given
    Map<String, String> deletion = new HashMap<>(WORDS);
    deletion.put("after", "");

    // When
    Response answer = correct(OfficeDesk.as(Roles.DATA_ENTRY_SUPERVISOR), body("A274", deletion));

    // Then
    answer.then().statusCode(201);
    JsonNode told = office.awaitCorrected();
    assertThat(told.path("documentCode").asText()).isEqualTo("A274");
    assertThat(told.path("corrections").path(0).path("after").asText()).isEmpty();
    assertThat(notice(told)).contains("職権訂正通知書（書類修正）", "A1274");
  }

  static Stream<Map<String, Object>> unusable() {
    return Stream.of(
        Map.of(),
        body("A131", WORDS, "02126000001"),
        body("A273", WORDS, "7"),
        Map.of("documentCode", "A273", "concerns", "02126000001", "corrections", List.of()),
        body("A273", with("before", ""), "02126000001"),
        body("A273", with("after", WORDS.get("before")), "02126000001"),
        body("A273", with("reason", " "), "02126000001"),
        body("A273", with("item", "項".repeat(101)), "02126000001"),
        body("A273", with("before", "語".repeat(2_001)), "02126000001"),
        body("A273", WORDS, "02199999999"));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void shouldCorrectNothingWhenItIsNotClearWhat(Map<String, Object> unusable) {
    // When
    Response answer = correct(OfficeDesk.examiner(), unusable);

    // Then
    answer
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("detail", containsString("Nothing was corrected"));
    assertThat(office.announced()).doesNotContain("corrected-ex-officio");
  }

  @Test
  void shouldSayThatThereIsNoCaseWhenNothingIsKnownOfIt() {
    // When
    Response answer =
        OfficeDesk.examiner()
            .header("Idempotency-Key", key)
            .contentType(ContentType.JSON)
            .body(body("A273", WORDS, office.request()))
            .post("/formality/cases/{number}/corrections", "特願2026-999999");

    // Then
    answer.then().statusCode(404).body("type", equalTo("urn:patent-office:problem:not-found"));
  }

  @Test
  void shouldAskForAKeyWhenThereIsNone() {
    // When
    Response answer =
        OfficeDesk.examiner()
            .contentType(ContentType.JSON)
            .body(body("A273", WORDS, office.request()))
            .post("/formality/cases/{number}/corrections", office.number());

    // Then
    answer.then().statusCode(422).body("detail", containsString("Idempotency-Key"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {Roles.APPLICANT, Roles.AGENT, Roles.EXAMINER, Roles.AUDITOR, Roles.SERVICE})
  void shouldRefuseWhenTheCallerMayNotCorrect(String role) {
    // When
    Response answer = correct(OfficeDesk.as(role), body("A273", WORDS));

    // Then
    answer.then().statusCode(403);
    correct(given(), body("A273", WORDS)).then().statusCode(401);
    assertThat(office.announced()).doesNotContain("corrected-ex-officio");
  }

  private Response correct(RequestSpecification who, Map<String, Object> body) {
    return who.header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/formality/cases/{number}/corrections", office.number());
  }

  private Map<String, Object> body(String code, Map<String, String> words) {
    return body(code, words, office.request());
  }

  private static Map<String, Object> body(String code, Map<String, String> words, String concerns) {
    return Map.of("documentCode", code, "concerns", concerns, "corrections", List.of(words));
  }

  private static Map<String, String> with(String member, String value) {
    Map<String, String> words = new HashMap<>(WORDS);
    words.put(member, value);
    return words;
  }

  private static String notice(JsonNode told) {
    return new String(
        OfficeDesk.as(Roles.SERVICE).get(told.path("content").path("href").asText()).asByteArray(),
        StandardCharsets.UTF_8);
  }
}
