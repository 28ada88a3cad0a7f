package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.AtOnce;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.testkit.OfficeServers;

/** A repeat is the same filing. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class IdempotencyTest {
  private static final int REPEATS = 16;

  @Inject Traces traces;

  private final Applicant applicant = Applicant.somebody();
  private final String key = UUID.randomUUID().toString();

  @Test
  void shouldGiveOneNumberAndOneReceiptWhenTheSameIsSentManyTimesAtOnce() {
    // Given
    byte[] zip = FilingPackage.application().zip();
    Map<String, Long> before = traces.now();

    // When
    List<Response> receipts = AtOnce.times(REPEATS, n -> applicant.file(zip, key));

    // Then
    assertThat(receipts).extracting(Response::statusCode).containsOnly(201);
    assertThat(receipts)
        .extracting(Response::asString)
        .containsOnly(receipts.getFirst().asString());
    Map<String, Long> after = traces.now();
    assertThat(added("application", before, after)).isEqualTo(1);
    assertThat(added("receipt", before, after)).isEqualTo(1);
    assertThat(added("outbox", before, after)).isEqualTo(1);
    assertThat(added("numbers", before, after)).as("one application, one document").isEqualTo(2);
  }

  @Test
  void shouldGiveTheSameReceiptWhenALaterDocumentIsRepeated() {
    // Given
    String number = applicant.newApplication();
    byte[] zip = FilingPackage.later("sample-exam-request", number).zip();
    Response first = applicant.file(zip, key);
    Map<String, Long> before = traces.now();

    // When
    Response again = applicant.file(zip, key);

    // Then
    again.then().statusCode(201).header("Location", equalTo(first.header("Location")));
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldSayThatTheKeyIsUsedWhenOtherBytesComeUnderIt() {
    // Given
    applicant.file(FilingPackage.application().zip(), key).then().statusCode(201);
    Map<String, Long> before = traces.now();

    // When
    Response other = applicant.file(FilingPackage.application().zip(), key);

    // Then
    other
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:idempotency-key-reused"))
        .body("detail", containsString("use a new key"));
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldReceiveAnewWhenAnotherApplicantHappensToUseTheSameKey() {
    // Given
    byte[] zip = FilingPackage.application().zip();
    Response first = applicant.file(zip, key);

    // When
    Response other = Applicant.somebody().file(zip, key);

    // Then
    other.then().statusCode(201);
    assertThat(other.<String>path("applicationNumber"))
        .isNotEqualTo(first.path("applicationNumber"));
  }

  @Test
  void shouldReceiveUnderTheKeyWhenTheFirstTryWasRefused() {
    // Given
    FilingPackage spoiled = FilingPackage.application().with("【発明者】", "【発明した者】");
    applicant.file(spoiled.zip(), key).then().statusCode(422);

    // When
    Response mended = applicant.file(FilingPackage.application().zip(), key);

    // Then
    mended.then().statusCode(201);
  }

  @Test
  void shouldReceiveTwiceWhenThereIsNoKey() {
    // Given
    byte[] zip = FilingPackage.application().zip();
    Response first = applicant.file(zip);

    // When
    Response second = applicant.file(zip);

    // Then
    assertThat(second.<String>path("applicationNumber"))
        .isNotNull()
        .isNotEqualTo(first.path("applicationNumber"));
  }

  static Stream<String> badKeys() {
    return Stream.of("with space", "tab\tinside", "k".repeat(201));
  }

  @ParameterizedTest
  @MethodSource("badKeys")
  void shouldSayWhatAKeyIsWhenItIsNone(String badKey) {
    // Given
    Map<String, Long> before = traces.now();

    // When
    Response answer = applicant.file(FilingPackage.application().zip(), badKey);

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:idempotency-key"))
        .body("detail", containsString("1 to 200"));
    assertThat(traces.now()).isEqualTo(before);
  }

  private static long added(String what, Map<String, Long> before, Map<String, Long> after) {
    return after.getOrDefault(what, 0L) - before.getOrDefault(what, 0L);
  }
}
