package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.AtOnce;
import org.patentoffice.receiving.fixture.Dispatches;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.Events.Emitted;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** Online dispatch (オンライン発送): opening a document is its service, once. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class MailboxTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOPIC = "receiving.application";
  private static final String SERVED = "org.patentoffice.receiving.dispatch-served.v1";

  @OfficeEvents Events events;
  @Inject Dispatches dispatches;
  @Inject OfficeClock clock;

  private final Applicant applicant = Applicant.somebody();
  private String application = "";

  @BeforeEach
  void file() {
    application = applicant.newApplication();
  }

  @Test
  void shouldListTheDocumentUnservedWhenItIsDispatched() {
    // Given
    String order = dispatches.orderToAmend(events, application);
    awaitMail(order);

    // When
    Response mailbox = applicant.mailbox();

    // Then
    mailbox
        .then()
        .statusCode(200)
        .body("", hasSize(1))
        .body("[0].documentNumber", equalTo(order))
        .body("[0].documentCode", equalTo("A111"))
        .body("[0].applicationNumber", equalTo(application))
        .body("[0].servedDate", equalTo(null));
    assertThat(served()).isEmpty();
    Applicant.somebody().mailbox().then().statusCode(200).body("", hasSize(0));
  }

  @Test
  void shouldServeOnTheDayOfOpeningWhenTheApplicantOpensIt() throws JsonProcessingException {
    // Given
    String notice = dispatches.noticeOfReasons(events, application);
    awaitMail(notice);

    // When
    Response opened = applicant.open(notice);

    // Then
    opened
        .then()
        .statusCode(200)
        .contentType("application/xml")
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff");
    assertThat(opened.asByteArray()).isEqualTo(Dispatches.bytesOf(notice));
    Emitted event = events.await(TOPIC, SERVED, application);
    assertThat(event.headers()).containsEntry("ce_actor", applicant.name());
    JsonNode told = JSON.readTree(event.payload());
    assertThat(told.path("documentNumber").asText()).isEqualTo(notice);
    assertThat(told.path("documentCode").asText()).isEqualTo("A131");
    assertThat(told.path("method").asText()).isEqualTo("online");
    assertThat(told.path("servedTo").asText()).isEqualTo(applicant.name());
    assertThat(told.path("servedDate").asText()).isEqualTo(clock.today().toString());
    applicant
        .mailbox()
        .then()
        .body("[0].servedDate", equalTo(clock.today().toString()))
        .body("[0].servedBy", equalTo("online"));
  }

  @Test
  void shouldServeOnceWhenItIsOpenedManyTimesAtOnce() {
    // Given
    String notice = dispatches.noticeOfReasons(events, application);
    awaitMail(notice);

    // When
    List<Response> opened = AtOnce.times(12, n -> applicant.open(notice));

    // Then
    assertThat(opened).extracting(Response::statusCode).containsOnly(200);
    byte[] marker = FilingPackage.later("sample-opinion", application).zip();
    applicant.file(marker).then().statusCode(201);
    events.await(TOPIC, "org.patentoffice.receiving.document-received.v1", application);
    assertThat(served()).hasSize(1);
  }

  @Test
  void shouldLoseNeitherWhenDocumentsAreOpenedAndSentAtOnce() {
    // Given
    String notice = dispatches.noticeOfReasons(events, application);
    String order = dispatches.orderToAmend(events, application);
    awaitMail(notice);
    awaitMail(order);
    byte[] opinion = FilingPackage.later("sample-opinion", application).zip();

    // When
    List<Response> answers =
        AtOnce.times(
            12,
            n ->
                switch (n % 3) {
                  case 0 -> applicant.open(notice);
                  case 1 -> applicant.open(order);
                  default -> applicant.file(opinion);
                });

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
    events.await(TOPIC, "org.patentoffice.receiving.document-received.v1", application, 4);
    assertThat(events.await(TOPIC, SERVED, application, 2)).hasSize(2);
  }

  @Test
  void shouldServeByPostOnTheEleventhOfficeDayWhenNobodyOpensIt() throws JsonProcessingException {
    // Given
    String notice = dispatches.noticeOfReasons(events, application);
    awaitMail(notice);
    LocalDate postDay = OfficeCalendar.japan().plusOpenDays(clock.today(), 11);
    moveClockTo(postDay.atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(60));
    assertThat(served()).isEmpty();

    // When
    moveClockTo(postDay.atStartOfDay(OfficeClock.ZONE).toInstant().plusSeconds(1));

    // Then
    Emitted event = events.await(TOPIC, SERVED, application);
    JsonNode told = JSON.readTree(event.payload());
    assertThat(told.path("method").asText()).isEqualTo("post");
    assertThat(told.path("servedDate").asText()).isEqualTo(postDay.toString());
    assertThat(told.path("servedTo").asText()).isEqualTo(applicant.name());
    applicant.open(notice).then().statusCode(200);
    applicant
        .mailbox()
        .then()
        .body("[0].servedBy", equalTo("post"))
        .body("[0].servedDate", equalTo(postDay.toString()));
  }

  @Test
  void shouldNotServeByPostWhenItWasOpenedBefore() {
    // Given
    String notice = dispatches.noticeOfReasons(events, application);
    awaitMail(notice);
    applicant.open(notice).then().statusCode(200);

    // When
    moveClockTo(clock.now().plusSeconds(40L * 24 * 60 * 60));

    // Then
    applicant.mailbox().then().body("[0].servedBy", equalTo("online"));
    applicant.filed(FilingPackage.later("sample-opinion", application));
    events.await(TOPIC, "org.patentoffice.receiving.document-received.v1", application);
    assertThat(served()).hasSize(1);
  }

  @Test
  void shouldServeNothingWhenTheBytesCannotBeHad() {
    // Given
    String notice = dispatches.noticeKeptElsewhere(events, application);
    awaitMail(notice);

    // When
    Response opened = applicant.open(notice);

    // Then
    opened
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:unavailable"));
    applicant.mailbox().then().body("[0].servedDate", equalTo(null));
    assertThat(served()).isEmpty();
  }

  @Test
  void shouldAnswerAlikeWhenTheDocumentIsAnothersOrNobodys() {
    // Given
    String notice = dispatches.noticeOfReasons(events, application);
    awaitMail(notice);
    Applicant stranger = Applicant.somebody();

    // When
    Response anothers = stranger.open(notice);

    // Then
    Response nobodys = stranger.open("06126999999");
    anothers
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:not-found"));
    assertThat(anothers.asString().replace(notice, "06126999999")).isEqualTo(nobodys.asString());
    applicant.mailbox().then().body("[0].servedDate", equalTo(null));
    assertThat(served()).isEmpty();
  }

  private void awaitMail(String documentNumber) {
    applicant.awaitMail(List.of(documentNumber));
  }

  private List<Emitted> served() {
    return events.present(TOPIC, application).stream()
        .filter(event -> event.type().equals(SERVED))
        .toList();
  }

  private static void moveClockTo(Instant instant) {
    Applicant.as(Tokens.of("soji", Roles.OPERATOR))
        .contentType(ContentType.JSON)
        .body(Map.of("at", instant.toString()))
        .post("/operations/clock")
        .then()
        .statusCode(200);
  }
}
