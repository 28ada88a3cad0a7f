package org.patentoffice.gazette.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.gazette.docket.Docket;
import org.patentoffice.gazette.planning.IssueDays;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class IssueFlowTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TOPIC = "gazette.publication";
  private static final String PUBLISHED = "org.patentoffice.gazette.application-published.v1";
  private static final String PATENT_PUBLISHED =
      "org.patentoffice.gazette.patent-gazette-published.v1";
  private static final ObjectMapper JSON = new ObjectMapper();

  @OfficeEvents Events events;
  @Inject ContentStore contents;
  @Inject Docket docket;
  @Inject OfficeClock clock;
  @Inject IssueDays issueDays;

  private OtherServices others;
  private LocalDate today;

  @BeforeEach
  void settle() {
    others = new OtherServices(events, contents);
    today = clock.today();
  }

  @Test
  void shouldIssueAllCasesOfTheDayWhenEighteenMonthsAreOver() throws IOException {
    // Given
    List<ApplicationNumber> cases = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ApplicationNumber number = OtherServices.newCase();
      others.formalitiesCompleted(number, today);
      others.filed(number, today);
      cases.add(number);
    }
    LocalDate day = plannedDay(cases);

    // When
    moveClockTo(day);

    // Then: one event per case, numbers without gaps in the order of applications
    List<JsonNode> published = new ArrayList<>();
    for (ApplicationNumber number : cases) {
      published.add(json(events.await(TOPIC, PUBLISHED, number.toString()).payload()));
    }
    int first = serial(published.getFirst());
    for (int i = 0; i < published.size(); i++) {
      assertThat(serial(published.get(i))).isEqualTo(first + i);
      assertThat(published.get(i).get("publishedOn").asText()).isEqualTo(day.toString());
      assertThat(published.get(i).get("kindCode").asText()).isEqualTo("A");
    }

    // Then: the manifest is true, and so is the package
    String issue = published.getFirst().get("issue").asText();
    byte[] manifestBytes =
        given().get("/gazette/issues/" + issue).then().statusCode(200).extract().asByteArray();
    JsonNode manifest = JSON.readTree(manifestBytes);
    assertThat(manifest.get("documentCount").asInt()).isEqualTo(3);
    assertThat(manifest.get("issueDay").asText()).isEqualTo(day.toString());
    Map<String, byte[]> files = unzip(issue);
    assertThat(files.get("manifest.json")).isEqualTo(manifestBytes);
    long bytes = 0;
    for (JsonNode document : manifest.get("documents")) {
      bytes += verified(document.get("text"), files);
      assertThat(document.get("pictures")).hasSize(3);
      for (JsonNode picture : document.get("pictures")) {
        bytes += verified(picture, files);
      }
    }
    assertThat(manifest.get("totalBytes").asLong()).isEqualTo(bytes);
    for (JsonNode index : manifest.get("indexes")) {
      verified(index, files);
    }
    assertThat(files).hasSize(1 + 3 + 3 + 9);
    String list = new String(files.get("DOCUMENT_LIST.csv"), StandardCharsets.UTF_8);
    assertThat(list.lines())
        .hasSize(3)
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches("JP,\\d{10},A," + day.format(DateTimeFormatter.BASIC_ISO_DATE)));

    // Then: the event's content is the public document
    JsonNode event = published.getFirst();
    String digits = event.get("publicationNumber").asText().replaceAll("\\D", "");
    byte[] xml =
        given()
            .get("/gazette/issues/" + issue + "/documents/" + digits + ".xml")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(Digests.sha256(xml)).isEqualTo(event.at("/content/sha256").asText());
    assertThat(new String(xml, StandardCharsets.UTF_8))
        .contains("<pat:PublicationNumber>" + digits, "公開特許公報(A)");

    // Then: the list names the manifest's digest, the ETag spares a second fetch
    String sha256 = Digests.sha256(manifestBytes);
    given()
        .get("/gazette/issues?kind=A&from=" + day)
        .then()
        .statusCode(200)
        .body("items.find { it.issue == '" + issue + "' }.manifestSha256", is(sha256));
    given()
        .header("If-None-Match", "\"" + sha256 + "\"")
        .get("/gazette/issues/" + issue)
        .then()
        .statusCode(304);
    given()
        .urlEncodingEnabled(true)
        .pathParam("number", event.get("publicationNumber").asText())
        .get("/gazette/publications/{number}")
        .then()
        .statusCode(200)
        .body("applicationNumber", is(cases.getFirst().toString()));
    given().get("/gazette").then().statusCode(200).body(containsString(issue));
    given()
        .get("/gazette/issues/" + issue + ".html?lang=en")
        .then()
        .statusCode(200)
        .body(containsString("架空の計数装置"));
  }

  @Test
  void shouldNeverShowTheCaseWhenItEndedBeforeItsDay() {
    // Given
    ApplicationNumber dismissed = OtherServices.newCase();
    ApplicationNumber refused = OtherServices.newCase();
    ApplicationNumber incomplete = OtherServices.newCase();
    ApplicationNumber published = OtherServices.newCase();
    for (ApplicationNumber number : List.of(dismissed, refused, incomplete, published)) {
      others.filed(number, today);
    }
    others.dismissed(dismissed, today.plusDays(60));
    others.formalitiesCompleted(refused, today);
    others.refusalBecameFinal(refused, today.plusMonths(10));
    others.formalitiesCompleted(published, today);
    LocalDate day = plannedDay(List.of(published));
    awaitState(refused, "barred");
    awaitState(dismissed, "barred");

    // When
    moveClockTo(day.plusDays(40));

    // Then
    events.await(TOPIC, PUBLISHED, published.toString());
    for (ApplicationNumber number : List.of(dismissed, refused, incomplete)) {
      assertThat(events.present(TOPIC, number.toString())).isEmpty();
      assertHidden(number);
    }
  }

  @Test
  void shouldPrintThePatentAsAmendedWhenRegistered() throws IOException {
    // Given: published, amended, then registered
    ApplicationNumber number = OtherServices.newCase();
    others.filed(number, today);
    others.formalitiesCompleted(number, today);
    moveClockTo(plannedDay(List.of(number)));
    events.await(TOPIC, PUBLISHED, number.toString());
    LocalDate registeredOn = clock.today();
    others.amended(number, registeredOn.minusDays(30));
    others.registered(number, 7_000_001, registeredOn);
    LocalDate day = issueDays.onOrAfter(registeredOn.plusDays(7));
    awaitState(number, "planned", day);

    // When
    moveClockTo(day);

    // Then
    JsonNode event = json(events.await(TOPIC, PATENT_PUBLISHED, number.toString()).payload());
    assertThat(event.get("kindCode").asText()).isEqualTo("B2");
    assertThat(event.get("publishedOn").asText()).isEqualTo(day.toString());
    given()
        .get("/gazette/issues/" + event.get("issue").asText() + "/documents/7000001.xml")
        .then()
        .statusCode(200)
        .body(containsString("所定周期で"), containsString("PreviousPublishedDocument"));
    given()
        .get("/gazette/publications/7000001")
        .then()
        .statusCode(200)
        .body("publications.kindCode", contains("A", "B2"));
  }

  @Test
  void shouldUseTheNextIssueWhenTheCaseComesAfterItsIssueWasSealed() throws IOException {
    // Given: the issue of the day is sealed without the late case
    ApplicationNumber punctual = OtherServices.newCase();
    ApplicationNumber late = OtherServices.newCase();
    others.filed(punctual, today);
    others.formalitiesCompleted(punctual, today);
    others.filed(late, today);
    LocalDate day = plannedDay(List.of(punctual));
    moveClockTo(day);
    events.await(TOPIC, PUBLISHED, punctual.toString());
    LocalDate next = issueDays.after(clock.today());

    // When: the fact that it was complete in time arrives late
    others.formalitiesCompleted(late, today);
    awaitState(late, "planned", next);
    moveClockTo(next);

    // Then
    JsonNode event = json(events.await(TOPIC, PUBLISHED, late.toString()).payload());
    assertThat(event.get("publishedOn").asText()).isEqualTo(next.toString());
  }

  @Test
  void shouldWaitForTheTextWhenItHasNotBeenFetched() {
    // Given
    ApplicationNumber number = OtherServices.newCase();
    byte[] body =
        new String(OtherServices.golden("body.xml"), StandardCharsets.UTF_8)
            .replace("計数装置", "計量装置")
            .getBytes(StandardCharsets.UTF_8);
    others.filed(number, today, body, false);
    others.formalitiesCompleted(number, today);
    moveClockTo(plannedDay(List.of(number)));
    assertThat(events.present(TOPIC, number.toString())).isEmpty();

    // When
    others.fetched(body);

    // Then
    events.await(TOPIC, PUBLISHED, number.toString());
  }

  @Test
  void shouldHoldTheCaseWhenItCannotBeTypeset() {
    // Given
    ApplicationNumber broken = OtherServices.newCase();
    ApplicationNumber sound = OtherServices.newCase();
    others.filed(broken, today, "<application-body>".getBytes(StandardCharsets.UTF_8), true);
    others.formalitiesCompleted(broken, today);
    others.filed(sound, today);
    others.formalitiesCompleted(sound, today);

    // When
    moveClockTo(plannedDay(List.of(broken, sound)));

    // Then: the others are issued, nothing of the broken one is shown
    events.await(TOPIC, PUBLISHED, sound.toString());
    assertHidden(broken);
    given()
        .auth()
        .oauth2(Tokens.of("kobo", Roles.GAZETTE_PUBLISHER))
        .get("/gazette/planned?limit=500")
        .then()
        .statusCode(200)
        .body(
            "items.find { it.applicationNumber == '" + broken + "' }.hold.by",
            is("system:typesetting"));
  }

  @Test
  void shouldPublishAfterTheReleaseWhenACaseWasHeld() throws IOException {
    // Given
    ApplicationNumber number = OtherServices.newCase();
    others.filed(number, today);
    others.formalitiesCompleted(number, today);
    LocalDate day = plannedDay(List.of(number));
    String publisher = Tokens.of("kobo", Roles.GAZETTE_PUBLISHER);
    given()
        .auth()
        .oauth2(publisher)
        .contentType("application/json")
        .body("{\"reason\":\"要確認\"}")
        .post("/gazette/planned/" + number.digits() + "/hold")
        .then()
        .statusCode(200)
        .body("by", is("kobo"));
    moveClockTo(day.plusDays(10));
    assertThat(events.present(TOPIC, number.toString())).isEmpty();
    LocalDate next = issueDays.after(clock.today());

    // When
    given()
        .auth()
        .oauth2(publisher)
        .post("/gazette/planned/" + number.digits() + "/release")
        .then()
        .statusCode(200)
        .body("day", is(next.toString()));
    moveClockTo(next);

    // Then
    JsonNode event = json(events.await(TOPIC, PUBLISHED, number.toString()).payload());
    assertThat(event.get("publishedOn").asText()).isEqualTo(next.toString());
  }

  private LocalDate plannedDay(List<ApplicationNumber> cases) {
    await()
        .atMost(PATIENCE)
        .until(() -> cases.stream().allMatch(number -> row(number).path("day").isTextual()));
    return LocalDate.parse(row(cases.getFirst()).get("day").asText());
  }

  private JsonNode row(ApplicationNumber number) {
    for (String kind : List.of("A", "B")) {
      for (JsonNode item :
          json(given()
                  .auth()
                  .oauth2(Tokens.of("kobo", Roles.GAZETTE_PUBLISHER))
                  .get("/gazette/planned?limit=500&kind=" + kind)
                  .then()
                  .statusCode(200)
                  .extract()
                  .asString())
              .get("items")) {
        if (item.get("applicationNumber").asText().equals(number.toString())) {
          return item;
        }
      }
    }
    return JSON.createObjectNode();
  }

  private void awaitState(ApplicationNumber number, String state, LocalDate day) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(row(number).path("day").asText()).as(state).isEqualTo(day.toString()));
  }

  /** A barred case is known, and waits for nothing. */
  private void awaitState(ApplicationNumber number, String state) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(docket.find(number)).as(state).isPresent();
              assertThat(docket.find(number).orElseThrow().ending()).as(state).isPresent();
              assertThat(row(number)).as(state).isEmpty();
            });
  }

  private void moveClockTo(LocalDate day) {
    given()
        .auth()
        .oauth2(Tokens.of("otto", Roles.OPERATOR))
        .contentType("application/json")
        .body("{\"at\":\"" + IssueDays.dueAt(day) + "\"}")
        .post("/operations/clock")
        .then()
        .statusCode(200);
  }

  private void assertHidden(ApplicationNumber number) {
    for (String spelling : List.of(number.toString(), number.digits())) {
      given()
          .pathParam("number", spelling)
          .get("/gazette/publications/{number}")
          .then()
          .statusCode(404)
          .contentType("application/problem+json");
    }
    assertThat(given().get("/gazette?lang=ja").asString()).doesNotContain(number.toString());
    JsonNode issues = json(given().get("/gazette/issues?limit=200").asString());
    for (JsonNode issue : issues.get("items")) {
      assertThat(given().get(issue.get("manifest").asText()).asString())
          .doesNotContain(number.toString());
    }
  }

  private static long verified(JsonNode file, Map<String, byte[]> files) {
    byte[] bytes = files.get(file.get("file").asText());
    assertThat(bytes).as(file.get("file").asText()).isNotNull();
    assertThat(Digests.sha256(bytes)).isEqualTo(file.get("sha256").asText());
    assertThat(bytes).hasSize(file.get("size").asInt());
    return bytes.length;
  }

  private static Map<String, byte[]> unzip(String issue) throws IOException {
    byte[] zip =
        given()
            .get("/gazette/issues/" + issue + ".zip")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static int serial(JsonNode event) {
    return Integer.parseInt(event.get("publicationNumber").asText().split("-")[1]);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException(text, e);
    }
  }
}
