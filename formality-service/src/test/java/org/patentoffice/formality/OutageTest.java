package org.patentoffice.formality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.time.TimeLimit;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** Nobody loses a right because the office's own system was down on the last day. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class OutageTest {
  private static final int PERIOD_DAYS = 30;

  @OfficeEvents Events events;
  @Inject OfficeClock clock;
  @Inject DataSource database;

  private LocalDate today;
  private TestCase office;

  @BeforeEach
  void openCase() {
    today = clock.today();
    office = new TestCase(events, today);
  }

  @Test
  void shouldMoveTheLastDayWhenOnlineFilingIsOutOnIt() {
    // Given
    office.fileWithoutInventorsAddress();
    office.leaveUnpaid(office.request(), "filing");
    String order = office.awaitOrdered().path("documentNumber").asText();
    office.serve(order, "A111", today);
    LocalDate lastDay = TimeLimit.days(today, PERIOD_DAYS, OfficeCalendar.japan()).lastDay();
    awaitDeadline(lastDay);

    // When
    declare(Roles.OPERATOR, lastDay, null, "回線の障害", "The line was down").then().statusCode(200);

    // Then
    LocalDate moved = OfficeCalendar.japan().withOutages(Set.of(lastDay)).nextOpen(lastDay);
    assertThat(moved).isAfter(lastDay);
    awaitDeadline(moved);
    OfficeDesk.caseOf(office.number())
        .then()
        .body(
            "deadlines.find { it.period == 'answer-to-order' }.arithmeticEn",
            hasItem(containsString("Online filing was out of order")))
        .body(
            "deadlines.find { it.period == 'answer-to-order' }.arithmeticJa",
            hasItem(containsString("電子情報処理組織に障害")));
    OfficeDesk.moveClockTo(lastDay.plusDays(1));
    awaitTimer(office.number(), moved.plusDays(1));
    assertThat(OfficeDesk.stateOf(office.number())).isEqualTo("amendment-ordered");
    OfficeDesk.moveClockTo(moved.plusDays(1));
    JsonNode dismissed = office.awaitDismissed();
    assertThat(dismissed.path("effectiveOn").asText()).isEqualTo(moved.plusDays(1).toString());
  }

  @Test
  void shouldTellEverybodyOfDeclaredOutagesOnce() {
    // Given
    LocalDate first = today.plusYears(40);
    LocalDate last = first.plusDays(2);
    declare(Roles.FORMALITY_EXAMINER, first, last, "障害", "Outage").then().statusCode(200);

    // When
    declare(Roles.FORMALITY_EXAMINER, first, last, "障害", "Outage").then().statusCode(200);

    // Then
    given()
        .get("/outages")
        .then()
        .statusCode(200)
        .body("findAll { it.firstDay == '%s' }".formatted(first), hasSize(1))
        .body("lastDay", hasItems(last.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.APPLICANT, Roles.AGENT, Roles.EXAMINER, Roles.AUDITOR})
  void shouldLetNobodyElseDeclareOne(String role) {
    declare(role, today, null, "障害", "Outage").then().statusCode(403);
  }

  @Test
  void shouldAskForATokenWhenOneIsDeclaredWithoutOne() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("firstDay", today.toString()))
        .post("/outages")
        .then()
        .statusCode(401);
  }

  @Test
  void shouldNameThePlaceWhenADeclarationIsWrong() {
    // When
    List<Response> answers =
        List.of(
            declare(Roles.OPERATOR, null, null, "障害", "Outage"),
            declare(Roles.OPERATOR, today.minusDays(1), null, "障害", "Outage"),
            declare(Roles.OPERATOR, today.plusDays(9), today.plusDays(8), "障害", "Outage"),
            declare(Roles.OPERATOR, today.plusDays(9), today.plusDays(50), "障害", "Outage"),
            declare(Roles.OPERATOR, today.plusYears(41), null, " ", "Outage"),
            declare(Roles.OPERATOR, today.plusYears(41), null, "障害", null));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(422);
    assertThat(answers)
        .extracting(answer -> answer.<String>path("place"))
        .containsExactly(
            "/firstDay", "/firstDay", "/lastDay", "/lastDay", "/reasonJa", "/reasonEn");
  }

  @Test
  void shouldNeverForgetWhatWasDeclared() {
    // Given
    declare(Roles.OPERATOR, today.plusYears(42), null, "障害", "Outage").then().statusCode(200);

    // When / Then
    for (String tampering : List.of("delete from outage", "update outage set reason_en = 'x'")) {
      assertThatThrownBy(() -> run(tampering))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void awaitDeadline(LocalDate lastDay) {
    await("the deadline " + lastDay)
        .atMost(Events.PATIENCE)
        .untilAsserted(
            () ->
                OfficeDesk.caseOf(office.number())
                    .then()
                    .body("deadlines.lastDay", hasItem(lastDay.toString())));
  }

  /** Its period has a timer that is due at the start of this day, and none before. */
  private void awaitTimer(String number, LocalDate day) {
    String sql =
        "select count(*) from timer where subject like ? and fired_at is null and cancelled_at is null"
            + " and kind = 'period-end' and due_at = ?";
    await("the timer")
        .atMost(Events.PATIENCE)
        .until(
            () -> {
              try (Connection connection = database.getConnection();
                  var select = connection.prepareStatement(sql)) {
                select.setString(1, number + " %");
                select.setObject(2, day.atStartOfDay(OfficeClock.ZONE).toOffsetDateTime());
                try (var row = select.executeQuery()) {
                  row.next();
                  return row.getInt(1) == 1;
                }
              }
            });
  }

  private static Response declare(
      String role,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String reasonJa,
      @Nullable String reasonEn) {
    Map<String, Object> declaration = new LinkedHashMap<>();
    declaration.put("firstDay", first == null ? null : first.toString());
    declaration.put("lastDay", last == null ? null : last.toString());
    declaration.put("reasonJa", reasonJa);
    declaration.put("reasonEn", reasonEn);
    return OfficeDesk.as(role).contentType(ContentType.JSON).body(declaration).post("/outages");
  }
}
