package org.patentoffice.kit.content;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** Content by its digest: for machines of the office only. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class ContentTest {
  @Inject ContentStore store;

  @Test
  void shouldHandTheBytesToTheOfficesMachinesOnly() {
    // Given
    byte[] bytes = "【書類名】特許願".getBytes(StandardCharsets.UTF_8);
    ContentRef ref = QuarkusTransaction.requiringNew().call(() -> store.put(bytes, "text/plain"));

    // When
    var answer = given().auth().oauth2(Tokens.of("office", Roles.SERVICE)).get(ref.href());

    // Then
    assertThat(answer.then().statusCode(200).extract().asByteArray()).isEqualTo(bytes);
    assertThat(ref.sha256()).isEqualTo(Sha256.of(bytes));
    given().get(ref.href()).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("hanako", Roles.APPLICANT))
        .get(ref.href())
        .then()
        .statusCode(403);
  }

  @Test
  void shouldAnswerNotFoundWhenThereIsNoSuchContent() {
    // Given
    String unknown = "0".repeat(64);

    // When
    var answer =
        given()
            .auth()
            .oauth2(Tokens.of("office", Roles.SERVICE))
            .get("/internal/content/" + unknown);

    // Then
    answer
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:not-found"));
  }

  @Test
  void shouldRefuseATokenThatHasExpiredOrIsForged() {
    // Given
    String path = "/internal/content/" + "0".repeat(64);
    String forged = Tokens.of("office", Roles.SERVICE).replaceAll("\\.[^.]+$", ".AAAA");

    // When
    var expired = given().auth().oauth2(Tokens.expired("office", Roles.SERVICE)).get(path);

    // Then
    expired.then().statusCode(401).contentType("application/problem+json");
    given().auth().oauth2(forged).get(path).then().statusCode(401);
  }
}
