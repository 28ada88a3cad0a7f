package org.patentoffice.formality;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.testkit.Tokens;

/** What the people of the office do over HTTP. */
final class OfficeDesk {

  private OfficeDesk() {}

  static RequestSpecification examiner() {
    return as(Roles.FORMALITY_EXAMINER);
  }

  static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of("ryo", role));
  }

  static Response caseOf(String number) {
    return examiner().get("/formality/cases/{number}", number);
  }

  static String stateOf(String number) {
    return caseOf(number).then().extract().path("state");
  }

  /** Moves the office clock to the start of a day. */
  static void moveClockTo(LocalDate day) {
    as(Roles.OPERATOR)
        .contentType(ContentType.JSON)
        .body(Map.of("at", day.atStartOfDay(OfficeClock.ZONE).toInstant().toString()))
        .post("/operations/clock")
        .then()
        .statusCode(200);
  }

  /** Why events of this case are parked. */
  static List<Map<String, Object>> parkedOf(String number) {
    return as(Roles.OPERATOR)
        .get("/operations/parked")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("findAll { it.aggregateId == '%s' }".formatted(number));
  }
}
