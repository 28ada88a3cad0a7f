package org.patentoffice.formality;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** Who may look up what, and what happens when they ask badly. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class InquiryTest {

  private static final String PROBLEM = "application/problem+json";

  @OfficeEvents Events events;
  @Inject OfficeClock clock;

  @ParameterizedTest
  @ValueSource(strings = {Roles.FORMALITY_EXAMINER, Roles.AUDITOR, Roles.OPERATOR})
  void shouldShowACaseToThoseWhoWorkOnIt(String role) {
    // Given
    TestCase office = completed();

    // When
    var answer = OfficeDesk.as(role).get("/formality/cases/{number}", office.number());

    // Then
    answer.then().statusCode(200).body("applicationNumber", equalTo(office.number()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {Roles.APPLICANT, Roles.AGENT, Roles.EXAMINER, Roles.CASHIER, Roles.DATA_USER})
  void shouldHideCasesFromOthers(String role) {
    // Given
    String path = "/formality/cases";

    // When
    var answer = OfficeDesk.as(role).get(path);

    // Then
    answer.then().statusCode(403).contentType(PROBLEM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/formality/cases", "/formality/cases/2026000001", "/formality/rules"})
  void shouldAskForATokenWhenThereIsNone(String path) {
    // Given
    var anonymous = given();

    // When
    var answer = anonymous.get(path);

    // Then
    answer.then().statusCode(401).contentType(PROBLEM);
  }

  @Test
  void shouldFindACaseByTheUsualSpellings() {
    // Given
    TestCase office = completed();
    String digits = office.number().replaceAll("[^0-9]", "");

    // When
    var answer = OfficeDesk.caseOf(digits);

    // Then
    answer.then().statusCode(200).body("applicationNumber", equalTo(office.number()));
  }

  @Test
  void shouldAnswerNotFoundWhenTheCaseIsUnknown() {
    // Given
    String unknown = "特願2099-999999";

    // When
    var answer = OfficeDesk.caseOf(unknown);

    // Then
    answer.then().statusCode(404).contentType(PROBLEM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/formality/cases/xyz",
        "/formality/cases?state=sleeping",
        "/formality/cases?limit=0",
        "/formality/cases?limit=501",
        "/formality/cases?offset=-1"
      })
  void shouldSayWhatIsExpectedWhenTheQuestionIsMalformed(String path) {
    // Given
    var examiner = OfficeDesk.examiner();

    // When
    var answer = examiner.get(path);

    // Then
    answer
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body("type", equalTo("urn:patent-office:problem:invalid"));
  }

  @Test
  void shouldListCasesByState() {
    // Given
    TestCase office = completed();

    // When
    var answer =
        OfficeDesk.examiner().get("/formality/cases?state=formalities-completed&limit=500");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("total", greaterThanOrEqualTo(1))
        .body("cases.applicationNumber", hasItem(office.number()))
        .body("cases.state", everyItem(equalTo("formalities-completed")));
  }

  @Test
  void shouldCutThePageAtTheLimit() {
    // Given
    completed();
    completed();

    // When
    var answer = OfficeDesk.examiner().get("/formality/cases?limit=1&offset=1");

    // Then
    answer.then().statusCode(200).body("cases", hasSize(1)).body("offset", equalTo(1));
  }

  @Test
  void shouldShowRulesAndPeriodsToTheOffice() {
    // Given
    var cashier = OfficeDesk.as(Roles.CASHIER);

    // When
    var answer = cashier.get("/formality/rules");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("rulesVersion", equalTo("formality-rules-2026-11"))
        .body("rules.size()", greaterThanOrEqualTo(12))
        .body("rules.id", hasItem("FP-011"))
        .body("periods.id", hasItem("request-for-examination"));
  }

  @Test
  void shouldHideRulesFromApplicants() {
    // Given
    var applicant = OfficeDesk.as(Roles.APPLICANT);

    // When
    var answer = applicant.get("/formality/rules");

    // Then
    answer.then().statusCode(403).contentType(PROBLEM);
  }

  private TestCase completed() {
    TestCase office = new TestCase(events, clock.today());
    office.file();
    office.pay(office.request(), "filing", office.filed());
    office.awaitCompleted();
    return office;
  }
}
