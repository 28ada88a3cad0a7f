package org.patentoffice.dossier.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.patentoffice.dossier.fixture.Desk.REASONS;
import static org.patentoffice.dossier.fixture.Desk.as;
import static org.patentoffice.dossier.fixture.Desk.awaitDocuments;
import static org.patentoffice.dossier.fixture.Desk.awaitDossier;
import static org.patentoffice.dossier.fixture.Desk.awaitOnWorklist;
import static org.patentoffice.dossier.fixture.Desk.dossier;
import static org.patentoffice.dossier.fixture.Desk.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.dossier.fixture.CaseOnTopics;
import org.patentoffice.dossier.fixture.Desk;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** Who may read a dossier, on real servers. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class DossierResourceTest {
  private static final String ZIP = "package.zip";
  private static final String HTML = "application.htm";
  private static final String BIBLIOGRAPHY = "JPOXMLDOC01-jpbibl.xml";
  private static final String BODY = "JPOXMLDOC01-appb.xml";

  @OfficeEvents Events events;
  @Inject Desk desk;

  private static RequestSpecification filer() {
    return as("hanako", Roles.APPLICANT);
  }

  private CaseOnTopics unpublished() {
    CaseOnTopics file = desk.newCase(events).filedBy("hanako").publish();
    awaitDocuments(file.number(), 1);
    return file;
  }

  private CaseOnTopics published() {
    CaseOnTopics file = unpublished().applicationPublished().publish();
    awaitDossier(file.number(), "publications.size()", 1);
    return file;
  }

  private static Response part(RequestSpecification reader, CaseOnTopics file, String name) {
    return reader.get(
        "/dossiers/{n}/documents/{d}/parts/{p}",
        file.number().digits(),
        file.documentNumber(1),
        name);
  }

  static Stream<Supplier<RequestSpecification>> outsiders() {
    return Stream.of(
        () -> given(),
        () -> as("jiro", Roles.APPLICANT),
        () -> as("dairi", Roles.AGENT),
        () -> as("riyosha", Roles.DATA_USER),
        () -> as("office", Roles.SERVICE),
        () -> as("hanako-2", Roles.APPLICANT));
  }

  @ParameterizedTest
  @MethodSource("outsiders")
  void shouldAnswerAsForAnUnknownNumberWhenTheCaseIsUnpublished(
      Supplier<RequestSpecification> outsider) {
    // Given
    CaseOnTopics file = unpublished();
    ApplicationNumber unknown = ApplicationNumber.parse("特願2026-999998");

    // When
    Response hidden = dossier(outsider.get(), file.number());

    // Then
    Response none = dossier(outsider.get(), unknown);
    assertThat(hidden.statusCode()).isEqualTo(404);
    assertThat(hidden.asString().replace(file.number().toString(), "N"))
        .isEqualTo(none.asString().replace(unknown.toString(), "N"));
    assertThat(hidden.headers().asList().stream().map(Object::toString).filter(this::isTelling))
        .isEqualTo(
            none.headers().asList().stream()
                .map(Object::toString)
                .filter(this::isTelling)
                .toList());
    assertThat(part(outsider.get(), file, BODY).asString()).isEqualTo(hidden.asString());
    outsider
        .get()
        .get("/dossiers/{n}/documents/{d}", file.number().digits(), file.documentNumber(1))
        .then()
        .statusCode(404)
        .body("detail", equalTo(hidden.path("detail")));
  }

  private boolean isTelling(String header) {
    return !header.startsWith("Date") && !header.startsWith("content-length");
  }

  @Test
  void shouldStayClosedUntilTheDayOfPublication() {
    // Given
    CaseOnTopics file = unpublished().applicationPublished(desk.today().plusDays(1000)).publish();
    awaitDossier(file.number(), "publications.size()", 1);

    // When
    Response answer = dossier(given(), file.number());

    // Then
    answer.then().statusCode(404);
  }

  @Test
  void shouldShowTheFilerEverythingBeforePublication() {
    // Given
    CaseOnTopics file = unpublished();

    // When
    Response answer = dossier(filer(), file.number());

    // Then
    answer
        .then()
        .statusCode(200)
        .body("view", equalTo("full"))
        .body("applicationNumber", equalTo(file.number().toString()))
        .body("filer", equalTo("hanako"))
        .body("inventors[0].address", equalTo("東京都架空区１"))
        .body("documents[0].name.ja", equalTo("特許願"))
        .body("documents[0].name.en", equalTo("Application for patent"))
        .body("documents[0].name.certainty", equalTo("sourced"))
        .body("documents[0].parts.name", equalTo(List.of(ZIP, HTML, BIBLIOGRAPHY, BODY, "図１.png")));
    part(filer(), file, ZIP).then().statusCode(200).body(equalTo("PK 990001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.EXAMINER, Roles.FORMALITY_EXAMINER, Roles.AUDITOR})
  void shouldShowTheOfficeEverythingBeforePublication(String role) {
    // Given
    CaseOnTopics file = unpublished();

    // When
    Response answer = dossier(as("shinsa", role), file.number());

    // Then
    answer.then().statusCode(200).body("view", equalTo("full"));
  }

  @Test
  void shouldShowThePublicNoPrivateParticularsAfterPublication() {
    // Given
    CaseOnTopics file = published();

    // When
    Response answer = dossier(given(), file.number());

    // Then
    answer
        .then()
        .statusCode(200)
        .body("view", equalTo("public"))
        .body("filer", nullValue())
        .body("inventors[0].name", equalTo("発明　一郎"))
        .body("documents[0].parts.name", equalTo(List.of(BIBLIOGRAPHY, BODY, "図１.png")))
        .body("publications[0].number", containsString("特開2028-"));
    assertThat(answer.asString())
        .doesNotContain("990001", "架空区", "hanako", "KAKU-0001", "package", "original");
    part(given(), file, BIBLIOGRAPHY)
        .then()
        .statusCode(200)
        .body(containsString("発明　一郎"))
        .body(not(containsString("990001")))
        .body(not(containsString("架空区")));
  }

  @ParameterizedTest
  @ValueSource(strings = {ZIP, HTML, "nothing.xml", "..%2f..%2fetc%2fpasswd", "%00"})
  void shouldKeepThePackageFromThePublicAsIfItWereNotThere(String name) {
    // Given
    CaseOnTopics file = published();

    // When
    Response answer =
        given()
            .urlEncodingEnabled(false)
            .get(
                "/dossiers/%s/documents/%s/parts/%s"
                    .formatted(file.number().digits(), file.documentNumber(1), name));

    // Then
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.asString()).doesNotContain("990001");
  }

  @Test
  void shouldServeBytesThatABrowserCannotBeFooledBy() {
    // Given
    CaseOnTopics file = published();

    // When
    Response answer = part(filer(), file, HTML);

    // Then
    answer
        .then()
        .statusCode(200)
        .header("Content-Type", containsString("text/html"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", containsString("sandbox"))
        .header("Vary", containsString("Authorization"));
    String sha256 =
        dossier(filer(), file.number())
            .path("documents[0].parts.find { it.name == '%s' }.sha256".formatted(HTML));
    assertThat(answer.header("ETag")).isEqualTo("\"" + sha256 + "\"");
    part(filer().header("If-None-Match", answer.header("ETag")), file, HTML).then().statusCode(304);
  }

  @Test
  void shouldSayTryAgainWhenTheOwnerOfTheBytesIsAway() {
    // Given
    CaseOnTopics file = unpublished().documentKeptElsewhereReceivedBy("hanako").publish();
    awaitDocuments(file.number(), 2);

    // When
    Response answer =
        filer()
            .get(
                "/dossiers/{n}/documents/{d}/parts/elsewhere.xml",
                file.number().digits(),
                file.documentNumber(2));

    // Then
    answer
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:unavailable"));
  }

  @Test
  void shouldShowThePublicTheNoticesOfAPublishedCase() {
    // Given
    CaseOnTopics file = desk.newCase(events).examinable("hanako").applicationPublished().publish();
    awaitOnWorklist(file.number(), "first-action");
    awaitDossier(file.number(), "publications.size()", 1);
    Response notice = post(file.number(), "notices-of-reasons", REASONS);
    file.served(notice.path("documentNumber"), "A131", desk.today()).publish();
    awaitDossier(file.number(), "documents[-1].served.to", "hanako");

    // When
    Response answer = given().get(notice.<String>path("href"));

    // Then
    answer
        .then()
        .statusCode(200)
        .body("documentCode", equalTo("A131"))
        .body("direction", equalTo("dispatched"))
        .body("served.method", equalTo("online"))
        .body("served.to", nullValue())
        .body("parts[0].role", equalTo("notice"));
    given()
        .get(answer.<String>path("parts[0].href"))
        .then()
        .statusCode(200)
        .body(containsString("拒絶理由通知書"));
  }

  @Test
  void shouldShowAPatentThatWasNeverPublishedBefore() {
    // Given
    CaseOnTopics file = unpublished().registered().patentGazettePublished().publish();
    awaitDossier(file.number(), "publications.size()", 1);
    // The registration is told of on another topic.
    awaitDossier(file.number(), "registration != null", true);

    // When
    Response answer = dossier(given(), file.number());

    // Then
    answer.then().statusCode(200).body("registration.registrationNumber", containsString("特許第7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "特願2026", "2026-0000011", "%27%20or%201=1", "99999999999999999999"})
  void shouldRefuseAMalformedNumberWithoutATrace(String number) {
    // Given / When
    Response answer = given().urlEncodingEnabled(false).get("/dossiers/" + number);

    // Then
    answer.then().statusCode(400).contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "abcdefghijk", "526000000010"})
  void shouldRefuseAMalformedDocumentNumberWhetherOrNotThereIsTheCase(String documentNumber) {
    // Given
    CaseOnTopics file = unpublished();

    // When
    Response hidden =
        given().get("/dossiers/{n}/documents/{d}", file.number().digits(), documentNumber);

    // Then
    hidden.then().statusCode(400);
    given().get("/dossiers/{n}/documents/{d}", "2026999998", documentNumber).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"特願2026-%s", "2026%s", "JP2026%s", "２０２６%s"})
  void shouldUnderstandTheUsualSpellings(String spelling) {
    // Given
    CaseOnTopics file = published();

    // When
    Response answer =
        given().get("/dossiers/{n}", spelling.formatted(file.number().digits().substring(4)));

    // Then
    answer.then().statusCode(200).body("applicationNumber", equalTo(file.number().toString()));
  }

  @Test
  void shouldNotLetAnExpiredTokenIn() {
    // Given
    CaseOnTopics file = published();

    // When
    Response answer = dossier(given().auth().oauth2(Tokens.expired("hanako")), file.number());

    // Then
    answer.then().statusCode(401).contentType("application/problem+json");
  }

  @Test
  void shouldAnswerTheProblemInJapaneseWhenAsked() {
    // Given
    ApplicationNumber unknown = ApplicationNumber.parse("特願2026-999998");

    // When
    Response answer = dossier(given().header("Accept-Language", "ja"), unknown);

    // Then
    answer.then().statusCode(404).body("detail", containsString("見つかりません"));
  }
}
