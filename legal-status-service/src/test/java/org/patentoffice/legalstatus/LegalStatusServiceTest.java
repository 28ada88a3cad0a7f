package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Subscription;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.CatalogueAssertions;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/**
 * The service on real PostgreSQL, Kafka and Debezium: events in, ledger, answers and events out.
 */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class LegalStatusServiceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String STATUS_TOPIC = "legal-status.status";
  private static final String STATUS_CHANGED = "org.patentoffice.legal-status.status-changed.v1";

  @OfficeEvents Events events;
  @Inject DataSource database;
  @Inject @All List<InboundChannel> channels;

  private CaseStory story() {
    return new CaseStory(events);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/legal-status/search?stage=9",
        "/legal-status/search?stage=4&limit=0",
        "/legal-status/search?stage=4&asOf=yesterday",
        "/legal-status/特願2026-000001?asOf=yesterday",
        "/legal-status/特願2026-000001/explain?knownAt=yesterday"
      })
  void shouldSayOnAPageWhatWasExpectedWhenTheQuestionIsMalformed(String address) {
    // When
    var page = given().accept("text/html").header("Accept-Language", "ja").get(address);

    // Then
    page.then().statusCode(400).contentType("text/html");
    assertThat(page.asString()).contains("条件を読み取れません", "<form").doesNotContain("Exception");
  }

  @Test
  void shouldAnswerGrantByF11WhenStoryOneIsLived() {
    // Given
    CaseStory story = story().granted();

    // When
    story.emit();

    // Then
    awaitEvents(story, 10);
    JsonPath answer =
        asPublic(story.applicationNumber()).then().statusCode(200).extract().jsonPath();
    assertThat(answer.getString("applicationNumber")).isEqualTo(story.applicationNumber());
    assertThat(answer.getString("publicationNumber")).isEqualTo(story.publicationNumber());
    assertThat(answer.getString("registrationNumber")).isEqualTo(story.registrationNumber());
    assertThat(answer.getString("stage.code")).isEqualTo("4");
    assertThat(answer.getString("stage.nameEn")).isEqualTo("Grant");
    assertThat(answer.getString("state.code")).isEqualTo("A");
    assertThat(answer.getString("keyEvent")).isEqualTo("F10");
    assertThat(answer.getString("detailedEvent")).isEqualTo("F11");
    assertThat(answer.getString("detailedCertainty")).isEqualTo("sourced");
    assertThat(answer.getString("since")).isEqualTo("2028-12-12");
    assertThat(answer.getString("expiresOn")).isEqualTo("2046-11-21");
    assertThat(answer.getString("sentence.en"))
        .isEqualTo(
            "The patent on %s was granted on 12 December 2028 and is in force."
                .formatted(story.applicationNumber()));
    assertThat(answer.getString("lastEvent")).isEqualTo("A-4-4-Q10-Q13-NAP-JPPUBB");
    assertThat(answer.getList("path", String.class)).containsExactly("0", "1", "2", "4");
    assertThat(answer.getList("events.code", String.class))
        .containsExactly(
            "A-0-1-A10-A12-NAP-A63",
            "A-1-1-Q10-Q12-NAP-JPPUBA",
            "A-1-2-D10-D11-EXM-A621",
            "A-2-2-D10-D21-EXM-A131",
            "A-2-2-W10-W00-NAP-A53",
            "A-2-2-P10-P11-NAP-A523",
            "A-2-2-D10-D22-EXM-A01",
            "A-2-2-U10-U12-NAP-R100",
            "A-2-4-F10-F11-EXM-JPREG",
            "A-4-4-Q10-Q13-NAP-JPPUBB");
    assertThat(answer.getLong("position.ledgerPosition")).isGreaterThanOrEqualTo(10);
    assertThat(answer.getString("mappingVersion")).isEqualTo("jpo-st27-2026.2");
  }

  @Test
  void shouldAnswerAlikeWhenTheTopicsArriveBackwards() {
    // Given
    CaseStory forwards = story().granted().emit();
    CaseStory backwards = story().granted();
    awaitEvents(forwards, 10);

    // When
    backwards.emitTopicsBackwards();

    // Then
    awaitEvents(backwards, 10);
    JsonPath one = asPublic(forwards.applicationNumber()).jsonPath();
    JsonPath other = asPublic(backwards.applicationNumber()).jsonPath();
    for (String property :
        List.of(
            "stage",
            "state",
            "keyEvent",
            "detailedEvent",
            "since",
            "path",
            "events.code",
            "events.effectiveDate")) {
      assertThat(other.<Object>get(property)).as(property).isEqualTo(one.get(property));
    }
  }

  @Test
  void shouldAnnounceEveryStatusEventOnce() {
    // Given
    CaseStory story = story().filed("2026-11-21").published("2028-05-22");

    // When
    story.emit();

    // Then
    List<Events.Emitted> announced =
        events.await(STATUS_TOPIC, STATUS_CHANGED, story.applicationNumber(), 2);
    assertThat(announced).extracting(Events.Emitted::sequence).containsExactly(1L, 2L);
    Set<String> codes = new TreeSet<>();
    announced.forEach(
        event -> codes.add(JsonPath.from(event.payload()).getString("statusEventCode")));
    assertThat(codes).containsExactly("A-0-1-A10-A12-NAP-A63", "A-1-1-Q10-Q12-NAP-JPPUBA");
    JsonPath last = JsonPath.from(announced.getLast().payload());
    assertThat(last.getString("publicationNumber")).isEqualTo(story.publicationNumber());
    assertThat(last.getBoolean("public")).isTrue();
  }

  @Test
  void shouldRecordOnceWhenAnEventComesTwice() {
    // Given
    CaseStory story = story().filed("2026-11-21").emit();
    awaitEvents(story, 1);
    Events.Emitted filing =
        events.present("receiving.application", story.applicationNumber()).getFirst();

    // When
    events.publishUnchecked(
        "receiving.application",
        filing.key(),
        filing.type(),
        filing.sequence(),
        filing.headers().getOrDefault("ce_id", ""),
        filing.payload());
    story.examinationRequested("2027-01-08").emit();

    // Then
    awaitEvents(story, 2);
  }

  @Test
  void shouldHideAnUnpublishedCaseExactlyLikeAnUnknownOne() {
    // Given
    CaseStory story = story().filed("2026-11-21").emit();
    awaitEvents(story, 1);

    // When
    Response unpublished = asPublic(story.applicationNumber());
    Response unknown = asPublic("特願2026-999999");

    // Then
    assertThat(unpublished.statusCode()).isEqualTo(404);
    assertThat(unpublished.statusCode()).isEqualTo(unknown.statusCode());
    assertThat(unpublished.asString().replace(story.applicationNumber(), "特願2026-999999"))
        .isEqualTo(unknown.asString());
    assertThat(unpublished.headers().asList().toString().replaceAll("content-length=\\d+", ""))
        .isEqualTo(unknown.headers().asList().toString().replaceAll("content-length=\\d+", ""));
  }

  @Test
  void shouldHideTheUnpublishedPageExactlyLikeTheUnknownOne() {
    // Given
    CaseStory story = story().filed("2026-11-21").emit();
    awaitEvents(story, 1);

    // When
    Response unpublished = page(given(), story.applicationNumber());
    Response unknown = page(given(), "特願2026-999999");

    // Then
    assertThat(unpublished.statusCode()).isEqualTo(404);
    assertThat(unpublished.asString().replace(story.applicationNumber(), "特願2026-999999"))
        .isEqualTo(unknown.asString());
  }

  @Test
  void shouldShowAnUnpublishedCaseToItsFilerAndTheOfficeOnly() {
    // Given
    CaseStory story = story().filed("2026-11-21");

    // When
    story.emit();

    // Then
    awaitEvents(story, 1);
    String number = story.applicationNumber();
    as(story.owner(), Roles.APPLICANT)
        .get("/legal-status/" + number)
        .then()
        .statusCode(200)
        .body("public", equalTo(false));
    as("auditor1", Roles.AUDITOR).get("/legal-status/" + number).then().statusCode(200);
    as("examiner1", Roles.EXAMINER).get("/legal-status/" + number).then().statusCode(200);
    as("somebody", Roles.APPLICANT).get("/legal-status/" + number).then().statusCode(404);
    as("somebody", Roles.DATA_USER).get("/legal-status/" + number).then().statusCode(404);
    asPublic(number).then().statusCode(404);
  }

  @Test
  void shouldNotMakeAnOwnerOfWhoeverFilesALaterDocument() {
    // Given
    CaseStory story = story().filed("2026-11-21");

    // When
    story.examinationRequested("2027-01-08").emit();

    // Then
    awaitEvents(story, 2);
    as("hanako", Roles.APPLICANT)
        .get("/legal-status/" + story.applicationNumber())
        .then()
        .statusCode(404);
  }

  @Test
  void shouldNeverShowACaseThatWasDismissedBeforePublication() {
    // Given
    CaseStory story =
        story().filed("2026-11-21").amendmentOrdered("2026-11-24").dismissed("2027-01-13");

    // When
    story.emit();

    // Then
    awaitEvents(story, 3);
    asPublic(story.applicationNumber()).then().statusCode(404);
    as("auditor1", Roles.AUDITOR)
        .get("/legal-status/" + story.applicationNumber())
        .then()
        .body("stage.code", equalTo("6"))
        .body("state.code", equalTo("N"))
        .body("keyEvent", equalTo("B10"))
        .body(
            "events.code",
            contains("A-0-1-A10-A12-NAP-A63", "A-1-1-W10-W00-NAP-A111", "N-1-6-B10-B00-NAP-A043"));
    List<Events.Emitted> announced =
        events.await(STATUS_TOPIC, STATUS_CHANGED, story.applicationNumber(), 3);
    assertThat(announced)
        .allSatisfy(
            event -> assertThat(JsonPath.from(event.payload()).getBoolean("public")).isFalse());
  }

  @Test
  void shouldAnswerRefusedAndFinalWhenStoryFourIsLived() {
    // Given
    CaseStory story =
        story()
            .filed("2026-11-21")
            .published("2028-05-22")
            .examinationRequested("2028-06-01")
            .reasonsNotified("2028-09-01")
            .refused("2029-01-15")
            .refusalFinal("2029-04-20");

    // When
    story.emit();

    // Then
    awaitEvents(story, 6);
    asPublic(story.applicationNumber())
        .then()
        .body("stage.code", equalTo("6"))
        .body("state.code", equalTo("N"))
        .body("keyEvent", equalTo("B10"))
        .body("detailedEvent", equalTo("B15"))
        .body("lastEvent", equalTo("N-6-6-N10-N00-NAP-JPREFFINAL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "特願2026-%06d",
        "2026-%06d",
        "2026%06d",
        "JP2026-%06d",
        "特願２０２６－%06d",
        "特開2028-%06d",
        "JP2028-%06dA",
        "102026%09d",
        "JP102026%09d",
        "ＪＰ１０２０２６%09d",
        "特許第700%04d号",
        "700%04d"
      })
  void shouldFindTheCaseByAnyUsualSpelling(String spelling) {
    // Given
    CaseStory story = story().granted().emit();
    awaitEvents(story, 10);
    int serial = Integer.parseInt(story.applicationNumber().substring(7));

    // When
    Response answer = asPublic(spelling.formatted(serial));

    // Then
    answer.then().statusCode(200).body("applicationNumber", equalTo(story.applicationNumber()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "特願",
        "2026-1",
        "特願2026-0000001",
        "' or 1=1 --",
        "<script>",
        "12345678901234567890123456789012345678901234567890"
      })
  void shouldSayThatItIsNoNumberWhenItIsMalformed(String text) {
    // When
    Response answer = given().accept(ContentType.JSON).get("/legal-status/{number}", text);

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:malformed-number"));
  }

  @Test
  void shouldAnswer304WhileNothingHappensToTheCase() {
    // Given
    CaseStory story = story().filed("2026-11-21").published("2028-05-22").emit();
    awaitEvents(story, 2);
    String tag = asPublic(story.applicationNumber()).header("ETag");

    // When
    Response again =
        given()
            .accept(ContentType.JSON)
            .header("If-None-Match", tag)
            .get("/legal-status/{n}", story.applicationNumber());

    // Then
    again.then().statusCode(304).header("ETag", tag);
    story.examinationRequested("2028-06-01").emit();
    awaitEvents(story, 3);
    given()
        .accept(ContentType.JSON)
        .header("If-None-Match", tag)
        .get("/legal-status/{n}", story.applicationNumber())
        .then()
        .statusCode(200);
  }

  @Test
  void shouldAnswerJsonUnlessThePageIsAskedFor() {
    // Given
    CaseStory story = story().filed("2026-11-21").published("2028-05-22").emit();
    awaitEvents(story, 2);
    String number = story.applicationNumber();

    // When
    Response anything = given().accept("*/*").get("/legal-status/{n}", number);
    Response browser =
        given()
            .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
            .get("/legal-status/{n}", number);

    // Then
    anything.then().statusCode(200).contentType(ContentType.JSON);
    browser.then().statusCode(200).contentType(ContentType.HTML);
  }

  @Test
  void shouldCountAndShowWhatIsUnmappedWithoutGuessing() {
    // Given
    CaseStory story = story().filed("2026-11-21").strangeDocument("2027-01-08");
    double before = unmappedDocuments();

    // When
    story.emit();

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("auditor1", Roles.AUDITOR)
                    .get("/legal-status/" + story.applicationNumber())
                    .then()
                    .statusCode(200)
                    .body("unmappedEvents", equalTo(1)));
    as("auditor1", Roles.AUDITOR)
        .get("/legal-status/" + story.applicationNumber())
        .then()
        .body("events.code", contains("A-0-1-A10-A12-NAP-A63"));
    assertThat(unmappedDocuments()).isEqualTo(before + 1);
  }

  /** What the counter says. */
  private static double unmappedDocuments() {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("legal_status_unmapped_total"))
        .filter(line -> line.contains("org.patentoffice.receiving.document-received.v1"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  @Test
  void shouldRefuseAnInvalidTokenInsteadOfAnsweringAsThePublic() {
    // When
    Response answer =
        given()
            .auth()
            .oauth2(Tokens.expired("auditor1", Roles.AUDITOR))
            .accept(ContentType.JSON)
            .get("/legal-status/{n}", "特願2026-999999");

    // Then
    answer.then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update recorded_event set fields = '{}'",
        "update recorded_event set recorded_at = recorded_at - interval '1 day'",
        "delete from recorded_event",
        "truncate recorded_event",
        "update mapping_in_force set mapping_version = 'another'",
        "delete from mapping_in_force"
      })
  void shouldRefuseToChangeTheLedger(String statement) throws SQLException {
    // Given
    CaseStory story = story().filed("2026-11-21").strangeDocument("2027-01-08").emit();
    awaitEvents(story, 1);
    await().atMost(PATIENCE).until(() -> count("recorded_event", story) == 2);

    try (Connection connection = database.getConnection();
        Statement change = connection.createStatement()) {
      // When // Then
      assertThatThrownBy(() -> change.execute(statement))
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }
    assertThat(count("recorded_event", story)).isEqualTo(2);
  }

  @Test
  void shouldHoldNoRightToChangeTheLedger() throws SQLException {
    // Given
    String rights =
        """
        select count(*) from information_schema.role_table_grants
         where table_name in ('recorded_event', 'mapping_in_force')
           and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
        """;

    // When
    long granted = single(rights);

    // Then
    assertThat(granted).isZero();
  }

  @Test
  void shouldHandleOrIgnoreEveryTypeOfTheTopicsOfAllOtherServices() {
    // When
    List<Subscription> subscriptions = channels.stream().map(InboundChannel::subscription).toList();

    // Then
    assertThat(subscriptions)
        .extracting(Subscription::topic)
        .containsExactlyInAnyOrder(
            "receiving.application",
            "formality.procedure",
            "fee.payment",
            "fee.right",
            "dossier.file",
            "dossier.trial",
            "gazette.publication");
    assertThat(subscriptions)
        .allSatisfy(
            subscription ->
                CatalogueAssertions.assertSubscribed(
                    "legal-status",
                    subscription.topic(),
                    subscription.handledTypes(),
                    subscription.ignoredTypes()));
  }

  @Test
  void shouldParkOnlyTheCaseWhenAnEventLacksItsDay() {
    // Given
    CaseStory story = story();
    CaseStory other = story().filed("2026-11-21");

    // When
    events.publishUnchecked(
        "dossier.file",
        story.applicationNumber(),
        "org.patentoffice.dossier.grant-decided.v1",
        1,
        UUID.randomUUID().toString(),
        "{\"applicationNumber\": \"%s\", \"documentCode\": \"A01\"}"
            .formatted(story.applicationNumber()));
    other.emit();

    // Then
    awaitEvents(other, 1);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("operator1", Roles.OPERATOR)
                    .get("/operations/parked")
                    .then()
                    .statusCode(200)
                    .body(containsString(story.applicationNumber()))
                    .body(not(containsString(other.applicationNumber()))));
  }

  private void awaitEvents(CaseStory story, int count) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("auditor1", Roles.AUDITOR)
                    .get("/legal-status/" + story.applicationNumber())
                    .then()
                    .statusCode(200)
                    .body("events.size()", equalTo(count)));
  }

  private static Response asPublic(String number) {
    return given().accept(ContentType.JSON).get("/legal-status/{number}", number);
  }

  private static Response page(RequestSpecification reader, String number) {
    return reader.accept(ContentType.HTML).get("/legal-status/{number}", number);
  }

  private static RequestSpecification as(String username, String role) {
    return given().auth().oauth2(Tokens.of(username, role)).accept(ContentType.JSON);
  }

  private long count(String table, CaseStory story) throws SQLException {
    return single(
        "select count(*) from %s where application_number = '%s'"
            .formatted(table, story.applicationNumber()));
  }

  private long single(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
