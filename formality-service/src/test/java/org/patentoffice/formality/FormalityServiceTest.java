package org.patentoffice.formality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.time.TimeLimit;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/**
 * From the facts on the topics to the announcements on {@code formality.procedure}, on real
 * servers.
 */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class FormalityServiceTest {

  private static final OfficeCalendar CALENDAR = OfficeCalendar.japan();
  private static final int PERIOD_DAYS = 30;

  @OfficeEvents Events events;
  @Inject OfficeClock clock;

  private LocalDate today;
  private TestCase office;

  @BeforeEach
  void openCase() {
    today = clock.today();
    office = new TestCase(events, today);
  }

  @Test
  void shouldAnnounceCompletionWhenFilingAndFeeAreInOrder() {
    // Given
    office.file();

    // When
    office.pay(office.request(), "filing", today);

    // Then
    JsonNode completed = office.awaitCompleted();
    assertThat(completed.path("completedOn").asText()).isEqualTo(today.toString());
    assertThat(completed.path("rulesVersion").asText()).isEqualTo("formality-rules-2026-11");
    OfficeDesk.caseOf(office.number())
        .then()
        .statusCode(200)
        .body("state", equalTo("formalities-completed"))
        .body("stateTitle.ja", equalTo("方式完了"))
        .body("deadlines", hasSize(1))
        .body("deadlines[0].period", equalTo("request-for-examination"))
        .body(
            "deadlines[0].lastDay",
            equalTo(TimeLimit.years(today, 3, CALENDAR).lastDay().toString()))
        .body("deadlines[0].arithmeticEn", hasItem(containsString(today.toString())));
  }

  @Test
  void shouldAnnounceCompletionWhenTheFeeIsToldBeforeTheFiling() {
    // Given
    office.pay(office.request(), "filing", today);

    // When
    office.file();

    // Then
    assertThat(office.awaitCompleted().path("applicationNumber").asText())
        .isEqualTo(office.number());
  }

  @Test
  void shouldDispatchAnOrderWithItsXmlWhenItemAndFeeAreMissing() {
    // Given
    office.fileWithoutInventorsAddress();

    // When
    office.leaveUnpaid(office.request(), "filing");

    // Then
    JsonNode order = office.awaitOrdered();
    assertThat(order.path("documentCode").asText()).isEqualTo("A111");
    assertThat(order.path("documentNumber").asText())
        .matches("021%02d\\d{6}".formatted(today.getYear() % 100));
    assertThat(order.path("concerns").asText()).isEqualTo(office.request());
    assertThat(order.path("periodDays").asInt()).isEqualTo(PERIOD_DAYS);
    assertThat(order.findValuesAsText("ruleId")).containsExactly("FP-011", "FP-090");
    OfficeDesk.as(Roles.SERVICE)
        .get(order.path("content").path("href").asText())
        .then()
        .statusCode(200)
        .contentType("application/xml")
        .body(containsString("<jp:invitation-to-correct-a111"))
        .body(containsString("14,000円が納付されていません（予納残高の不足）"));
  }

  @Test
  void shouldCompleteWhenTheOrderIsObeyedInTime() {
    // Given
    String order = ordered();
    office.serve(order, "A111", today);
    String amendment = office.amend(order, today.plusDays(5));

    // When
    office.payFor(office.request(), amendment, "filing", today.plusDays(5));

    // Then
    assertThat(office.awaitCompleted().path("completedOn").asText())
        .isEqualTo(today.plusDays(5).toString());
  }

  @Test
  void shouldDismissFromTheDayAfterTheLastWhenTheOrderIsNotAnswered() {
    // Given
    String order = ordered();
    office.serve(order, "A111", today);
    LocalDate lastDay = TimeLimit.days(today, PERIOD_DAYS, CALENDAR).lastDay();
    awaitOrderDeadline(lastDay);

    // When
    OfficeDesk.moveClockTo(lastDay.plusDays(1));

    // Then
    JsonNode dismissed = office.awaitDismissed();
    assertThat(dismissed.path("documentCode").asText()).isEqualTo("A043");
    assertThat(dismissed.path("effect").asText()).isEqualTo("application");
    assertThat(dismissed.path("concerns").asText()).isEqualTo(office.request());
    assertThat(dismissed.path("effectiveOn").asText()).isEqualTo(lastDay.plusDays(1).toString());
    OfficeDesk.caseOf(office.number())
        .then()
        .body("state", equalTo("dismissed"))
        .body("endedOn", equalTo(lastDay.plusDays(1).toString()))
        .body("legalBasis", equalTo("特許法第18条第1項"))
        .body("deadlines", hasSize(0))
        .body("orders[0].lastDay", equalTo(lastDay.toString()));
  }

  @Test
  void shouldDeemWithdrawnAndParkALateArrivalWhenNobodyRequestedExamination() {
    // Given
    office.file();
    office.pay(office.request(), "filing", today);
    office.awaitCompleted();
    LocalDate lastDay = TimeLimit.years(today, 3, CALENDAR).lastDay();

    // When
    OfficeDesk.moveClockTo(lastDay.plusDays(1));

    // Then
    JsonNode withdrawn = office.awaitWithdrawn();
    assertThat(withdrawn.path("effectiveOn").asText()).isEqualTo(lastDay.plusDays(1).toString());
    assertThat(withdrawn.path("legalBasis").asText()).isEqualTo("特許法第48条の3第4項");
    office.requestExamination(lastDay);
    await()
        .atMost(Events.PATIENCE)
        .untilAsserted(
            () ->
                assertThat(OfficeDesk.parkedOf(office.number()))
                    .singleElement()
                    .satisfies(
                        parked ->
                            assertThat(parked.get("detail"))
                                .asString()
                                .contains("to count, but the case is deemed withdrawn")));
  }

  @Test
  void shouldDismissOnlyTheRequestWhenTheExaminationFeeStaysUnpaid() {
    // Given
    office.file();
    office.pay(office.request(), "filing", today);
    String request = office.requestExamination(today);
    office.leaveUnpaid(request, "examination");
    JsonNode order = office.awaitOrdered();
    office.serve(order.path("documentNumber").asText(), "A112", today);
    LocalDate lastDay = TimeLimit.days(today, PERIOD_DAYS, CALENDAR).lastDay();
    awaitOrderDeadline(lastDay);

    // When
    OfficeDesk.moveClockTo(lastDay.plusDays(1));

    // Then
    JsonNode dismissed = office.awaitDismissed();
    assertThat(order.path("documentCode").asText()).isEqualTo("A112");
    assertThat(dismissed.path("documentCode").asText()).isEqualTo("A073");
    assertThat(dismissed.path("effect").asText()).isEqualTo("procedure");
    assertThat(dismissed.path("concerns").asText()).isEqualTo(request);
    OfficeDesk.caseOf(office.number())
        .then()
        .body("state", equalTo("formalities-completed"))
        .body("laterProcedures[0].standing", equalTo("dismissed"))
        .body("deadlines[0].period", equalTo("request-for-examination"));
  }

  @Test
  void shouldDismissTheApplicationWhenTheRegistrationFeeIsOverdue() {
    // Given
    office.file();
    office.pay(office.request(), "filing", today);
    office.grant(today);
    office.awaitCompleted();

    // When
    office.letRegistrationFeeLapse(today);

    // Then
    JsonNode dismissed = office.awaitDismissed();
    assertThat(dismissed.path("documentCode").asText()).isEqualTo("A045");
    assertThat(dismissed.has("concerns")).isFalse();
    assertThat(dismissed.path("effectiveOn").asText()).isEqualTo(today.plusDays(1).toString());
  }

  @Test
  void shouldStopTheThreeYearsWhenTheExaminerGrants() {
    // Given
    office.file();
    office.pay(office.request(), "filing", today);
    office.awaitCompleted();

    // When
    office.grant(today);

    // Then
    await()
        .atMost(Events.PATIENCE)
        .untilAsserted(
            () -> OfficeDesk.caseOf(office.number()).then().body("deadlines", hasSize(0)));
  }

  @Test
  void shouldAnnounceOnceWhenTheSameEventComesTwice() {
    // Given
    String id = UUID.randomUUID().toString();
    office.fileAs(id);
    office.fileAs(id);

    // When
    office.pay(office.request(), "filing", today);

    // Then
    office.awaitCompleted();
    assertThat(office.announced()).containsExactly("formalities-completed");
    assertThat(OfficeDesk.parkedOf(office.number())).isEmpty();
  }

  @Test
  void shouldParkTheCaseWhenASequenceIsMissing() {
    // Given
    office.file();

    // When
    office.requestExaminationAsSequence(3);

    // Then
    await()
        .atMost(Events.PATIENCE)
        .untilAsserted(
            () ->
                assertThat(OfficeDesk.parkedOf(office.number()))
                    .extracting(parked -> parked.get("reason"))
                    .containsExactly("gap"));
  }

  @Test
  void shouldNumberNoticesWithoutGapWhenManyAreIssuedAtOnce() {
    // Given
    int count = 12;
    List<TestCase> cases =
        IntStream.range(0, count).mapToObj(at -> new TestCase(events, today)).toList();
    cases.forEach(TestCase::fileWithoutInventorsAddress);

    // When
    cases.forEach(each -> each.leaveUnpaid(each.request(), "filing"));

    // Then
    List<Long> numbers =
        cases.stream()
            .map(each -> each.awaitOrdered().path("documentNumber").asLong())
            .sorted()
            .toList();
    long first = numbers.getFirst();
    assertThat(numbers)
        .containsExactlyElementsOf(IntStream.range(0, count).mapToObj(at -> first + at).toList());
  }

  private String ordered() {
    office.fileWithoutInventorsAddress();
    office.leaveUnpaid(office.request(), "filing");
    return office.awaitOrdered().path("documentNumber").asText();
  }

  private void awaitOrderDeadline(LocalDate lastDay) {
    await()
        .atMost(Events.PATIENCE)
        .untilAsserted(
            () ->
                OfficeDesk.caseOf(office.number())
                    .then()
                    .body("deadlines.lastDay", hasItem(lastDay.toString())));
  }
}
