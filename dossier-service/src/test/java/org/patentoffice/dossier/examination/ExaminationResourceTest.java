package org.patentoffice.dossier.examination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.patentoffice.dossier.fixture.Desk.REASONS;
import static org.patentoffice.dossier.fixture.Desk.as;
import static org.patentoffice.dossier.fixture.Desk.awaitDocuments;
import static org.patentoffice.dossier.fixture.Desk.awaitDossier;
import static org.patentoffice.dossier.fixture.Desk.awaitOnWorklist;
import static org.patentoffice.dossier.fixture.Desk.examiner;
import static org.patentoffice.dossier.fixture.Desk.nextActionOf;
import static org.patentoffice.dossier.fixture.Desk.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.dossier.fixture.CaseOnTopics;
import org.patentoffice.dossier.fixture.Desk;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** The examiner's desk on real servers. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class ExaminationResourceTest {
  private static final String TOPIC = "dossier.file";
  private static final String NOTICES = "notices-of-reasons";
  private static final String GRANT = "grant-decision";
  private static final String REFUSAL = "refusal-decision";

  @OfficeEvents Events events;
  @Inject Desk desk;

  private CaseOnTopics examinable() {
    CaseOnTopics file = desk.newCase(events).examinable("hanako").publish();
    awaitOnWorklist(file.number(), "first-action");
    return file;
  }

  private static String notified(CaseOnTopics file) {
    return post(file.number(), NOTICES, REASONS)
        .then()
        .statusCode(201)
        .extract()
        .path("documentNumber");
  }

  private static void answered(CaseOnTopics file, String notice) {
    file.opinionReceived("hanako", notice.substring(5)).publish();
    awaitOnWorklist(file.number(), "decide-on-answer");
  }

  private static void refused(Response answer, int status, String slug, String detail) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:" + slug))
        .body("detail", containsString(detail));
  }

  @Test
  void shouldDispatchANoticeOfReasonsWhenTheCaseIsReady() {
    // Given
    CaseOnTopics file = examinable();

    // When
    Response answer = post(file.number(), NOTICES, REASONS);

    // Then
    answer
        .then()
        .statusCode(201)
        .body("documentCode", equalTo("A131"))
        .body("documentNumber", startsWith("061"))
        .body("examiner", equalTo("kansai"))
        .body("articles", equalTo(List.of("29(2)")));
    String number = answer.path("documentNumber");
    assertThat(number.substring(5)).isEqualTo(answer.path("dispatchNumber"));
    Events.Emitted event =
        events.await(
            TOPIC,
            "org.patentoffice.dossier.notice-of-reasons-dispatched.v1",
            file.number().toString());
    assertThat(event.payload()).contains("\"documentNumber\":\"" + number + "\"");
    assertThat(event.headers())
        .containsEntry("ce_source", "/dossier")
        .containsEntry("ce_actor", "kansai")
        .containsEntry("ce_sequence", "1");
    as("kansai", Roles.EXAMINER)
        .get(answer.header("Location") + "/parts/" + number + "-jpntce.xml")
        .then()
        .statusCode(200)
        .body(containsString("notice-of-rejection-a131-rn"))
        .body(containsString("容易に発明をすることができた。"));
  }

  @Test
  void shouldGrantTheAmendedClaimsAndTellSo() {
    // Given
    CaseOnTopics file = examinable();
    String notice = notified(file);
    file.amendedToTwoClaims("hanako", notice.substring(5)).publish();
    awaitOnWorklist(file.number(), "decide-on-answer");

    // When
    Response answer = post(file.number(), GRANT, Map.of("claimCount", 2));

    // Then
    answer
        .then()
        .statusCode(201)
        .body("documentCode", equalTo("A01"))
        .body("claimCount", equalTo(2));
    Events.Emitted event =
        events.await(TOPIC, "org.patentoffice.dossier.grant-decided.v1", file.number().toString());
    assertThat(event.payload()).contains("\"claimCount\":2").contains("\"paymentPeriodDays\":30");
    assertThat(event.sequence()).isEqualTo(2);
    assertThat(nextActionOf(file.number())).isEmpty();
  }

  @Test
  void shouldGrantWithoutABody() {
    // Given
    CaseOnTopics file = examinable();

    // When
    Response answer =
        examiner().post("/examination/{number}/grant-decision", file.number().toString());

    // Then
    answer.then().statusCode(201).body("claimCount", equalTo(3));
  }

  @Test
  void shouldRefuseAnAnsweredCaseAndTellSo() {
    // Given
    CaseOnTopics file = examinable();
    answered(file, notified(file));

    // When
    Response answer = post(file.number(), REFUSAL, REASONS);

    // Then
    answer.then().statusCode(201).body("documentCode", equalTo("A02"));
    Events.Emitted event =
        events.await(
            TOPIC, "org.patentoffice.dossier.refusal-decided.v1", file.number().toString());
    assertThat(event.payload()).contains("\"appealPeriodMonths\":3");
    awaitDossier(file.number(), "examination.state", "refused");
  }

  @Test
  void shouldSayWhyACommandIsRefusedAndLeaveNoTrace() {
    // Given
    CaseOnTopics unrequested =
        desk.newCase(events).filedBy("hanako").formalitiesCompleted().deemedWithdrawn().publish();
    awaitDossier(unrequested.number(), "standing.state", "withdrawn");

    // When
    Response answer = post(unrequested.number(), GRANT, Map.of());

    // Then
    refused(
        answer,
        409,
        "application-withdrawn",
        "Expected to grant " + unrequested.number() + ", but it is withdrawn");
    answer.then().body("detailJa", containsString("取り下げられた"));
    awaitDocuments(unrequested.number(), 1);
    assertThat(events.present(TOPIC, unrequested.number().toString())).isEmpty();
  }

  @Test
  void shouldNotRefuseBeforeTheApplicantWasHeard() {
    // Given
    CaseOnTopics file = examinable();

    // When
    Response answer = post(file.number(), REFUSAL, REASONS);

    // Then
    refused(answer, 409, "reasons-not-notified", "but no reasons for refusal were notified");
    String notice = notified(file);
    refused(post(file.number(), REFUSAL, REASONS), 409, "notice-not-served", notice);
    file.served(notice, "A131", desk.today()).publish();
    awaitDossier(file.number(), "documents[-1].served.on", desk.today().toString());
    refused(post(file.number(), REFUSAL, REASONS), 409, "response-period-running", notice);
  }

  @Test
  void shouldNotGrantWhileAnOrderToAmendIsOpen() {
    // Given
    CaseOnTopics file = examinable();
    file.orderedToAmend(file.documentNumber(2)).publish();
    awaitDocuments(file.number(), 3);

    // When
    Response answer = post(file.number(), GRANT, Map.of());

    // Then
    refused(answer, 409, "order-to-amend-open", "is open");
  }

  @Test
  void shouldNotExamineADismissedApplication() {
    // Given
    CaseOnTopics file = examinable();
    file.applicationDismissed().publish();
    awaitDossier(file.number(), "standing.state", "dismissed");

    // When
    Response answer = post(file.number(), NOTICES, REASONS);

    // Then
    refused(answer, 409, "application-dismissed", "but it is dismissed");
    assertThat(nextActionOf(file.number())).isEmpty();
  }

  @Test
  void shouldNotLetAnExaminerActOnAnOwnApplication() {
    // Given
    CaseOnTopics file = desk.newCase(events).examinable("kansai").publish();
    awaitDocuments(file.number(), 2);

    // When
    Response answer = post(file.number(), GRANT, Map.of());

    // Then
    refused(answer, 403, "own-case", "but the examiner is its filer");
    assertThat(nextActionOf(file.number())).isEmpty();
  }

  @Test
  void shouldRepeatTheAnswerWhenTheKeyIsRepeated() {
    // Given
    CaseOnTopics file = examinable();
    Response first =
        examiner()
            .header("Idempotency-Key", "key-" + file.number().digits())
            .body(REASONS)
            .post("/examination/{number}/notices-of-reasons", file.number().digits());

    // When
    Response again =
        examiner()
            .header("Idempotency-Key", "key-" + file.number().digits())
            .body(REASONS)
            .post("/examination/{number}/notices-of-reasons", file.number().digits());

    // Then
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    awaitDocuments(file.number(), 3);
  }

  @Test
  void shouldNotTakeAKeyForAnotherCommand() {
    // Given
    CaseOnTopics file = examinable();
    String key = "other-" + file.number().digits();
    examiner()
        .header("Idempotency-Key", key)
        .body(REASONS)
        .post("/examination/{number}/notices-of-reasons", file.number().digits());

    // When
    Response answer =
        examiner()
            .header("Idempotency-Key", key)
            .body(Map.of())
            .post("/examination/{number}/grant-decision", file.number().digits());

    // Then
    refused(answer, 422, "idempotency-key-reused", "Use a new key");
  }

  @Test
  void shouldDecideOnceWhenSeveralExaminersDecideAtOnce() throws Exception {
    // Given
    CaseOnTopics file = examinable();
    Callable<Integer> grant = () -> post(file.number(), GRANT, Map.of()).statusCode();

    // When
    List<Integer> statuses;
    try (ExecutorService examiners = Executors.newFixedThreadPool(4)) {
      statuses =
          examiners.invokeAll(IntStream.range(0, 8).mapToObj(any -> grant).toList()).stream()
              .map(Future::resultNow)
              .toList();
    }

    // Then
    assertThat(statuses).containsOnlyOnce(201).contains(409);
    events.await(TOPIC, "org.patentoffice.dossier.grant-decided.v1", file.number().toString());
    assertThat(events.present(TOPIC, file.number().toString())).hasSize(1);
  }

  @Test
  void shouldNumberNoticesWithoutGapsWhenSomeAreRefused() {
    // Given
    CaseOnTopics one = examinable();
    CaseOnTopics other = examinable();
    long first = Long.parseLong(notified(one));

    // When
    refused(post(one.number(), REFUSAL, REASONS), 409, "notice-not-served", "not served");
    long second = Long.parseLong(notified(other));

    // Then
    assertThat(second).isEqualTo(first + 1);
  }

  static Stream<Map<String, Object>> badBodies() {
    return Stream.of(
        Map.of(),
        Map.of("articles", List.of(), "reasons", "理由"),
        Map.of("articles", List.of("51"), "reasons", "理由"),
        Map.of("articles", List.of("29(2)"), "reasons", " "),
        Map.of("articles", List.of("29(2)"), "reasons", "a\u0000b"),
        Map.of("articles", List.of("29(2)"), "reasons", "あ".repeat(50_001)),
        Map.of("articles", List.of("29(2)"), "reasons", "理由", "reasonsEn", "\u0007"));
  }

  @ParameterizedTest
  @MethodSource("badBodies")
  void shouldSayWhichFieldIsWrong(Map<String, Object> body) {
    // Given
    ApplicationNumber number = ApplicationNumber.parse("特願2026-000001");

    // When
    Response answer = post(number, NOTICES, body);

    // Then
    answer.then().statusCode(422).contentType("application/problem+json");
    assertThat(answer.<String>path("field")).isIn("articles", "reasons");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"articles\": 3}", "{\"articles\": [null]}", ""})
  void shouldRefuseABodyThatIsNotWhatIsDocumented(String body) {
    // Given
    String path = "/examination/2026000001/notices-of-reasons";

    // When
    Response answer = examiner().body(body).post(path);

    // Then
    answer.then().contentType("application/problem+json");
    assertThat(answer.statusCode()).isIn(400, 422);
  }

  @Test
  void shouldRefuseWhatIsNoNumberOfClaims() {
    // Given
    ApplicationNumber number = ApplicationNumber.parse("特願2026-000001");

    // When
    Response answer = post(number, GRANT, Map.of("claimCount", 0));

    // Then
    answer.then().statusCode(422).body("field", equalTo("claimCount"));
  }

  @Test
  void shouldNotKnowACaseThatWasNeverFiled() {
    // Given
    ApplicationNumber unknown = ApplicationNumber.parse("特願2026-999999");

    // When
    Response answer = post(unknown, NOTICES, REASONS);

    // Then
    refused(answer, 404, "not-found", unknown.toString());
  }

  @Test
  void shouldRefuseAMalformedNumber() {
    // Given
    String malformed = "2026-XYZ";

    // When
    Response answer =
        examiner().body(REASONS).post("/examination/{n}/notices-of-reasons", malformed);

    // Then
    refused(answer, 400, "bad-request", "Expected an application number");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /examination/2026000001/notices-of-reasons",
    "POST, /examination/2026000001/grant-decision",
    "POST, /examination/2026000001/refusal-decision",
    "GET, /examination/worklist"
  })
  void shouldLetOnlyExaminersIn(String method, String path) {
    // Given
    List<String> others =
        List.of(Roles.APPLICANT, Roles.FORMALITY_EXAMINER, Roles.OPERATOR, Roles.SERVICE);

    // When
    Response anonymous = given().contentType("application/json").body("{}").request(method, path);

    // Then
    anonymous.then().statusCode(401).contentType("application/problem+json");
    for (String role : others) {
      as("hanako", role)
          .contentType("application/json")
          .body("{}")
          .request(method, path)
          .then()
          .statusCode(403)
          .contentType("application/problem+json");
    }
  }

  @Test
  void shouldPageTheWorklistOldestFirst() {
    // Given
    List<String> numbers =
        Stream.of(examinable(), examinable(), examinable())
            .map(file -> file.number().toString())
            .toList();

    // When
    Response first = examiner().queryParam("limit", 2).get("/examination/worklist");

    // Then
    first.then().statusCode(200).body("items", hasSize(2)).body("asOf", containsString("Z"));
    assertThat(numbers)
        .allMatch(number -> !nextActionOf(ApplicationNumber.parse(number)).isEmpty());
    Response second =
        examiner()
            .queryParam("limit", 100)
            .queryParam("after", first.<String>path("next"))
            .get("/examination/worklist");
    List<String> onBoth = second.path("items.applicationNumber");
    assertThat(onBoth).doesNotContainAnyElementsOf(first.path("items.applicationNumber"));
    second.then().body("items.applicationNumber", hasItem(numbers.get(2)));
  }

  @ParameterizedTest
  @CsvSource({"limit, 0", "limit, 101", "after, x", "after, eHh4eHh4eHh4eHh4eHh4"})
  void shouldRefuseABadPage(String parameter, String value) {
    // Given / When
    Response answer = examiner().queryParam(parameter, value).get("/examination/worklist");

    // Then
    answer.then().statusCode(400).contentType("application/problem+json");
  }
}
