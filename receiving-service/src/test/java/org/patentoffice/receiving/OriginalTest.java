package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Visitor;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** Applications that come from another: what the office tells, and what it keeps to itself. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class OriginalTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SAMPLE_DATE = "令和　８年　３月　２日";

  @OfficeEvents Events events;
  @Inject OfficeClock clock;

  private final Visitor visitor = Visitor.somebody();
  private final Applicant applicant = visitor.atTheApi();

  @Test
  void shouldTellTheDateOfTheOriginalWhenADivisionalIsFiled() throws JsonProcessingException {
    // Given
    String original = applicant.newApplication();

    // When
    Response receipt = applicant.filed(divisionalOf(original, written(clock.today())));

    // Then
    receipt.then().body("findings", empty());
    JsonNode derivation = derivation(receipt);
    assertThat(derivation.get("kind").asText()).isEqualTo("division");
    assertThat(derivation.get("applicationNumber").asText()).isEqualTo(original);
    assertThat(derivation.get("effectiveFilingDate").asText()).isEqualTo(clock.today().toString());
    assertThat(derivation.get("confirmation").asText()).isEqualTo("confirmed");
  }

  @Test
  void shouldCountByTheRecordThroughGenerationsWhenAnotherDateIsWritten()
      throws JsonProcessingException {
    // Given
    String outside = "特願2020-000123";
    String child = applicant.filed(divisionalOf(outside, SAMPLE_DATE)).path("applicationNumber");

    // When
    Response receipt = applicant.filed(divisionalOf(child, written(clock.today())));

    // Then
    receipt.then().body("findings.ruleId", contains("original.other-date"));
    JsonNode derivation = derivation(receipt);
    assertThat(derivation.get("effectiveFilingDate").asText()).isEqualTo("2026-03-02");
    assertThat(derivation.get("confirmation").asText()).isEqualTo("confirmed");
  }

  @Test
  void shouldSayTheSameOfAnothersCaseAndOfNoneSoThatNobodyLearnsWhatIsFiled()
      throws JsonProcessingException {
    // Given
    String others = Applicant.somebody().newApplication();
    String nobodys = others.substring(0, others.length() - 6) + "999999";

    // When
    Response first = applicant.check(divisionalOf(others, SAMPLE_DATE).zip());
    Response second = applicant.check(divisionalOf(nobodys, SAMPLE_DATE).zip());
    Response receipt = applicant.filed(divisionalOf(others, SAMPLE_DATE));

    // Then
    assertThat(first.asString()).isEqualTo(second.asString());
    receipt.then().body("findings.ruleId", contains("original.unconfirmed"));
    assertThat(receipt.<List<Integer>>path("findings.line")).containsExactly(12);
    JsonNode derivation = derivation(receipt);
    assertThat(derivation.get("confirmation").asText()).isEqualTo("unconfirmed");
    assertThat(derivation.get("effectiveFilingDate").asText()).isEqualTo("2026-03-02");
  }

  @Test
  void shouldWarnAndTellNoDateWhenTheApplicantsAreOthers() throws JsonProcessingException {
    // Given
    String original = applicant.newApplication();
    FilingPackage filing =
        divisionalOf(original, written(clock.today())).with("９９９０００００１", "９９９００００１２");

    // When
    Response receipt = applicant.filed(filing);

    // Then
    receipt.then().body("findings.ruleId", contains("original.other-applicants"));
    JsonNode derivation = derivation(receipt);
    assertThat(derivation.get("confirmation").asText()).isEqualTo("other-applicants");
    assertThat(derivation.has("effectiveFilingDate")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "converted-to-a-utility-model, application, 特願２０２６－０００００１, conversion",
    "converted-to-a-design, utility-model, 実願２０２６－０００００１, conversion"
  })
  void shouldTellTheOriginalWhenAnApplicationIsConverted(
      String example, String originalExample, String sample, String kind)
      throws JsonProcessingException {
    // Given
    String original = applicant.filed(FilingPackage.of(originalExample)).path("applicationNumber");

    // When
    Response receipt =
        applicant.filed(
            FilingPackage.of(example)
                .with(sample, original)
                .with(SAMPLE_DATE, written(clock.today())));

    // Then
    receipt.then().body("findings", empty());
    JsonNode derivation = derivation(receipt);
    assertThat(derivation.get("kind").asText()).isEqualTo(kind);
    assertThat(derivation.get("applicationNumber").asText()).isEqualTo(original);
    assertThat(derivation.get("confirmation").asText()).isEqualTo("confirmed");
  }

  @Test
  void shouldTellTheRegistrationAsWrittenWhenAnApplicationIsBasedOnOne()
      throws JsonProcessingException {
    // When
    Response receipt = applicant.filed(FilingPackage.of("from-a-utility-model-registration"));

    // Then
    JsonNode derivation = derivation(receipt);
    assertThat(derivation.get("kind").asText()).isEqualTo("utility-model-registration");
    assertThat(derivation.get("registrationNumber").asText()).isEqualTo("実用新案登録第3000001号");
    assertThat(derivation.get("effectiveFilingDate").asText()).isEqualTo("2026-03-02");
  }

  @Test
  void shouldNumberAndTellTheInternationalApplicationWhenItEntersTheNationalPhase()
      throws JsonProcessingException {
    // When
    Response receipt = applicant.filed(FilingPackage.of("national-phase"));

    // Then
    receipt
        .then()
        .body("documentCode", equalTo("A632"))
        .body("documentName", equalTo("国内書面"))
        .body("applicationNumber", matchesPattern("特願20\\d\\d-5\\d{5}"))
        .body("findings", empty());
    JsonNode told = filed(receipt);
    assertThat(told.get("documentCode").asText()).isEqualTo("A632");
    assertThat(told.get("filingDate").asText()).isEqualTo(clock.today().toString());
    assertThat(told.at("/internationalApplication/number").asText()).isEqualTo("PCT/JP2025/000001");
    assertThat(told.at("/internationalApplication/filingDate").asText()).isEqualTo("2025-06-02");
    assertThat(told.get("claimCount").asInt()).isEqualTo(3);
    visitor
        .open(page(receipt.path("applicationNumber")))
        .then()
        .body(containsString("2 June 2025"));
  }

  @Test
  void shouldShowTheFamilyOnItsPageToItsOwnerOnly() {
    // Given
    String original = applicant.newApplication();
    String child =
        applicant.filed(divisionalOf(original, written(clock.today()))).path("applicationNumber");
    Applicant.somebody().filed(divisionalOf(original, SAMPLE_DATE));

    // When
    Response ofOriginal = visitor.open(page(original));
    Response ofChild = visitor.open(page(child));

    // Then
    ofChild
        .then()
        .statusCode(200)
        .body(containsString("Original"))
        .body(containsString(page(original)))
        .body(containsString("Deemed filed on"));
    assertThat(ofOriginal.asString().split("Applications divided or converted", -1)).hasSize(2);
    assertThat(ofOriginal.asString().split(page(child), -1)).hasSize(2);
    Visitor.somebody().open(page(child)).then().statusCode(404);
  }

  @Test
  void shouldNotSpeakOfOriginalsWhenTheApplicationIsAnOrdinaryOne() throws JsonProcessingException {
    // When
    Response receipt = applicant.filed(FilingPackage.application());

    // Then
    assertThat(filed(receipt).has("derivation")).isFalse();
    visitor
        .open(page(receipt.path("applicationNumber")))
        .then()
        .statusCode(equalTo(200))
        .body(not(containsString("Deemed filed on")));
  }

  private static FilingPackage divisionalOf(String original, String filingDate) {
    return FilingPackage.later("divisional", original).with(SAMPLE_DATE, filingDate);
  }

  private static String page(String number) {
    return "/filing/cases/" + URLEncoder.encode(number, StandardCharsets.UTF_8);
  }

  private static String written(LocalDate date) {
    return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private JsonNode derivation(Response receipt) throws JsonProcessingException {
    return filed(receipt).get("derivation");
  }

  private JsonNode filed(Response receipt) throws JsonProcessingException {
    return JSON.readTree(
        events
            .await(
                "receiving.application",
                "org.patentoffice.receiving.filing-received.v1",
                receipt.path("applicationNumber"))
            .payload());
  }
}
