package org.patentoffice.fee;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** The digitisation fee of what came on paper, from the filing to the payment or the report. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class DigitisationTest {
  private static final int OFFICE_DAYS_UNTIL_INVOICE = 6;

  @OfficeEvents Events events;
  @Inject OfficeClock clock;

  private LocalDate today;
  private OfficeCase office;

  @BeforeEach
  void openCase() {
    today = clock.today();
    office = new OfficeCase(events, "nobody", today);
  }

  @Test
  void shouldInvoiceTheSheetsAndTakeThePayment() {
    // Given
    String document = invoiced(12);
    long revenue = revenue();

    // When
    Response booked = pay(document, 12_000, "transfer-" + document);

    // Then
    booked
        .then()
        .statusCode(201)
        .body("documentNumber", equalTo(document))
        .body("amountYen", equalTo(12_000))
        .body("paidOn", equalTo(clock.today().toString()));
    JsonNode paid = office.digitisation("paid", 1);
    assertThat(paid.get("amountYen").asLong()).isEqualTo(12_000);
    assertThat(paid.get("chargeId").asText()).isEqualTo(booked.<String>path("chargeId"));
    assertThat(revenue()).isEqualTo(revenue + 12_000);
    assertThat(Cashier.booksBalance()).isTrue();
    inquiry()
        .body("digitisation", hasSize(1))
        .body("digitisation[0].status", equalTo("paid"))
        .body("digitisation[0].sheets", equalTo(12))
        .body(
            "digitisation[0].arithmetic[0]",
            equalTo("A-DIGITISATION-2022: 2,400 + 800 × 12 sheets = 12,000"));
    move(clock.today().plusDays(120));
    assertThat(office.paymentEvents())
        .containsExactly("fee-unpaid", "digitisation-fee-invoiced", "digitisation-fee-paid");
  }

  @Test
  void shouldBookAPaymentOnceHoweverOftenItIsSent() {
    // Given
    String document = invoiced(1);
    String first =
        pay(document, 3_200, "k-" + document).then().statusCode(201).extract().asString();

    // When
    Response again = pay(document, 3_200, "k-" + document);

    // Then
    assertThat(again.then().statusCode(201).extract().asString()).isEqualTo(first);
    pay(document, 3_200, "other-" + document)
        .then()
        .statusCode(409)
        .body("type", containsString("already-paid"));
    assertThat(office.paymentEvents()).filteredOn("digitisation-fee-paid"::equals).hasSize(1);
  }

  @Test
  void shouldRemindOnceAndThenReportItUnpaid() {
    // Given
    String document = invoiced(3);
    LocalDate dueOn = day(office.digitisation("invoiced", 1), "dueOn");
    LocalDate remindedOn = OfficeCalendar.japan().nextOpen(dueOn.plusDays(1));
    move(remindedOn);
    JsonNode reminded = office.digitisation("reminded", 1);

    // When
    move(day(reminded, "dueOn").plusDays(1));

    // Then
    JsonNode unpaid = office.digitisation("unpaid", 1);
    assertThat(day(reminded, "remindedOn")).isEqualTo(remindedOn);
    assertThat(unpaid.get("documentNumber").asText()).isEqualTo(document);
    assertThat(unpaid.get("dueYen").asLong()).isEqualTo(4_800);
    inquiry().body("digitisation[0].status", equalTo("unpaid"));
    pay(document, 4_800, "late-" + document).then().statusCode(201);
    assertThat(office.paymentEvents())
        .containsExactly(
            "fee-unpaid",
            "digitisation-fee-invoiced",
            "digitisation-fee-reminded",
            "digitisation-fee-unpaid",
            "digitisation-fee-paid");
  }

  @Test
  void shouldPursueNothingOnceTheApplicantHasWithdrawn() {
    // Given
    invoiced(3);
    office.send("A761", OfficeCase.by("none"));
    await()
        .atMost(Events.PATIENCE)
        .untilAsserted(() -> inquiry().body("endedOn", equalTo(today.plusDays(1).toString())));

    // When
    move(clock.today().plusDays(120));

    // Then
    assertThat(office.paymentEvents()).containsExactly("fee-unpaid", "digitisation-fee-invoiced");
  }

  @Test
  void shouldInvoiceNothingForWhatWasFiledOnline() {
    // Given
    office.file(OfficeCase.by("none"));
    office.unpaid(1);

    // When
    move(clock.today().plusDays(120));

    // Then
    assertThat(office.paymentEvents()).containsExactly("fee-unpaid");
  }

  @ParameterizedTest
  @ValueSource(longs = {3_199, 3_201})
  void shouldRefuseAnotherAmountThanWasInvoiced(long yen) {
    // Given
    String document = invoiced(1);

    // When
    Response refused = pay(document, yen, "k-" + document);

    // Then
    refused
        .then()
        .statusCode(422)
        .body("type", containsString("amount-mismatch"))
        .body("detail", containsString("3,200"));
  }

  @Test
  void shouldRefuseAPaymentOfWhatWasNotInvoicedYet() {
    // Given
    String document = office.fileOnPaper(1);
    office.unpaid(1);

    // When
    Response refused = pay(document, 3_200, "k-" + document);

    // Then
    refused.then().statusCode(404);
  }

  @Test
  void shouldRefuseAPaymentWithoutKeyOrAmountOrOfAnImpossibleDay() {
    // Given
    String document = invoiced(1);

    // When
    Response future = pay(document, 3_200, "k-" + document, clock.today().plusDays(1));

    // Then
    future.then().statusCode(422).body("detail", containsString("paidOn"));
    as(Cashier.TOKEN, document, Map.of("amountYen", 3_200), null).then().statusCode(422);
    as(Cashier.TOKEN, document, Map.of(), "k-" + document).then().statusCode(422);
    as(Cashier.TOKEN, "12", Map.of("amountYen", 3_200), "k").then().statusCode(422);
  }

  @Test
  void shouldLetOnlyCashiersBookPayments() {
    // Given
    String document = invoiced(1);
    Map<String, Object> body = Map.of("amountYen", 3_200);

    // When
    Response anonymous = given().contentType(ContentType.JSON).body(body).post(path(document));

    // Then
    anonymous.then().statusCode(401);
    as(Tokens.of("ryo", Roles.FORMALITY_EXAMINER), document, body, "k").then().statusCode(403);
    as(Tokens.of("hanako", Roles.APPLICANT), document, body, "k").then().statusCode(403);
  }

  @Test
  void shouldTellEverybodyWhatDigitisingCosts() {
    // Given
    String question = "/fees/quote?purpose=digitisation&sheets=12&right=trademark";

    // When
    Response quote = given().get(question);

    // Then
    quote.then().statusCode(200).body("totalYen", equalTo(12_000));
    given().get("/fees/quote?purpose=digitisation&sheets=0").then().statusCode(422);
  }

  private String invoiced(int sheets) {
    String document = office.fileOnPaper(sheets);
    office.unpaid(1);
    move(OfficeCalendar.japan().plusOpenDays(today, OFFICE_DAYS_UNTIL_INVOICE));
    assertThat(office.digitisation("invoiced", 1).get("sheets").asInt()).isEqualTo(sheets);
    return document;
  }

  private void move(LocalDate day) {
    clock.moveTo(day.atStartOfDay(OfficeClock.ZONE).toInstant(), "test");
  }

  private Response pay(String document, long yen, String key) {
    return as(Cashier.TOKEN, document, Map.of("amountYen", yen), key);
  }

  private Response pay(String document, long yen, String key, LocalDate paidOn) {
    return as(Cashier.TOKEN, document, Map.of("amountYen", yen, "paidOn", paidOn.toString()), key);
  }

  private Response as(String token, String document, Map<String, ?> body, @Nullable String key) {
    Map<String, String> headers = new HashMap<>();
    if (key != null) {
      headers.put("Idempotency-Key", key);
    }
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .headers(headers)
        .body(body)
        .post(path(document));
  }

  private String path(String document) {
    return "/fees/cases/" + office.number() + "/digitisation/" + document + "/payments";
  }

  private ValidatableResponse inquiry() {
    return given().auth().oauth2(Cashier.TOKEN).get("/fees/cases/" + office.number()).then();
  }

  private static LocalDate day(JsonNode event, String field) {
    return LocalDate.parse(event.get(field).asText());
  }

  private static long revenue() {
    Integer yen =
        given()
            .auth()
            .oauth2(Cashier.TOKEN)
            .get("/deposit-accounts/trial-balance")
            .path("officeAccounts.find { it.account == 'revenue:digitisation' }?.balanceYen");
    return yen == null ? 0 : yen;
  }
}
