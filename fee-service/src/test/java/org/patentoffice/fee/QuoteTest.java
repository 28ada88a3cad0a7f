package org.patentoffice.fee;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.testkit.OfficeServers;

/** Quotes for everybody, over HTTP. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class QuoteTest {

  @Test
  void shouldQuoteWithItsArithmeticAndSource() {
    // Given
    String question = "purpose=examination&claims=3&date=2026-11-21";

    // When
    Response response = given().get("/fees/quote?" + question);

    // Then
    response
        .then()
        .statusCode(200)
        .body("totalYen", equalTo(150_000))
        .body("titleJa", equalTo("出願審査請求料"))
        .body("scheduleVersion", equalTo("jp-2026-11-22"))
        .body("arithmetic", contains("P-EXAM-2019: 138,000 + 4,000 × 3 claims = 150,000"))
        .body("lines[0].item.certainty", equalTo("sourced"));
  }

  @Test
  void shouldTellFilingDateAndPaymentDateApart() {
    // Given
    String question = "claims=3&filingDate=2018-05-01&paymentDate=2022-03-31";

    // When
    Response registration = given().get("/fees/quote?purpose=registration&" + question);

    // Then
    registration.then().statusCode(200).body("totalYen", equalTo(8_100));
    given()
        .get("/fees/quote?purpose=examination&" + question)
        .then()
        .body("totalYen", equalTo(130_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claims=3",
        "purpose=lunch",
        "purpose=filing&claims=0",
        "purpose=filing&claims=many",
        "purpose=filing&claims=99999999999",
        "purpose=filing&date=yesterday",
        "purpose=filing&date=2026-02-30",
        "purpose=filing&right=plant",
        "purpose=filing&date=1990-01-01",
        "purpose=annuity",
        "purpose=annuity&fromYear=9&toYear=4",
      })
  void shouldAnswerNonsenseWithAProblem(String question) {
    // Given
    String path = "/fees/quote?" + question;

    // When
    Response response = given().header("Accept-Language", "ja").get(path);

    // Then
    response.then().statusCode(422).contentType("application/problem+json");
  }

  @Test
  void shouldShowTheWholeSchedule() {
    // Given
    String path = "/fees/schedule";

    // When
    Response response = given().get(path);

    // Then
    response.then().statusCode(200).body("items", hasSize(105));
  }
}
