package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.patentoffice.legalstatus.Asking.PATIENCE;
import static org.patentoffice.legalstatus.Asking.awaitEvents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.w3c.dom.Document;

/** The API does what its OpenAPI document says, operation by operation. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String API = "/api/legal-status/v1";
  private static final Set<String> STREAMS = Set.of("application/x-ndjson", "text/event-stream");

  /** As the service says. */
  private static final int MOST_EXPORTS = 6;

  @OfficeEvents Events events;
  @Inject DataSource database;

  @TestHTTPResource("/")
  URI home;

  @Test
  void shouldAnswerAsDocumentedWhenCalledWithTheDocumentedExamples() throws Exception {
    // Given
    String position = feedPosition();
    CaseStory story = granted();

    // When
    List<DocumentedCall> calls = calls();

    // Then
    assertThat(calls).hasSize(5);
    for (DocumentedCall call : calls) {
      JsonNode contents = call.operation().at("/responses/200/content");
      assertThat(contents.isObject()).as(call.path()).isTrue();
      for (Map.Entry<String, JsonNode> content : contents.properties()) {
        if (STREAMS.contains(content.getKey()) && call.path().equals("/changes")) {
          assertThat(call.schema(content.getValue()).validate(firstOfStream(content.getKey())))
              .as(content.getKey())
              .isEmpty();
          continue;
        }
        Response answer =
            request(call, story, position, null).accept(content.getKey()).get(API + call.path());
        answer.then().statusCode(200).contentType(startsWith(content.getKey()));
        if (content.getKey().equals("application/json")) {
          assertThat(call.schema(content.getValue()).validate(JSON.readTree(answer.asString())))
              .as(call.path() + "\n" + answer.asPrettyString())
              .isEmpty();
        }
        assertUnchangedIsToldWhenDocumented(call, story, position, answer);
      }
    }
  }

  @Test
  void shouldAnswerEveryOtherReadOfTheServiceAsDocumented() throws IOException {
    // Given
    CaseStory story = granted();

    // When
    List<DocumentedCall> calls =
        calls(
            path ->
                !path.startsWith(API)
                    && (path.startsWith("/legal-status")
                        || path.startsWith("/operations/mapping")
                        || path.startsWith("/operations/rebuild")));

    // Then
    assertThat(calls)
        .extracting(DocumentedCall::path)
        .containsExactlyInAnyOrder(
            "/legal-status/{number}",
            "/legal-status/{number}/explain",
            "/operations/mapping",
            "/operations/mapping/diff",
            "/operations/rebuild");

    for (DocumentedCall call : calls) {
      Response answer = request(Asking.operator(), call, story, "", null).get(call.path());
      call.assertAnswered(answer);
    }
  }

  /** What a stream says first, without waiting for its end. */
  private JsonNode firstOfStream(String format) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(home.resolve(API + "/changes?after=0"))
            .header("Accept", format)
            .build();
    try (HttpClient http = HttpClient.newHttpClient();
        Stream<String> lines = http.send(request, BodyHandlers.ofLines()).body()) {
      String json =
          lines
              .filter(line -> line.contains("{"))
              .findFirst()
              .orElseThrow()
              .replaceFirst("^data:", "");
      http.shutdownNow();
      return JSON.readTree(json);
    }
  }

  private static void assertUnchangedIsToldWhenDocumented(
      DocumentedCall call, CaseStory story, String position, Response answer) {
    boolean documented = call.operation().at("/responses/304").isObject();
    assertThat(answer.header("ETag") != null).as(call.path() + " ETag").isEqualTo(documented);
    if (documented) {
      request(call, story, position, null)
          .accept(answer.contentType())
          .header("If-None-Match", answer.header("ETag"))
          .get(API + call.path())
          .then()
          .statusCode(304);
    }
  }

  @Test
  void shouldRefuseEveryParameterThatCannotBeReadAsDocumented() throws IOException {
    // Given
    String position = feedPosition();
    CaseStory story = granted();

    // When
    List<DocumentedCall> calls = calls();

    // Then
    for (DocumentedCall call : calls) {
      for (JsonNode parameter : call.operation().path("parameters")) {
        String name = parameter.path("name").asText();
        Response refusal =
            request(call, story, position, name)
                .header("Accept-Language", "ja")
                .get(API + call.path());
        refusal
            .then()
            .statusCode(400)
            .contentType("application/problem+json")
            .header("Content-Language", equalTo("ja"))
            .body("type", startsWith("urn:patent-office:problem:"))
            .body("parameter", equalTo(name))
            .body("value", equalTo("nonsense"));
        assertThat(call.operation().at("/responses/400").isObject()).as(call.path()).isTrue();
      }
      assertThat(call.operation().at("/responses/429").isObject()).as(call.path()).isTrue();
    }
    given()
        .get(API + "/cases/特願2026-999999")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    given().accept("image/png").get(API + "/cases").then().statusCode(406);
  }

  /** Every parameter as its example says, but one that makes no sense. */
  private static RequestSpecification request(
      DocumentedCall call, CaseStory story, String position, String nonsense) {
    return request(given(), call, story, position, nonsense);
  }

  private static RequestSpecification request(
      RequestSpecification request,
      DocumentedCall call,
      CaseStory story,
      String position,
      String nonsense) {
    for (JsonNode parameter : call.operation().path("parameters")) {
      String name = parameter.path("name").asText();
      String value =
          name.equals(nonsense)
              ? "nonsense"
              : switch (name) {
                case "number" -> story.applicationNumber();
                case "after" -> position;
                default -> parameter.path("example").asText("");
              };
      if (parameter.path("in").asText().equals("path")) {
        request.pathParam(name, value);
      } else if (!value.isEmpty()) {
        request.queryParam(name, value);
      }
    }
    return request;
  }

  private static String feedPosition() {
    return given()
        .get(API + "/bulk?stage=0")
        .then()
        .statusCode(200)
        .extract()
        .header("Feed-Position");
  }

  private static List<DocumentedCall> calls() throws IOException {
    return calls(path -> path.startsWith(API)).stream()
        .map(
            call ->
                new DocumentedCall(
                    call.method(),
                    call.path().substring(API.length()),
                    call.operation(),
                    call.document()))
        .toList();
  }

  private static List<DocumentedCall> calls(Predicate<String> wanted) throws IOException {
    return DocumentedCall.all(wanted).stream().filter(call -> call.method().equals("get")).toList();
  }

  @Test
  void shouldListAndExportTheCasesAsTheyStood() throws IOException {
    // Given
    CaseStory story = granted();
    String known = Asking.status(story).getString("events[1].recordedAt");
    String number = story.applicationNumber();

    // When
    Response list = given().get(API + "/cases?stage=2&event=D11&asOf=2028-07-01&limit=500");

    // Then
    list.then().statusCode(200);
    assertThat(list.jsonPath().getList("items.applicationNumber")).contains(number);
    assertThat(list.jsonPath().getString("links.self")).contains("asOf=2028-07-01");
    assertThat(given().get(API + "/cases?stage=4&asOf=2028-07-01").jsonPath().getLong("total"))
        .isZero();
    Response then = given().get(API + "/bulk?asOf=2028-07-01");
    assertThat(then.header("Feed-Position")).isNull();
    assertThat(line(then, number).path("stage").asText()).isEqualTo("2");
    assertThat(line(then, number).has("registrationNumber")).isFalse();
    assertThat(line(given().get(API + "/bulk?asOf=2099-01-01"), number))
        .isEqualTo(line(given().get(API + "/bulk"), number));
    assertThat(line(given().get(API + "/bulk?knownAt=" + known), number).path("lastEvent").asText())
        .isEqualTo(Asking.status(story, "knownAt", known).getString("lastEvent"));
    assertThat(given().get(API + "/bulk?asOf=2020-01-01").asString()).isEmpty();
    given().get(API + "/bulk?asOf=then").then().statusCode(400).body("value", equalTo("then"));
  }

  private static JsonNode line(Response bulk, String number) throws IOException {
    bulk.then().statusCode(200);
    return JSON.readTree(
        bulk.asString().lines().filter(each -> each.contains(number)).findFirst().orElse("{}"));
  }

  @Test
  void shouldLetOnlySomeTakeEverythingAtOnce() throws Exception {
    // Given
    granted();
    try (ExecutorService readers = Executors.newCachedThreadPool();
        Connection connection = database.getConnection();
        Statement holder = connection.createStatement()) {
      connection.setAutoCommit(false);
      holder.execute("lock table legal_case in access exclusive mode");
      List<Future<Integer>> waiting = new ArrayList<>();
      for (int i = 0; i < MOST_EXPORTS; i++) {
        waiting.add(readers.submit(() -> given().get(API + "/bulk").statusCode()));
      }
      await().atMost(PATIENCE).until(() -> waitingForLock(holder) == MOST_EXPORTS);

      // When
      Response refused = given().get(API + "/bulk");

      // Then
      refused
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", equalTo("30"));
      given().get(API + "/cases?asOf=2028-07-01").then().statusCode(503);
      connection.rollback();
      connection.setAutoCommit(true);
      for (Future<Integer> each : waiting) {
        assertThat(each.get(1, TimeUnit.MINUTES)).isEqualTo(200);
      }
      given().get(API + "/bulk").then().statusCode(200);
    }
  }

  private static long waitingForLock(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select count(*) from pg_locks where relation = 'legal_case'::regclass and not granted")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void shouldListByStageAndEventPageByPage() {
    // Given
    granted();
    granted();

    // When
    Response first = given().get(API + "/cases?stage=4&event=F11&limit=1");

    // Then
    first.then().statusCode(200).body("items.size()", equalTo(1)).body("limit", equalTo(1));
    assertThat(first.jsonPath().getLong("total")).isGreaterThanOrEqualTo(2);
    Response second = given().urlEncodingEnabled(false).get(first.<String>path("links.next"));
    assertThat(second.jsonPath().getString("items[0].applicationNumber"))
        .isGreaterThan(first.jsonPath().getString("items[0].applicationNumber"));
    assertThat(second.jsonPath().getString("links.first"))
        .isEqualTo(first.jsonPath().getString("links.self"));
    Response last = given().urlEncodingEnabled(false).get(first.<String>path("links.last"));
    assertThat(last.jsonPath().getList("items")).hasSize(1);
    assertThat(last.jsonPath().getString("links.next")).isNull();
    assertThat(second.jsonPath().getString("links.previous"))
        .isEqualTo(first.jsonPath().getString("links.self"));
    assertThat(given().get(API + "/cases?stage=1&event=F11").jsonPath().getLong("total")).isZero();
  }

  @Test
  void shouldGivePublishedCasesOnlyInBulk() throws Exception {
    // Given
    CaseStory published = granted();
    CaseStory unpublished = new CaseStory(events).filed("2026-11-21").emit();
    awaitEvents(unpublished, 1);

    // When
    String lines = given().accept("application/x-ndjson").get(API + "/bulk").asString();

    // Then
    String csv = given().accept("text/csv").get(API + "/bulk").asString();
    String xml = given().accept("application/xml").get(API + "/bulk").asString();
    for (String bulk : List.of(lines, csv, xml)) {
      assertThat(bulk)
          .contains(published.applicationNumber())
          .doesNotContain(unpublished.applicationNumber())
          .doesNotContain(published.owner());
    }
    for (String line : lines.lines().toList()) {
      assertThat(JSON.readTree(line).path("stage").asText()).matches("[0-6]");
    }
    assertThat(csv).startsWith("applicationNumber,");
    assertThat(csv.lines().count()).isEqualTo(lines.lines().count() + 1);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    assertThat(
            document
                .getElementsByTagNameNS(
                    "http://www.wipo.int/standards/XMLSchema/ST96/Patent", "KeyEventCode")
                .getLength())
        .isEqualTo((int) lines.lines().count());
  }

  @Test
  void shouldGiveASearchAsAFileForSpreadsheets() {
    // Given
    CaseStory story = granted();

    // When
    Response file = given().get("/legal-status/search.csv?stage=4");

    // Then
    file.then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .header("Content-Disposition", equalTo("attachment; filename=\"legal-status.csv\""));
    assertThat(file.asString())
        .startsWith("\uFEFFapplicationNumber,")
        .contains(story.applicationNumber());
    given().get("/legal-status/search.csv?stage=9").then().statusCode(400);
  }

  private CaseStory granted() {
    CaseStory story = new CaseStory(events).granted().emit();
    awaitEvents(story, 10);
    return story;
  }
}
