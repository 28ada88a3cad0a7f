package org.patentoffice.fee;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.patentoffice.fee.OfficeCase.deposit;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** From the decision to grant to the register. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class RegistrationTest {
  private static final long FEE_YEN = 3 * (4_300 + 2 * 300);

  @OfficeEvents Events events;
  @Inject OfficeClock clock;

  private final String owner = "owner-" + UUID.randomUUID();
  private String account = "";
  private OfficeCase office;

  @BeforeEach
  void openCase() {
    account = Cashier.open(owner, 1_000_000);
    office = new OfficeCase(events, owner, clock.today());
    office.file(deposit(account, 14_000));
    office.paid(1);
  }

  @Test
  void shouldRegisterTheRightWhenTheFeeOfThreeYearsIsPaid() {
    // Given
    LocalDate today = clock.today();
    office.openDecision(office.grant(2));

    // When
    office.send("R100", deposit(account, FEE_YEN));

    // Then
    JsonNode right = office.registered();
    String number = right.get("registrationNumber").asText();
    assertThat(number).startsWith("特許第70000");
    assertThat(right.get("registeredOn").asText()).isEqualTo(today.toString());
    assertThat(right.get("expiresOn").asText()).isEqualTo(today.plusYears(20).toString());
    assertThat(right.get("nextAnnuityDueOn").asText()).isEqualTo(today.plusYears(3).toString());
    assertThat(right.get("paidThroughYear").asInt()).isEqualTo(3);
    assertThat(right.get("claimCount").asInt()).isEqualTo(2);
    given()
        .get("/register/" + number)
        .then()
        .statusCode(200)
        .body("applicationNumber", equalTo(office.number()))
        .body("registeredOn", equalTo(today.toString()))
        .body("holders[0].name", equalTo("架空精機株式会社"));
    given()
        .get("/register/" + RegistrationNumber.parse(number).digits())
        .then()
        .statusCode(200)
        .body("title", equalTo("折り畳み傘"));
    given().get("/register/9999999").then().statusCode(404);
    given().get("/register/nonsense").then().statusCode(422);
  }

  @Test
  void shouldCountTheTermFromTheOriginalWhenADivisionalIsRegistered() {
    // Given
    LocalDate original = clock.today().minusYears(4);
    OfficeCase divisional = new OfficeCase(events, owner, clock.today());
    divisional.divide(deposit(account, 14_000), original);
    divisional.paid(1);
    divisional.openDecision(divisional.grant(2));

    // When
    divisional.send("R100", deposit(account, FEE_YEN));

    // Then
    JsonNode right = divisional.registered();
    assertThat(right.get("filingDate").asText()).isEqualTo(original.toString());
    assertThat(right.get("expiresOn").asText()).isEqualTo(original.plusYears(20).toString());
  }

  @Test
  void shouldRegisterTheRightWhenThePaymentIsHeardOfBeforeTheDecision() {
    // Given
    office.send("R100", deposit(account, FEE_YEN));
    await()
        .atMost(Events.PATIENCE)
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(Cashier.TOKEN)
                    .get("/fees/cases/" + office.number())
                    .then()
                    .body("fees[1].status", equalTo("waiting")));

    // When
    office.grant(2);

    // Then
    assertThat(office.registered().get("registeredOn").asText())
        .isEqualTo(clock.today().toString());
    assertThat(Cashier.balance(account)).isEqualTo(1_000_000 - 14_000 - FEE_YEN);
  }

  @Test
  void shouldNotRegisterWhenTheAmountIsForOtherClaimsThanGranted() {
    // Given
    office.openDecision(office.grant(3));

    // When
    office.send("R100", deposit(account, FEE_YEN));

    // Then
    JsonNode unpaid = office.unpaid(1);
    assertThat(unpaid.get("reason").asText()).isEqualTo("amount-mismatch");
    assertThat(unpaid.get("dueYen").asLong()).isEqualTo(15_600);
    assertThat(events.present("fee.right", office.number())).isEmpty();
  }

  @Test
  void shouldNumberRightsWithoutGapsWhenManyAreRegisteredAtOnce() {
    // Given
    List<OfficeCase> cases =
        IntStream.range(0, 8).mapToObj(n -> new OfficeCase(events, owner, clock.today())).toList();
    cases.forEach(each -> each.file(deposit(account, 14_000)));
    cases.forEach(each -> each.grant(2));

    // When
    cases.parallelStream().forEach(each -> each.send("R100", deposit(account, FEE_YEN)));

    // Then
    List<Integer> serials =
        cases.stream()
            .map(each -> each.registered().get("registrationNumber").asText())
            .map(number -> RegistrationNumber.parse(number).serial())
            .sorted()
            .toList();
    assertThat(serials)
        .isEqualTo(IntStream.range(serials.getFirst(), serials.getFirst() + 8).boxed().toList());
  }

  @Test
  void shouldReportTheFeeOverdueWhenItsPeriodPasses() {
    // Given
    office.openDecision(office.grant(2));
    await()
        .atMost(Events.PATIENCE)
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(Cashier.TOKEN)
                    .get("/fees/cases/" + office.number())
                    .then()
                    .body("registrationFeeOverdue", equalTo(false))
                    .body("registrationFeeDueOn", notNullValue()));

    // When
    clock.moveTo(clock.today().plusDays(45).atStartOfDay(OfficeClock.ZONE).toInstant(), "test");

    // Then
    assertThat(office.overdue().get("dueOn").asText()).isLessThan(clock.today().toString());
    assertThat(office.paymentEvents()).containsExactly("fee-paid", "registration-fee-overdue");
  }
}
