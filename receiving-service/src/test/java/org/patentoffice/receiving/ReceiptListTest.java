package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.testkit.OfficeServers;

/** What became of a filing. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class ReceiptListTest {
  private final Applicant applicant = Applicant.somebody();

  @Test
  void shouldTellWhatBecameOfAFilingWhenTheLineBroke() {
    // Given
    String key = UUID.randomUUID().toString();
    applicant.newApplication();
    applicant.fileAndHangUp(FilingPackage.application().zip(), key);

    // When
    Response found = list("idempotencyKey=" + key);

    // Then
    found
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("receipts.idempotencyKey", contains(key));
    String number = found.path("receipts[0].receiptNumber");
    applicant
        .receipt(number)
        .then()
        .statusCode(200)
        .body("applicationNumber", equalTo(found.path("receipts[0].applicationNumber")))
        .body("packageSha256", equalTo(found.path("receipts[0].packageSha256")));
  }

  @Test
  void shouldShowNothingWhenNothingWasReceivedUnderTheKeyOrItIsAnothersKey() {
    // Given
    String key = UUID.randomUUID().toString();
    Applicant.somebody().file(FilingPackage.application().zip(), key).then().statusCode(201);

    // When
    Response ofAnother = list("idempotencyKey=" + key);

    // Then
    ofAnother.then().statusCode(200).body("total", equalTo(0)).body("receipts", empty());
    assertThat(ofAnother.asString())
        .isEqualTo(list("idempotencyKey=" + UUID.randomUUID()).asString());
  }

  @Test
  void shouldListNewestFirstAndPageWhenThereAreSeveral() {
    // Given
    String first = applicant.newApplication();
    String second = applicant.newApplication();
    String third = applicant.newApplication();

    // When
    Response page = list("limit=2");

    // Then
    page.then()
        .body("total", equalTo(3))
        .body("receipts.applicationNumber", contains(third, second));
    list("limit=2&offset=2").then().body("receipts.applicationNumber", contains(first));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=101", "offset=-1"})
  void shouldSayWhatAPageIsWhenItIsNone(String query) {
    // When
    Response answer = list(query);

    // Then
    answer
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("detail", containsString("1 to 100"));
  }

  private Response list(String query) {
    return applicant.request().get("/receipts?" + query);
  }
}
