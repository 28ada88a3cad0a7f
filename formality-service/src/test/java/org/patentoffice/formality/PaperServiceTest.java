package org.patentoffice.formality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.time.TimeLimit;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** What an applicant on paper is told, and what becomes of an unpaid digitisation fee. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class PaperServiceTest {
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

  @ParameterizedTest
  @EnumSource(Right.class)
  void shouldTellTheNumberToWhoAppliedOnPaper(Right right) {
    // Given
    TestCase onPaper = new TestCase(events, today, right);

    // When
    onPaper.fileOnPaper();

    // Then
    JsonNode notice = onPaper.awaitNumberNotified();
    assertThat(notice.path("documentCode").asText()).isEqualTo("A231");
    assertThat(notice.path("concerns").asText()).isEqualTo(onPaper.request());
    assertThat(notice.path("filingDate").asText()).isEqualTo(today.toString());
    assertThat(notice.path("dispatchedOn").asText()).isEqualTo(today.toString());
    assertThat(notice.path("documentNumber").asText()).startsWith("02" + right.lawDigit());
    Response content =
        OfficeDesk.as(Roles.SERVICE).get(notice.path("content").path("href").asText());
    assertThat(new String(content.asByteArray(), StandardCharsets.UTF_8))
        .contains(onPaper.number())
        .contains("出願番号特定通知書")
        .contains("A%c231".formatted(right.lawDigit()));
  }

  @Test
  void shouldTellItOnceWhenTheEventComesTwice() {
    // Given
    String id = UUID.randomUUID().toString();
    office.fileOnPaperAs(id);
    office.fileOnPaperAs(id);

    // When
    office.pay(office.request(), "filing", today);

    // Then
    office.awaitCompleted();
    assertThat(office.announced())
        .containsExactly("application-number-notified", "formalities-completed");
  }

  @Test
  void shouldTellNothingToWhoFiledOnline() {
    // Given
    office.file();

    // When
    office.pay(office.request(), "filing", today);

    // Then
    office.awaitCompleted();
    assertThat(office.announced()).containsExactly("formalities-completed");
  }

  @Test
  void shouldDismissTheApplicationWhenTheDigitisationFeeStaysUnpaid() {
    // Given
    String order = ordered();
    office.serve(order, "A111", today);
    LocalDate lastDay = TimeLimit.days(today, PERIOD_DAYS, OfficeCalendar.japan()).lastDay();
    awaitOrderDeadline(lastDay);

    // When
    OfficeDesk.moveClockTo(lastDay.plusDays(1));

    // Then
    JsonNode dismissed = office.awaitDismissed();
    assertThat(dismissed.path("documentCode").asText()).isEqualTo("A043");
    assertThat(dismissed.path("effect").asText()).isEqualTo("application");
    assertThat(dismissed.path("concerns").asText()).isEqualTo(office.request());
    assertThat(dismissed.path("reason").path("ja").asText()).contains("電子化手数料");
  }

  @Test
  void shouldLetTheApplicationLiveWhenTheOrderIsObeyed() {
    // Given
    String order = ordered();
    office.serve(order, "A111", today);
    LocalDate lastDay = TimeLimit.days(today, PERIOD_DAYS, OfficeCalendar.japan()).lastDay();
    awaitOrderDeadline(lastDay);

    // When
    office.payDigitisation(lastDay);

    // Then
    await()
        .atMost(Events.PATIENCE)
        .untilAsserted(
            () ->
                OfficeDesk.caseOf(office.number())
                    .then()
                    .body("state", equalTo("formalities-completed"))
                    .body("deadlines.period", equalTo(List.of("request-for-examination"))));
  }

  private String ordered() {
    office.fileOnPaper();
    office.pay(office.request(), "filing", today);
    office.leaveDigitisationUnpaid(today);
    JsonNode order = office.awaitOrdered();
    assertThat(order.path("documentCode").asText()).isEqualTo("A111");
    assertThat(order.path("defects").path(0).path("ruleId").asText()).isEqualTo("FL-004");
    return order.path("documentNumber").asText();
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
