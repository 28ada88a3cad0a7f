package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/**
 * The end of the way of a divisional: what receiving told of it, as its owner and the public read
 * it.
 */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class DerivedApplicationTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EXAMPLE =
      "receiving/filing-received/v1/examples/divisional-of-a-confirmed-original.json";

  @OfficeEvents Events events;

  @Test
  void shouldSayThatItIsADivisionalOfItsOriginalAndUntilWhenToRequestItsExamination()
      throws IOException {
    // Given
    CaseStory original = new CaseStory(events).filed("2026-03-02").published("2027-09-02").emit();
    CaseStory divisional = new CaseStory(events);
    Asking.awaitEvents(original, 2);

    // When
    tellFilingOf(divisional, original);

    // Then
    Asking.awaitEvents(divisional, 1);
    JsonPath answer =
        Asking.as("hanako", Roles.APPLICANT)
            .get("/legal-status/{n}", divisional.applicationNumber())
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(answer.getString("sentence.en"))
        .isEqualTo(
            "%s has been pending as a divisional application since 24 November 2026 and has not yet been published."
                .formatted(divisional.applicationNumber()));
    assertThat(answer.getString("deadlines[0].kind")).isEqualTo("examination-request");
    assertThat(answer.getString("deadlines[0].lastDay")).isEqualTo("2029-03-02");
    assertThat(answer.getString("deadlines[0].legalBasis")).isEqualTo("特許法第48条の3第2項");
    assertThat(answer.getString("family[0].applicationNumber"))
        .isEqualTo(original.applicationNumber());
    assertThat(answer.getString("family[0].relation")).isEqualTo("parent");
  }

  @Test
  void shouldKeepTheUnpublishedDivisionalFromThePublicAndShowItsPageWhenItIsPublished()
      throws IOException {
    // Given
    CaseStory original = new CaseStory(events).filed("2026-03-02").published("2027-09-02").emit();
    CaseStory divisional = new CaseStory(events);
    tellFilingOf(divisional, original);
    Asking.awaitEvents(original, 2);
    Asking.awaitEvents(divisional, 1);
    page(divisional).then().statusCode(404);
    assertThat(page(original).asString()).doesNotContain(divisional.applicationNumber());

    // When
    divisional.published("2027-09-06").emit();

    // Then
    Asking.awaitEvents(divisional, 2);
    page(divisional)
        .then()
        .statusCode(200)
        .body(containsString("divisional application"))
        .body(containsString(original.applicationNumber()));
    page(original).then().body(containsString(divisional.applicationNumber()));
  }

  /** What was answered at an instant is answered again for it, whatever has come since. */
  @Test
  void shouldNotTellOfADivisionalBeforeItWasFiledOrKnown() throws IOException {
    // Given
    CaseStory original = new CaseStory(events).filed("2026-03-02").emit();
    Asking.awaitEvents(original, 1);
    String before = Instant.now().toString();
    CaseStory divisional = new CaseStory(events);
    tellFilingOf(divisional, original);
    Asking.awaitEvents(divisional, 1);

    // When
    JsonPath now = Asking.status(original);
    JsonPath asKnownBefore = Asking.status(original, "knownAt", before);
    JsonPath asOfTheFirstDay = Asking.status(original, "asOf", "2026-03-02");

    // Then
    assertThat(now.getList("family.applicationNumber"))
        .containsExactly(divisional.applicationNumber());
    assertThat(asKnownBefore.getList("family")).isEmpty();
    assertThat(asOfTheFirstDay.getList("family")).isEmpty();
  }

  private static Response page(CaseStory story) {
    return given()
        .accept(ContentType.HTML)
        .header("Accept-Language", "en")
        .get("/legal-status/{n}", story.applicationNumber());
  }

  private void tellFilingOf(CaseStory divisional, CaseStory original) throws IOException {
    ObjectNode filing =
        (ObjectNode) JSON.readTree(Files.readString(CaseStory.contracts().resolve(EXAMPLE)));
    filing.put("applicationNumber", divisional.applicationNumber());
    filing.withObject("/derivation").put("applicationNumber", original.applicationNumber());
    events.publish(
        "receiving.application",
        divisional.applicationNumber(),
        "org.patentoffice.receiving.filing-received.v1",
        filing.toString());
  }
}
