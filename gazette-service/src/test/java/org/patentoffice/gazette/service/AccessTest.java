package org.patentoffice.gazette.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class AccessTest {

  @Test
  void shouldAskForASignInWhenThePlannedCasesAreRead() {
    given().get("/gazette/planned").then().statusCode(401).contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.APPLICANT, Roles.EXAMINER, Roles.DATA_USER, Roles.OPERATOR})
  void shouldRefuseThePlannedCasesWhenTheRoleIsAnother(String role) {
    given()
        .auth()
        .oauth2(Tokens.of("hanako", role))
        .get("/gazette/planned")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "/gazette/issues?kind=C, kind",
    "/gazette/issues?from=tomorrow, from",
    "/gazette/issues?limit=0, limit",
    "/gazette/issues?limit=201, limit",
    "/gazette/issues?offset=-1, offset",
  })
  void shouldNameTheParameterWhenItsValueIsBad(String path, String parameter) {
    given()
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("parameter", is(parameter));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/gazette/issues/2028-001-A",
        "/gazette/issues/2028-999-A",
        "/gazette/issues/2028-001-C",
        "/gazette/issues/2028-001-A.zip",
        "/gazette/issues/2028-001-A.html",
        "/gazette/issues/2028-001-A/documents/2028000001.xml",
        "/gazette/issues/2028-001-A/documents/x.xml",
        "/gazette/issues/2028-001-A/documents/2028000001/2028000001000001.tif",
        "/gazette/publications/2028999999",
        "/gazette/publications/9999999",
        "/gazette/publications/nonsense",
      })
  void shouldNotFindWhatIsNotPublished(String path) {
    given().get(path).then().statusCode(404).contentType("application/problem+json");
  }

  @Test
  void shouldSpeakJapaneseWhenAsked() {
    given()
        .header("Accept-Language", "ja")
        .get("/gazette/publications/9999999")
        .then()
        .statusCode(404)
        .body("detail", containsString("見つかりません"));
  }

  @Test
  void shouldRefuseTheHoldWhenItHasNoReason() {
    given()
        .auth()
        .oauth2(Tokens.of("kobo", Roles.GAZETTE_PUBLISHER))
        .contentType("application/json")
        .body("{}")
        .post("/gazette/planned/2026000001/hold")
        .then()
        .statusCode(422)
        .contentType("application/problem+json");
  }
}
