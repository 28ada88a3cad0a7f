package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.content.Sha256;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.Events.Emitted;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** An application through the door: receipt, bytes kept, event. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class FilingTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOPIC = "receiving.application";
  private static final String FILING_RECEIVED = "org.patentoffice.receiving.filing-received.v1";

  @OfficeEvents Events events;
  @Inject OfficeClock clock;
  @Inject Traces traces;

  private final Applicant applicant = Applicant.somebody();

  @Test
  void shouldReceiptNumbersInstantAndEveryPartWhenAnApplicationIsFiled() {
    // Given
    byte[] zip = FilingPackage.application().zip();
    Instant before = clock.now();

    // When
    Response receipt = applicant.file(zip);

    // Then
    receipt
        .then()
        .statusCode(201)
        .header("Location", endsWith("/receipts/" + receipt.path("receiptNumber")))
        .body("applicationNumber", matchesPattern("特願20\\d\\d-\\d{6}"))
        .body("documentNumber", matchesPattern("5\\d{10}"))
        .body("documentCode", equalTo("A63"))
        .body("documentName", equalTo("特許願"))
        .body("packageSha256", equalTo(Sha256.of(zip)))
        .body("packageBytes", equalTo(zip.length))
        .body("findings", empty());
    Instant receivedAt = Instant.parse(receipt.path("receivedAt"));
    assertThat(receivedAt).isBetween(before, clock.now());
    assertThat(LocalDate.parse(receipt.path("receivedDate")))
        .isEqualTo(LocalDate.ofInstant(receivedAt, OfficeClock.ZONE));
    assertThat(receipt.<List<Map<String, Object>>>path("parts"))
        .extracting(part -> part.get("role") + " " + part.get("name"))
        .contains(
            "package package.zip",
            "bibliography JPOXMLDOC01-jpbibl.xml",
            "body JPOXMLDOC01-appb.xml",
            "image JPOXMLDOC01-appb-D000003.tif");
    assertThat(applicant.receipt(receipt.path("receiptNumber")).asString())
        .isEqualTo(receipt.asString());
  }

  @Test
  void shouldKeepEveryPartByteForByteWhenAnApplicationIsFiled() {
    // Given
    byte[] zip = FilingPackage.application().zip();

    // When
    Response receipt = applicant.file(zip);

    // Then
    List<Map<String, Object>> parts = receipt.path("parts");
    assertThat(parts).isNotEmpty();
    for (Map<String, Object> part : parts) {
      byte[] kept = kept((String) part.get("sha256"));
      assertThat(kept).hasSize((Integer) part.get("size"));
      assertThat(Sha256.of(kept)).isEqualTo(part.get("sha256"));
    }
    assertThat(kept(Sha256.of(zip))).isEqualTo(zip);
  }

  @Test
  void shouldEmitWhatTheContractSaysWhenAnApplicationIsFiled() throws JsonProcessingException {
    // Given
    FilingPackage filing = FilingPackage.application();

    // When
    Response receipt = applicant.filed(filing);

    // Then
    String number = receipt.path("applicationNumber");
    Emitted event = events.await(TOPIC, FILING_RECEIVED, number);
    assertThat(event.sequence()).isEqualTo(1);
    assertThat(event.headers())
        .containsEntry("ce_source", "/receiving")
        .containsEntry("ce_subject", number)
        .containsEntry("ce_actor", applicant.name());
    JsonNode told = JSON.readTree(event.payload());
    assertThat(told.path("owner").asText()).isEqualTo(applicant.name());
    assertThat(told.path("documentNumber").asText()).isEqualTo(receipt.path("documentNumber"));
    assertThat(told.path("receivedAt").asText()).isEqualTo(receipt.path("receivedAt"));
    assertThat(told.path("filingDate").asText()).isEqualTo(receipt.path("receivedDate"));
    assertThat(told.path("claimCount").asInt()).isEqualTo(3);
    assertThat(told.path("inventors")).hasSize(2);
    assertThat(told.path("payment").path("amountYen").asInt()).isEqualTo(14_000);
    assertThat(told.path("parts").findValuesAsText("sha256"))
        .isEqualTo(receipt.<List<String>>path("parts.sha256"));
    assertThat(events.present(TOPIC, number)).hasSize(1);
  }

  @Test
  void shouldKeepEachFileUntouchedWhenFiledAsAForm() {
    // Given
    List<SubmittedFile> files = FilingPackage.application().files();

    // When
    Response receipt = applicant.file(files);

    // Then
    receipt.then().statusCode(201).body("packageSha256", equalTo(digest(files)));
    Map<String, String> originals =
        receipt.<List<Map<String, Object>>>path("parts").stream()
            .filter(part -> part.get("role").equals("original"))
            .collect(
                Collectors.toMap(
                    part -> (String) part.get("name"), part -> (String) part.get("sha256")));
    assertThat(originals).hasSize(files.size());
    for (SubmittedFile file : files) {
      String sha256 = originals.get(file.name());
      assertThat(sha256).isEqualTo(Sha256.of(file.bytes()));
      assertThat(kept(sha256)).isEqualTo(file.bytes());
    }
  }

  @Test
  void shouldReceiveTheArchiveWhenItIsTheOnlyFileOfAForm() {
    // Given
    byte[] zip = FilingPackage.application().zip();

    // When
    Response receipt = applicant.file(List.of(new SubmittedFile("filing.zip", zip)));

    // Then
    receipt.then().statusCode(201).body("packageSha256", equalTo(Sha256.of(zip)));
    assertThat(kept(Sha256.of(zip))).isEqualTo(zip);
  }

  @Test
  void shouldReceiveWithTheWarningWhenNothingWorseIsFound() {
    // Given
    FilingPackage filing = FilingPackage.application().with("　　【住所又は居所】　大阪府仮想市仮想町２丁目３番４号\r\n", "");

    // When
    Response receipt = applicant.file(filing.zip());

    // Then
    receipt
        .then()
        .statusCode(201)
        .body("findings.ruleId", equalTo(List.of("person.inventor-no-address")))
        .body("findings.level", equalTo(List.of("WARNING")));
  }

  @Test
  void shouldReceiveEveryFilingWhenManyShareTheSamePictures() {
    // Given
    long contents = traces.number("select count(*) from content");
    List<byte[]> zips =
        List.of(1, 2, 3, 4, 5, 6, 7, 8).stream()
            .map(
                n ->
                    FilingPackage.application()
                        .withPicture("figure1.png", "png-mono 700x30" + n + "@200")
                        .zip())
            .toList();

    // When
    List<Response> receipts =
        zips.parallelStream().map(zip -> Applicant.somebody().file(zip)).toList();

    // Then
    assertThat(receipts).extracting(Response::statusCode).containsOnly(201);
    assertThat(traces.number("select count(*) from content")).isGreaterThan(contents);
  }

  private static byte[] kept(String sha256) {
    Response content =
        Applicant.as(Tokens.of("service-account", Roles.SERVICE))
            .get("/internal/content/" + sha256);
    content.then().statusCode(200);
    return content.asByteArray();
  }

  private static String digest(List<SubmittedFile> files) {
    String lines =
        files.stream()
            .sorted(Comparator.comparing(SubmittedFile::name))
            .map(file -> Sha256.of(file.bytes()) + " " + file.name() + "\n")
            .collect(Collectors.joining());
    return Sha256.of(lines.getBytes(StandardCharsets.UTF_8));
  }
}
