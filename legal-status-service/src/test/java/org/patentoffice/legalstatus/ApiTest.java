package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.patentoffice.legalstatus.Asking.awaitEvents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  @OfficeEvents Events events;

  private record Call(String path, JsonNode operation, JsonNode document) {}

  @Test
  void shouldAnswerAsDocumentedWhenCalledWithTheDocumentedExamples() throws IOException {
    // Given
    String position = feedPosition();
    CaseStory story = granted();

    // When
    List<Call> calls = calls();

    // Then
    assertThat(calls).hasSize(5);
    for (Call call : calls) {
      JsonNode contents = call.operation().at("/responses/200/content");
      assertThat(contents.isObject()).as(call.path()).isTrue();
      for (Map.Entry<String, JsonNode> content : contents.properties()) {
        Response answer =
            request(call, story, position, null).accept(content.getKey()).get(API + call.path());
        answer.then().statusCode(200).contentType(startsWith(content.getKey()));
        if (content.getKey().equals("application/json")) {
          assertThat(schema(call, content.getValue()).validate(JSON.readTree(answer.asString())))
              .as(call.path() + "\n" + answer.asPrettyString())
              .isEmpty();
        }
        assertUnchangedIsToldWhenDocumented(call, story, position, answer);
      }
    }
  }

  private static void assertUnchangedIsToldWhenDocumented(
      Call call, CaseStory story, String position, Response answer) {
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
    List<Call> calls = calls();

    // Then
    for (Call call : calls) {
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
            .body("type", startsWith("urn:patent-office:problem:"));
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
      Call call, CaseStory story, String position, String nonsense) {
    RequestSpecification request = given();
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

  private static List<Call> calls() throws IOException {
    JsonNode document = JSON.readTree(given().get("/openapi?format=JSON").asString());
    List<Call> calls = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getKey().startsWith(API)) {
                calls.add(
                    new Call(
                        path.getKey().substring(API.length()),
                        path.getValue().path("get"),
                        document));
              }
            });
    return calls;
  }

  /** What the document does not name must not be in the answer either. */
  private static JsonSchema schema(Call call, JsonNode content) {
    ObjectNode schema = content.path("schema").deepCopy();
    ObjectNode components = call.document().path("components").deepCopy();
    components
        .path("schemas")
        .forEach(
            each -> {
              if (each.has("properties")) {
                ((ObjectNode) each).put("additionalProperties", false);
              }
            });
    schema.set("components", components);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
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
