package org.patentoffice.receiving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.Dispatches;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Visitor;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** The current text of an application, beside the text as filed. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class TextTest {
  @OfficeEvents Events events;
  @Inject Dispatches dispatches;
  @Inject OfficeClock clock;

  private final Applicant applicant = Applicant.somebody();

  @Test
  void shouldBeTheTextAsFiledWhenNothingWasAmended() {
    // Given
    String number = applicant.newApplication();

    // When
    Response text = text(applicant, number);

    // Then
    text.then()
        .statusCode(200)
        .body("amendments", empty())
        .body("units.label", hasItem("請求項３"))
        .body("units.findAll { it.changed }", empty())
        .body("units.findAll { it.document == 'claims' }", hasSize(3));
  }

  @Test
  void shouldTellWhatEachAmendmentChanged() {
    // Given
    String number = applicant.newApplication();
    String amendment =
        applicant.filed(FilingPackage.later("sample-amendment", number)).path("documentNumber");

    // When
    Response text = text(applicant, number);

    // Then
    text.then()
        .statusCode(200)
        .body("amendments.documentNumber", contains(amendment))
        .body("units.findAll { it.changed }.label", contains("０００６", "請求項２"))
        .body("units.findAll { it.changed }.amendedBy", contains(amendment, amendment))
        .body("units.find { it.label == '請求項２' }.current", containsString("所定周期で"))
        .body("units.find { it.label == '請求項２' }.filed", containsString("計数値を外部へ送信する"));
    LocalDate yesterday = clock.today().minusDays(1);
    applicant
        .request()
        .get("/applications/{number}/text?asOf={day}", number, yesterday.toString())
        .then()
        .statusCode(200)
        .body("amendments", empty())
        .body("units.findAll { it.changed }", empty());
  }

  @Test
  void shouldShowWhatTheOfficeCorrectedAndTellTheApplicant() {
    // Given
    Response receipt = applicant.filed(FilingPackage.application());
    String number = receipt.path("applicationNumber");
    Map<String, String> fitting =
        Map.of(
            "part", "claims",
            "item", "請求項２",
            "before", "計数値を外部へ送信する",
            "after", "計数値を外部に送信する",
            "reason", "明白な誤記のため。");
    Map<String, String> misplaced = new HashMap<>(fitting);
    misplaced.put("before", "どこにもない語句");

    // When
    String notice =
        dispatches.correction(
            events, number, receipt.path("documentNumber"), List.of(fitting, misplaced));

    // Then
    applicant.awaitMail(List.of(notice));
    text(applicant, number)
        .then()
        .statusCode(200)
        .body("corrections.noticeNumber", contains(notice, notice))
        .body("corrections.applied", contains(true, false))
        .body("units.findAll { it.changed }.label", contains("請求項２"))
        .body("units.find { it.changed }.amendedBy", equalTo(notice))
        .body("units.find { it.changed }.current", containsString("外部に送信"))
        .body("units.find { it.changed }.filed", containsString("外部へ送信"));
    String page =
        new Visitor(applicant.name(), Roles.APPLICANT)
            .open(
                "/filing/cases/"
                    + URLEncoder.encode(number, StandardCharsets.UTF_8)
                    + "/text?lang=en")
            .asString();
    assertThat(page).contains("Corrected ex officio", notice, "明白な誤記のため。", "not in the text below");
  }

  @Test
  void shouldNotCountAnAmendmentThatWasDismissed() {
    // Given
    String number = applicant.newApplication();
    String amendment =
        applicant.filed(FilingPackage.later("sample-amendment", number)).path("documentNumber");

    // When
    dispatches.dismissal(events, number, amendment);

    // Then
    await()
        .untilAsserted(
            () ->
                text(applicant, number)
                    .then()
                    .body("amendments[0].dismissed", equalTo(true))
                    .body("units.findAll { it.changed }", empty()));
  }

  @Test
  void shouldSayWhichAmendmentHasNoPlace() {
    // Given
    String number = applicant.newApplication();
    applicant.filed(
        FilingPackage.later("sample-amendment", number)
            .with("請求項２", "請求項９")
            .with("【請求項２】", "【請求項９】"));

    // When
    Response text = text(applicant, number);

    // Then
    text.then()
        .statusCode(409)
        .body("type", equalTo("urn:patent-office:problem:amendment-without-place"))
        .body("detail", containsString("請求項９"));
  }

  @Test
  void shouldSayThatADesignHasNoSuchText() {
    // Given
    String number =
        applicant.filed(FilingPackage.of("sample-design-application")).path("applicationNumber");

    // When
    Response text = text(applicant, number);

    // Then
    text.then().statusCode(422).body("type", equalTo("urn:patent-office:problem:no-text"));
  }

  @Test
  void shouldBeUnknownToEverybodyElse() {
    // Given
    String number = applicant.newApplication();
    Applicant stranger = Applicant.somebody();

    // When
    Response another = text(stranger, number);
    Response none = text(stranger, "特願2026-999999");

    // Then
    another.then().statusCode(404);
    none.then().statusCode(404);
    text(applicant, "nonsense").then().statusCode(404);
    Applicant.as(Tokens.of("examiner", Roles.EXAMINER))
        .get("/applications/{number}/text", number)
        .then()
        .statusCode(403);
    given().get("/applications/{number}/text", number).then().statusCode(401);
    applicant
        .request()
        .get("/applications/{number}/text?asOf=yesterday", number)
        .then()
        .statusCode(422);
  }

  private static Response text(Applicant who, String number) {
    return who.request().get("/applications/{number}/text", number);
  }
}
