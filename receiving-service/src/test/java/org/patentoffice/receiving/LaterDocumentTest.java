package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.AtOnce;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.Events.Emitted;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** Intermediate documents (中間書類) through the same door. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class LaterDocumentTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOPIC = "receiving.application";
  private static final String DOCUMENT_RECEIVED = "org.patentoffice.receiving.document-received.v1";
  private static final String GOLDEN_CASE = "特願２０２６－００００１２";

  @OfficeEvents Events events;
  @Inject Traces traces;

  private final Applicant applicant = Applicant.somebody();

  @ParameterizedTest
  @CsvSource({
    "sample-exam-request, A621, 出願審査請求書",
    "sample-opinion, A53, 意見書",
    "sample-amendment, A523, 手続補正書",
    "sample-patent-fee-payment, R100, 特許料納付書"
  })
  void shouldReceiptAndEmitWhenTheDocumentIsOfAnOwnCase(
      String folder, String documentCode, String documentName) throws JsonProcessingException {
    // Given
    String number = applicant.newApplication();

    // When
    Response receipt = applicant.filed(FilingPackage.later(folder, number));

    // Then
    receipt
        .then()
        .body("applicationNumber", equalTo(number))
        .body("documentCode", equalTo(documentCode))
        .body("documentName", equalTo(documentName))
        .body("parts.size()", greaterThan(1));
    Emitted event = events.await(TOPIC, DOCUMENT_RECEIVED, number);
    assertThat(event.sequence()).isEqualTo(2);
    JsonNode told = JSON.readTree(event.payload());
    assertThat(told.path("documentCode").asText()).isEqualTo(documentCode);
    assertThat(told.path("documentNumber").asText()).isEqualTo(receipt.path("documentNumber"));
    assertThat(told.path("owner").asText()).isEqualTo(applicant.name());
  }

  @Test
  void shouldTellYearsAndPaymentWhenTheRegistrationFeeIsPaid() throws JsonProcessingException {
    // Given
    String number = applicant.newApplication();

    // When
    applicant.filed(FilingPackage.later("sample-patent-fee-payment", number));

    // Then
    JsonNode told = JSON.readTree(events.await(TOPIC, DOCUMENT_RECEIVED, number).payload());
    assertThat(told.at("/paymentYears/from").asInt()).isEqualTo(1);
    assertThat(told.at("/paymentYears/to").asInt()).isEqualTo(3);
    assertThat(told.at("/payment/method").asText()).isEqualTo("deposit");
    assertThat(told.at("/payment/account").asText()).isEqualTo("999999");
    assertThat(told.at("/payment/amountYen").asInt()).isEqualTo(14_700);
  }

  @Test
  void shouldAnswerTheOrderToAmendWhenTheAmendmentIsFormal() throws JsonProcessingException {
    // Given
    String number = applicant.newApplication();
    FilingPackage amendment = FilingPackage.of("formal-amendment").with(GOLDEN_CASE, number);

    // When
    Response receipt = applicant.filed(amendment);

    // Then
    receipt.then().body("documentCode", equalTo("A51"));
    JsonNode told = JSON.readTree(events.await(TOPIC, DOCUMENT_RECEIVED, number).payload());
    assertThat(told.path("dispatchNumber").asText()).isEqualTo("000034");
    assertThat(told.at("/amendments/0/targetDocument").asText()).isEqualTo("特許願");
    assertThat(told.at("/amendments/0/items/0/item").asText()).isEqualTo("発明者");
    assertThat(told.at("/payment/amountYen").asInt()).isEqualTo(14_000);
  }

  @Test
  void shouldCountTheClaimsOfTheCaseWhenTheyAreAmendedTwice() throws JsonProcessingException {
    // Given
    String number = applicant.newApplication();
    FilingPackage replaced =
        FilingPackage.of("amendment-whole-text")
            .with(GOLDEN_CASE, number)
            .with("<U>【請求項３】</U>\r\n　<U>前記判定部は、物品の高さを用いる</U>\r\n　<U>請求項１に記載の計数装置。</U>\r\n", "");
    applicant.filed(replaced);

    // When
    applicant.filed(
        FilingPackage.later("sample-amendment", number)
            .with("　【補正方法】　　　　変更", "　【補正方法】　　　　追加")
            .with("【補正対象項目名】　請求項２", "【補正対象項目名】　請求項３")
            .with("　【請求項２】\r\n", "　【請求項３】\r\n"));

    // Then
    List<Emitted> told = events.await(TOPIC, DOCUMENT_RECEIVED, number, 2);
    assertThat(JSON.readTree(told.getFirst().payload()).path("amendedClaimCount").asInt())
        .isEqualTo(2);
    assertThat(JSON.readTree(told.getLast().payload()).path("amendedClaimCount").asInt())
        .isEqualTo(3);
  }

  @Test
  void shouldAnswerAlikeWhenTheCaseIsAnothersOrNobodys() {
    // Given
    String anothers = Applicant.somebody().newApplication();
    String nobodys = anothers.substring(0, 7) + "999998";
    Map<String, Long> before = traces.now();

    // When
    Response ofAnother = applicant.file(FilingPackage.later("sample-opinion", anothers).zip());

    // Then
    Response ofNobody = applicant.file(FilingPackage.later("sample-opinion", nobodys).zip());
    ofAnother
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:case-unknown"))
        .body("file", equalTo("input.htm"))
        .body("line", equalTo(13));
    assertThat(ofNobody.statusCode()).isEqualTo(404);
    assertThat(ofAnother.asString().replace(anothers, nobodys)).isEqualTo(ofNobody.asString());
    assertThat(ofAnother.headers().asList())
        .extracting(header -> header.getName())
        .isEqualTo(ofNobody.headers().asList().stream().map(header -> header.getName()).toList());
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldGiveDenseSequencesWhenManyDocumentsOfOneCaseComeAtOnce() {
    // Given
    String number = applicant.newApplication();
    byte[] zip = FilingPackage.later("sample-opinion", number).zip();

    // When
    List<Response> receipts = AtOnce.times(12, n -> applicant.file(zip));

    // Then
    assertThat(receipts).extracting(Response::statusCode).containsOnly(201);
    assertThat(events.await(TOPIC, DOCUMENT_RECEIVED, number, 12))
        .extracting(Emitted::sequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(2, 13).boxed().toList());
  }
}
