package org.patentoffice.fee;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.patentoffice.fee.OfficeCase.by;
import static org.patentoffice.fee.OfficeCase.deposit;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.Events.Emitted;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** Charges on receipt: from the other services' events to the fee service's own. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class ChargingTest {
  @OfficeEvents Events events;
  @Inject OfficeClock clock;

  private final String owner = "owner-" + UUID.randomUUID();
  private OfficeCase office;

  @BeforeEach
  void openCase() {
    office = new OfficeCase(events, owner, clock.today());
  }

  @Test
  void shouldChargeTheFilingFeeWhenAnApplicationIsReceived() {
    // Given
    String account = Cashier.open(owner, 20_000);

    // When
    String document = office.file(deposit(account, 14_000));

    // Then
    JsonNode paid = office.paid(1);
    assertThat(paid.get("documentNumber").asText()).isEqualTo(document);
    assertThat(paid.get("purpose").asText()).isEqualTo("filing");
    assertThat(paid.get("amountYen").asLong()).isEqualTo(14_000);
    assertThat(paid.get("paidOn").asText()).isEqualTo(clock.today().toString());
    assertThat(Cashier.balance(account)).isEqualTo(6_000);
    assertThat(Cashier.booksBalance()).isTrue();
    Emitted envelope = office.envelopeOfFirstPayment();
    assertThat(envelope.sequence()).isEqualTo(1);
    assertThat(envelope.headers())
        .containsEntry("ce_subject", office.number())
        .containsEntry("ce_source", "/fee")
        .containsEntry("ce_actor", "system:fee");
  }

  @Test
  void shouldReportTheFeeUnpaidWhenTheAccountIsEmpty() {
    // Given
    String account = Cashier.open(owner, 0);

    // When
    office.file(deposit(account, 14_000));

    // Then
    JsonNode unpaid = office.unpaid(1);
    assertThat(unpaid.get("reason").asText()).isEqualTo("insufficient-balance");
    assertThat(unpaid.get("dueYen").asLong()).isEqualTo(14_000);
    assertThat(unpaid.get("statedYen").asLong()).isEqualTo(14_000);
    assertThat(Cashier.balance(account)).isZero();
  }

  @Test
  void shouldReportTheFeeUnpaidWhenTheAccountIsSomeoneElses() {
    // Given
    String account = Cashier.open("somebody-else", 20_000);

    // When
    office.file(deposit(account, 14_000));

    // Then
    assertThat(office.unpaid(1).get("reason").asText()).isEqualTo("not-account-holder");
    assertThat(Cashier.balance(account)).isEqualTo(20_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"credit-card", "transfer", "electronic-cash", "form"})
  void shouldReportTheFeeUnpaidWhenTheMethodIsNotOffered(String method) {
    // Given
    OfficeCase filing = office;

    // When
    filing.file(by(method));

    // Then
    assertThat(filing.unpaid(1).get("reason").asText()).isEqualTo("unsupported-method");
  }

  @Test
  void shouldChargeOnceWhenTheSameEventComesAgain() {
    // Given
    String account = Cashier.open(owner, 100_000);
    office.file(deposit(account, 14_000));
    office.paid(1);
    Emitted filing = events.present("receiving.application", office.number()).getFirst();
    String type = filing.type();

    // When
    events.publishUnchecked(
        "receiving.application",
        office.number(),
        type,
        1,
        filing.headers().getOrDefault("ce_id", ""),
        filing.payload());
    events.publishUnchecked(
        "receiving.application",
        office.number(),
        type,
        1,
        UUID.randomUUID().toString(),
        filing.payload());
    office.send("A621", deposit(account, 1));

    // Then
    office.unpaid(1);
    assertThat(office.paymentEvents()).containsExactly("fee-paid", "fee-unpaid");
    assertThat(Cashier.balance(account)).isEqualTo(86_000);
  }

  @Test
  void shouldNeverOverdrawWhenManyCasesDrawOnOneAccountAtOnce() {
    // Given
    String account = Cashier.open(owner, 5 * 14_000 + 13_999);
    var cases =
        IntStream.range(0, 12).mapToObj(n -> new OfficeCase(events, owner, clock.today())).toList();

    // When
    cases.parallelStream().forEach(each -> each.file(deposit(account, 14_000)));

    // Then
    cases.forEach(
        each -> await().atMost(Events.PATIENCE).until(() -> each.paymentEvents().size() == 1));
    assertThat(cases.stream().flatMap(each -> each.paymentEvents().stream()))
        .filteredOn("fee-paid"::equals)
        .hasSize(5);
    assertThat(Cashier.balance(account)).isEqualTo(13_999);
    assertThat(Cashier.booksBalance()).isTrue();
  }

  @Test
  void shouldChargeExaminationAndAddedClaims() {
    // Given
    String account = Cashier.open(owner, 1_000_000);
    office.file(deposit(account, 14_000));

    // When
    office.send("A621", deposit(account, 150_000));
    office.send("A523", deposit(account, 4_000), clock.today(), null, 4);
    office.send("A53", by("none"));

    // Then
    JsonNode paid = office.paid(3);
    assertThat(paid.get("purpose").asText()).isEqualTo("amendment");
    assertThat(Cashier.balance(account)).isEqualTo(1_000_000 - 14_000 - 150_000 - 4_000);
  }

  @Test
  void shouldPayTheFilingFeeWhenAFormalAmendmentAnswersTheOrder() {
    // Given
    String account = Cashier.open(owner, 0);
    String filing = office.file(deposit(account, 14_000));
    office.unpaid(1);
    String order = office.order(filing);
    Cashier.payIn(account, 14_000);

    // When
    String amendment =
        office.send("A51", deposit(account, 14_000), clock.today(), order.substring(5), null);

    // Then
    JsonNode paid = office.paid(1);
    assertThat(paid.get("documentNumber").asText()).isEqualTo(amendment);
    assertThat(paid.get("concerns").asText()).isEqualTo(filing);
    assertThat(paid.get("purpose").asText()).isEqualTo("filing");
    assertThat(Cashier.balance(account)).isZero();
  }

  @Test
  void shouldChargeNothingWhenTheApplicationWasDismissedBefore() {
    // Given
    String account = Cashier.open(owner, 1_000_000);
    office.file(deposit(account, 14_000));
    office.paid(1);
    office.dismiss();
    awaitCase("endedOn", clock.today().toString());

    // When
    office.send("A621", deposit(account, 150_000), clock.today().plusDays(1), null, null);

    // Then
    awaitCase("fees[1].reason", "application-ended");
    assertThat(office.paymentEvents()).containsExactly("fee-paid");
    assertThat(Cashier.balance(account)).isEqualTo(986_000);
  }

  @Test
  void shouldGiveTheFeeBackWhenTheDismissalIsHeardOfLater() {
    // Given
    String account = Cashier.open(owner, 1_000_000);
    office.file(deposit(account, 14_000));
    office.send("A621", deposit(account, 150_000), clock.today().plusDays(1), null, null);
    office.paid(2);

    // When
    office.dismiss();

    // Then
    awaitCase("fees[1].status", "refunded");
    assertThat(Cashier.balance(account)).isEqualTo(986_000);
    assertThat(Cashier.booksBalance()).isTrue();
  }

  @Test
  void shouldShowACaseToItsOwnerAndTheOfficeOnly() {
    // Given
    office.file(by("none"));
    office.unpaid(1);
    String path = "/fees/cases/" + office.number();

    // When
    var own = given().auth().oauth2(Tokens.of(owner, Roles.APPLICANT)).get(path);

    // Then
    own.then()
        .statusCode(200)
        .body("fees[0].status", equalTo("unpaid"))
        .body("fees[0].reason", equalTo("no-payment-item"))
        .body("fees[0].amountYen", equalTo(14_000))
        .body("fees[0].arithmetic[0]", equalTo("P-FILING: 14,000"));
    given().auth().oauth2(Tokens.of("kaoru", Roles.CASHIER)).get(path).then().statusCode(200);
    given()
        .auth()
        .oauth2(Tokens.of("somebody-else", Roles.APPLICANT))
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    given().get(path).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of(owner, Roles.APPLICANT))
        .get("/fees/cases/nonsense")
        .then()
        .statusCode(422);
  }

  private void awaitCase(String path, String expected) {
    await()
        .atMost(Events.PATIENCE)
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(Tokens.of(owner, Roles.APPLICANT))
                    .get("/fees/cases/" + office.number())
                    .then()
                    .statusCode(200)
                    .body(path, equalTo(expected)));
  }
}
