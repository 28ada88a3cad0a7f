package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** Utility models, designs and trademarks go through the same door, each in its own series. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class OtherRightsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @OfficeEvents Events events;

  private final Applicant applicant = Applicant.somebody();

  @ParameterizedTest
  @CsvSource({
    "utility-model, utility-model, 実願, 実用新案登録願, JPOXMLDOC01-appb.xml, 3",
    "sample-design-application, design, 意願, 意匠登録願, JPOSGMLDOC1P.HTM, 0",
    "trademark-with-picture, trademark, 商願, 商標登録願, JPOSGMLDOC10001.JPG, 0"
  })
  void shouldBeReceivedUnderItsOwnNumbers(
      String example, String right, String prefix, String documentName, String part, int claims)
      throws JsonProcessingException {
    // When
    Response receipt = applicant.filed(FilingPackage.of(example));

    // Then
    String number = receipt.path("applicationNumber");
    assertThat(number).matches(prefix + "20\\d\\d-\\d{6}");
    receipt
        .then()
        .body("documentCode", equalTo("A63"))
        .body("documentName", equalTo(documentName))
        .body("parts.name", hasItem(part));
    JsonNode filed = event("filing-received", number);
    assertThat(filed.get("right").asText()).isEqualTo(right);
    assertThat(filed.get("claimCount").asInt()).isEqualTo(claims);
    assertThat(filed.has("classes")).isEqualTo(right.equals("trademark"));
  }

  @Test
  void shouldCountEachSeriesByItselfWhenRightsAreMixed() {
    // When
    List<String> numbers =
        List.of("utility-model", "sample-design-application", "utility-model").stream()
            .map(FilingPackage::of)
            .map(applicant::filed)
            .map(receipt -> receipt.<String>path("applicationNumber"))
            .toList();

    // Then
    assertThat(serial(numbers.get(2))).isEqualTo(serial(numbers.get(0)) + 1);
    assertThat(numbers.get(1)).startsWith("意願");
  }

  @Test
  void shouldTellClassesAndTitleWhenATrademarkIsFiled() throws JsonProcessingException {
    // When
    Response receipt = applicant.filed(FilingPackage.of("sample-trademark-application"));

    // Then
    JsonNode filed = event("filing-received", receipt.path("applicationNumber"));
    assertThat(filed.get("classes").toString()).isEqualTo("[9,42]");
    assertThat(filed.get("title").asText()).isEqualTo("カクウケイスウ");
  }

  @Test
  void shouldTakeAnAmendmentInTheCaseOfADesign() throws JsonProcessingException {
    // Given
    String number =
        applicant.filed(FilingPackage.of("sample-design-application")).path("applicationNumber");

    // When
    Response receipt =
        applicant.filed(
            FilingPackage.later("formal-amendment", number)
                .with("特許願", "意匠登録願")
                .with("特許願", "意匠登録願")
                .with("発明者", "意匠の創作をした者")
                .with("発明者", "意匠の創作をした者"));

    // Then
    List<Map<String, Object>> parts = receipt.path("parts");
    assertThat(parts).extracting(part -> part.get("name")).contains("JPOSGMLDOC1P.HTM");
    assertThat(event("document-received", number).get("right").asText()).isEqualTo("design");
  }

  @Test
  void shouldRefuseARequestForExaminationInTheCaseOfATrademark() {
    // Given
    String number =
        applicant.filed(FilingPackage.of("sample-trademark-application")).path("applicationNumber");

    // When
    Response refused = applicant.file(FilingPackage.later("sample-exam-request", number).zip());

    // Then
    refused
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:patent-office:problem:filing-refused"))
        .body("findings.ruleId", hasItem("number.other-right"));
  }

  private static int serial(String applicationNumber) {
    return Integer.parseInt(applicationNumber.substring(applicationNumber.indexOf('-') + 1));
  }

  private JsonNode event(String name, String number) throws JsonProcessingException {
    String type = "org.patentoffice.receiving." + name + ".v1";
    return JSON.readTree(events.await("receiving.application", type, number).payload());
  }
}
