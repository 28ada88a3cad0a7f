package org.patentoffice.receiving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.receiving.upload.Tus;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** Who may call what: every endpoint that the service says it has. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class AccessTest {
  private static final Set<String> PUBLIC =
      Set.of("get /operations/clock", "get /receipt-certificates");
  private static final Set<String> OWN =
      Set.of(
          "post /filings",
          "post /filings/check",
          "post /uploads",
          "patch /uploads/{id}",
          "delete /uploads/{id}",
          "post /uploads/{id}/filing",
          "get /receipts",
          "get /receipts/{receiptNumber}",
          "get /receipts/{receiptNumber}/proof",
          "get /applications/{applicationNumber}/text",
          "get /mailbox",
          "get /mailbox/{documentNumber}",
          "get /mailbox/{documentNumber}/pdf");
  private static final Set<String> STAFF = Set.of("get /deliveries/{documentNumber}");
  private static final Set<String> DESK =
      Set.of(
          "post /desk/envelopes",
          "post /desk/work",
          "get /desk/work/{taskId}",
          "get /desk/work/{taskId}/pages/{page}",
          "put /desk/work/{taskId}/draft",
          "post /desk/work/{taskId}/keyed",
          "post /desk/work/{taskId}/return",
          "get /desk/post/batches",
          "post /desk/post/batches",
          "get /desk/post/batches/{number}",
          "get /desk/post/batches/{number}/pdf",
          "post /desk/post/batches/{number}/posting",
          "get /desk/persons/{identificationNumber}",
          "get /desk/separators",
          "get /desk/batches",
          "post /desk/batches",
          "get /desk/batches/{batchNumber}",
          "get /desk/batches/{batchNumber}/pages/{page}",
          "post /desk/handovers",
          "get /desk/handovers/overdue",
          "get /desk/handovers/{envelopeNumber}",
          "post /desk/boxes",
          "get /desk/boxes/{boxNumber}",
          "get /desk/boxes/{boxNumber}/label");
  private static final Set<String> DESK_SUPERVISION =
      Set.of(
          "get /desk/envelopes",
          "get /desk/envelopes/{envelopeNumber}",
          "get /desk/envelopes/{envelopeNumber}/pages/{page}",
          "post /desk/envelopes/{envelopeNumber}/copy",
          "post /desk/batches/{batchNumber}/parts/{part}/decision",
          "post /desk/envelopes/{envelopeNumber}/referral",
          "get /desk/supervision",
          "get /desk/supervision/queues.png",
          "get /desk/supervision/throughput.png");
  private static final List<String> DESK_PAGES =
      List.of(
          "/desk",
          "/desk/keying/1",
          "/desk/intake",
          "/desk/post",
          "/desk/scans",
          "/desk/scans/1",
          "/desk/custody",
          "/desk/desk.css",
          "/desk/desk.js");
  private static final List<String> OTHER_ROLES =
      List.of(
          Roles.DATA_ENTRY,
          Roles.DATA_ENTRY_SUPERVISOR,
          Roles.FORMALITY_EXAMINER,
          Roles.EXAMINER,
          Roles.CASHIER,
          Roles.GAZETTE_PUBLISHER,
          Roles.DATA_USER,
          Roles.AUDITOR,
          Roles.OPERATOR,
          Roles.SERVICE);

  @Inject Traces traces;

  @Test
  void shouldKnowOfEveryEndpointWhenOneIsAdded() {
    // Given
    Set<String> known = new TreeSet<>(OWN);
    known.addAll(PUBLIC);
    known.addAll(STAFF);
    known.addAll(DESK);
    known.addAll(DESK_SUPERVISION);

    // When
    List<String> endpoints = endpoints();

    // Then
    assertThat(endpoints).containsAll(known);
    assertThat(endpoints)
        .filteredOn(endpoint -> !known.contains(endpoint))
        .allMatch(
            endpoint -> endpoint.contains(" /operations/") || endpoint.contains(" /internal/"));
  }

  @Test
  void shouldAskForATokenWhenThereIsNone() {
    // Given
    List<String> endpoints = endpoints();

    // When
    List<Answer> answers =
        endpoints.stream()
            .map(endpoint -> new Answer(endpoint, call(stranger(), endpoint)))
            .toList();

    // Then
    assertThat(answers).hasSizeGreaterThan(OWN.size());
    for (Answer answer : answers) {
      if (isOfTheDesk(answer.endpoint())) {
        assertSentAway(answer);
      } else if (!PUBLIC.contains(answer.endpoint())) {
        assertRefused(answer, 401, "unauthenticated");
        assertThat(answer.response().header("WWW-Authenticate")).startsWith("Bearer");
      }
    }
  }

  @Test
  void shouldRefuseTheTokenWhenItIsForgedOrExpiredOrNone() {
    // Given
    String good = Tokens.of("hanako", Roles.APPLICANT, Roles.OPERATOR, Roles.SERVICE);
    List<String> bad =
        List.of(
            "garbage",
            "a.b.c",
            good.substring(0, good.length() - 8) + "AAAAAAAA",
            good.substring(0, good.lastIndexOf('.') + 1),
            Tokens.expired("hanako", Roles.APPLICANT));
    List<Answer> answers = new ArrayList<>();

    // When
    for (String token : bad) {
      for (String endpoint : endpoints()) {
        answers.add(new Answer(endpoint, call(Applicant.as(token), endpoint)));
      }
    }

    // Then
    for (Answer answer : answers) {
      if (!PUBLIC.contains(answer.endpoint())) {
        assertRefused(answer, 401, "unauthenticated");
      }
    }
  }

  @Test
  void shouldForbidWhenTheRoleIsAnother() {
    // Given
    String token = Tokens.of("kaoru", OTHER_ROLES.toArray(String[]::new));

    // When
    List<Answer> answers =
        OWN.stream()
            .map(endpoint -> new Answer(endpoint, call(Applicant.as(token), endpoint)))
            .toList();

    // Then
    answers.forEach(answer -> assertRefused(answer, 403, "forbidden"));
  }

  @Test
  void shouldForbidThePaperDeskWhenTheCallerDoesNotWorkThere() {
    // Given
    String others =
        Tokens.of(
            "kaoru",
            Roles.APPLICANT,
            Roles.AGENT,
            Roles.FORMALITY_EXAMINER,
            Roles.EXAMINER,
            Roles.CASHIER,
            Roles.GAZETTE_PUBLISHER,
            Roles.DATA_USER,
            Roles.AUDITOR,
            Roles.OPERATOR,
            Roles.SERVICE);
    String typist = Tokens.of("sora", Roles.DATA_ENTRY);
    List<Answer> answers = new ArrayList<>();

    // When
    DESK.forEach(
        endpoint -> answers.add(new Answer(endpoint, call(Applicant.as(others), endpoint))));
    DESK_SUPERVISION.forEach(
        endpoint -> answers.add(new Answer(endpoint, call(Applicant.as(others), endpoint))));
    DESK_SUPERVISION.forEach(
        endpoint -> answers.add(new Answer(endpoint, call(Applicant.as(typist), endpoint))));
    DESK_PAGES.forEach(
        page -> answers.add(new Answer("get " + page, Applicant.as(others).get(page))));
    answers.add(new Answer("get /desk/supervisor", Applicant.as(typist).get("/desk/supervisor")));

    // Then
    answers.forEach(answer -> assertRefused(answer, 403, "forbidden"));
    for (String page : DESK_PAGES) {
      assertRefused(new Answer("get " + page, stranger().get(page)), 401, "unauthenticated");
      if (!page.contains(".")) {
        Response opened = stranger().accept("text/html").get(page);
        assertThat(opened.statusCode()).as(page).isEqualTo(302);
        assertThat(opened.header("Location")).contains("/openid-connect/auth");
      }
    }
  }

  @Test
  void shouldForbidTheOfficesOwnEndpointsWhenTheCallerIsAnApplicant() {
    // Given
    String token = Tokens.of("hanako", Roles.APPLICANT, Roles.AGENT);

    // When
    List<Answer> answers =
        endpoints().stream()
            .filter(endpoint -> !OWN.contains(endpoint) && !PUBLIC.contains(endpoint))
            .map(endpoint -> new Answer(endpoint, call(Applicant.as(token), endpoint)))
            .toList();

    // Then
    assertThat(answers).isNotEmpty();
    answers.forEach(answer -> assertRefused(answer, 403, "forbidden"));
  }

  @Test
  void shouldTakeAFilingWhenTheCallerIsAnAgent() {
    // Given
    byte[] zip = FilingPackage.application().zip();

    // When
    Response receipt =
        Applicant.as(Tokens.of("benri-" + System.nanoTime(), Roles.AGENT))
            .contentType(Applicant.ZIP)
            .body(zip)
            .post("/filings");

    // Then
    receipt.then().statusCode(201);
  }

  @Test
  void shouldLeaveNoTraceWhenAFilingIsNotAllowed() {
    // Given
    byte[] zip = FilingPackage.application().zip();
    Map<String, Long> before = traces.now();

    // When
    List<Response> answers =
        List.of(
            given().contentType("application/octet-stream").body(zip).post("/filings"),
            Applicant.as("garbage").contentType(Applicant.ZIP).body(zip).post("/filings"),
            Applicant.as(Tokens.of("kaoru", Roles.CASHIER))
                .contentType(Applicant.ZIP)
                .body(zip)
                .post("/filings"));

    // Then
    assertThat(answers).extracting(Response::statusCode).allMatch(status -> status / 100 == 4);
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldAnswerAlikeWhenAReceiptIsAnothersOrNobodys() {
    // Given
    String receipt = Applicant.somebody().filed(FilingPackage.application()).path("receiptNumber");
    Applicant stranger = Applicant.somebody();

    // When
    Response anothers = stranger.receipt(receipt);

    // Then
    String nobodysNumber = receipt.substring(0, 3) + "99999999";
    Response nobodys = stranger.receipt(nobodysNumber);
    anothers
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:not-found"));
    assertThat(anothers.asString().replace(receipt, nobodysNumber)).isEqualTo(nobodys.asString());
  }

  @Test
  void shouldAnswerInJapaneseWhenTheCallerPrefersIt() {
    // Given
    RequestSpecification request =
        Applicant.somebody().request().header("Accept-Language", "ja,en;q=0.5");

    // When
    Response answer = request.get("/receipts/52699999999");

    // Then
    answer.then().statusCode(404).body("title", equalTo("見つかりません"));
  }

  private record Answer(String endpoint, Response response) {}

  private static boolean isOfTheDesk(String endpoint) {
    return DESK.contains(endpoint) || DESK_SUPERVISION.contains(endpoint);
  }

  private static RequestSpecification stranger() {
    return given().redirects().follow(false);
  }

  /** What changes something comes from the desk's own pages, or with a token (docs/adr/0035). */
  private static void assertSentAway(Answer answer) {
    if (answer.endpoint().startsWith("get ")) {
      assertRefused(answer, 401, "unauthenticated");
    } else {
      assertThat(answer.response().statusCode()).as(answer.endpoint()).isEqualTo(403);
    }
  }

  private static void assertRefused(Answer answer, int status, String slug) {
    assertThat(answer.response().statusCode()).as(answer.endpoint()).isEqualTo(status);
    answer
        .response()
        .then()
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:" + slug))
        .body("detailEn", not(blankOrNullString()))
        .body("detailJa", not(blankOrNullString()));
  }

  /** Method and path of all that is there, as the service itself tells it. */
  private static List<String> endpoints() {
    Map<String, Map<String, Object>> paths =
        given()
            .accept("application/json")
            .get("/openapi?format=json")
            .then()
            .statusCode(200)
            .extract()
            .path("paths");
    List<String> endpoints = new ArrayList<>();
    paths.forEach(
        (path, operations) ->
            operations.keySet().forEach(method -> endpoints.add(method + " " + path)));
    return endpoints;
  }

  private static Response call(RequestSpecification request, String endpoint) {
    String[] words = endpoint.split(" ", 2);
    String path = words[1].replaceAll("\\{[^}]+}", "1");
    if (Set.of("post /desk/envelopes", "post /desk/batches").contains(endpoint)) {
      return request.multiPart("sheets", "1").post(path);
    }
    return switch (words[0]) {
      case "get" -> request.get(path);
      case "patch" -> request.contentType(Tus.PIECE).body(new byte[] {1}).patch(path);
      case "delete" -> request.delete(path);
      case "put" -> request.contentType("application/json").body("{}").put(path);
      case "post" ->
          request
              .contentType(path.startsWith("/filings") ? Applicant.ZIP : "application/json")
              .body(new byte[] {'{', '}'})
              .post(path);
      default -> throw new IllegalArgumentException("Expected another method, but got " + endpoint);
    };
  }
}
