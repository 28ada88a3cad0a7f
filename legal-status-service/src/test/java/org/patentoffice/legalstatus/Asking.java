package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.Tokens;

/** Asks the service as different people do. */
final class Asking {
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private Asking() {}

  static RequestSpecification as(String username, String role) {
    return given().auth().oauth2(Tokens.of(username, role)).accept(ContentType.JSON);
  }

  static RequestSpecification auditor() {
    return as("auditor1", Roles.AUDITOR);
  }

  static RequestSpecification operator() {
    return as("operator1", Roles.OPERATOR).contentType(ContentType.JSON);
  }

  static void awaitEvents(CaseStory story, int count) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                auditor()
                    .get("/legal-status/{n}", story.applicationNumber())
                    .then()
                    .statusCode(200)
                    .body("events.size()", equalTo(count)));
  }

  static JsonPath status(CaseStory story, String... parametersAndValues) {
    RequestSpecification question = auditor();
    for (int i = 0; i < parametersAndValues.length; i += 2) {
      question = question.queryParam(parametersAndValues[i], parametersAndValues[i + 1]);
    }
    return question
        .get("/legal-status/{n}", story.applicationNumber())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
