package org.patentoffice.receiving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.content.Sha256;
import org.patentoffice.proof.Chain;
import org.patentoffice.proof.ChainLink;
import org.patentoffice.proof.ReceivedPart;
import org.patentoffice.proof.Statement;
import org.patentoffice.proof.Verdict;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.AtOnce;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Proofs;
import org.patentoffice.receiving.fixture.ReceiptKey;
import org.patentoffice.receiving.fixture.Tampering;
import org.patentoffice.testkit.OfficeServers;

/** Receipts prove themselves: signature, digests, one chain. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
@QuarkusTestResource(ReceiptKey.class)
class ReceiptProofTest {
  private static final int FILINGS_AT_ONCE = 24;

  @Inject Tampering tampering;

  private final Applicant applicant = Applicant.somebody();

  @Test
  void shouldGiveAProvableReceiptWhenAZipIsFiled() {
    // Given
    byte[] zip = FilingPackage.application().zip();

    // When
    Response receipt = applicant.file(zip);

    // Then
    Statement proved = new Proofs().proved(receipt);
    assertThat(proved.receiptNumber()).isEqualTo(receipt.path("receiptNumber"));
    assertThat(proved.certificateSha256()).isEqualTo(receipt.path("certificateSha256"));
    assertThat(proved.parts())
        .contains(new ReceivedPart("package.zip", "package", zip.length, Sha256.of(zip)));
    receipt.then().body("chain.position", equalTo((int) proved.link().position()));
  }

  @Test
  void shouldProveEachFileWhenFiledAsAForm() {
    // Given
    List<SubmittedFile> files = FilingPackage.application().files();

    // When
    Response receipt = applicant.file(files);

    // Then
    List<ReceivedPart> parts = new Proofs().proved(receipt).parts();
    for (SubmittedFile file : files) {
      assertThat(parts)
          .contains(
              new ReceivedPart(
                  file.name(), "original", file.bytes().length, Sha256.of(file.bytes())));
    }
  }

  @Test
  void shouldGiveTheSignedTextForAnyToolWhenItsOwnerAsks() {
    // Given
    String number = applicant.filed(FilingPackage.application()).path("receiptNumber");

    // When
    Response proof = applicant.request().get("/receipts/" + number + "/proof");

    // Then
    proof
        .then()
        .statusCode(200)
        .contentType("application/pkcs7-mime")
        .header("Content-Disposition", containsString(number + ".p7m"));
    assertThat(new Proofs().verify(proof.asByteArray())).isInstanceOf(Verdict.Proved.class);
    Applicant.somebody()
        .request()
        .get("/receipts/" + number + "/proof")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void shouldPublishTheCertificatesOfAllKeysAndNoKeyWhenAnybodyAsks() {
    // When
    Response certificates = given().get("/receipt-certificates");

    // Then
    certificates.then().statusCode(200).contentType(containsString("application/x-pem-file"));
    assertThat(certificates.asString().split("BEGIN CERTIFICATE", -1)).hasSize(3);
    assertThat(certificates.asString()).doesNotContain("PRIVATE");
  }

  @Test
  void shouldGiveOneUnbrokenChainWhenManyFileAtOnce() {
    // Given
    Statement before = new Proofs().proved(applicant.filed(FilingPackage.application()));
    List<byte[]> zips =
        IntStream.range(0, FILINGS_AT_ONCE)
            .mapToObj(n -> FilingPackage.application().zip())
            .toList();

    // When
    List<Response> receipts =
        AtOnce.times(FILINGS_AT_ONCE, n -> Applicant.somebody().file(zips.get(n)));

    // Then
    Proofs proofs = new Proofs();
    List<ChainLink> links =
        receipts.stream().map(receipt -> proofs.proved(receipt).link()).toList();
    long first = before.link().position() + 1;
    assertThat(links)
        .extracting(ChainLink::position)
        .containsExactlyInAnyOrder(
            IntStream.range(0, FILINGS_AT_ONCE).mapToObj(n -> first + n).toArray(Long[]::new));
    assertThat(Chain.check(links)).isEmpty();
    assertThat(Chain.check(List.of(before.link(), smallest(links)))).isEmpty();
  }

  private static ChainLink smallest(List<ChainLink> links) {
    return links.stream().min((a, b) -> Long.compare(a.position(), b.position())).orElseThrow();
  }

  @Test
  void shouldLeaveNoGapInTheChainWhenFilingsBetweenAreRefused() {
    // Given
    ChainLink before = new Proofs().proved(applicant.filed(FilingPackage.application())).link();
    applicant
        .file(FilingPackage.application().with("【請求項２】", "【請求項４】").zip())
        .then()
        .statusCode(422);

    // When
    Response next = applicant.filed(FilingPackage.application());

    // Then
    assertThat(new Proofs().proved(next).link().previous())
        .isEqualTo(new ChainLink.Previous(before.receiptNumber(), before.sha256()));
  }

  /** As an office that was there before receipts were signed has them. */
  @Test
  void shouldGiveAReceiptFromBeforeTheChainWordForWordWhenItIsAskedFor() {
    // Given
    String key = UUID.randomUUID().toString();
    byte[] zip = FilingPackage.application().zip();
    String case1 = applicant.newApplication();
    String number = "525" + String.format("%08d", System.nanoTime() % 100_000_000);
    String old =
        "{\"receiptNumber\":\"%s\",\"packageSha256\":\"%s\"}".formatted(number, Sha256.of(zip));
    tampering.run(
        "alter table receipt drop constraint receipt_is_signed_and_chained",
        """
        insert into receipt (document_number, application_number, document_code, owner,
                             idempotency_key, package_sha256, received_at, answer)
        values ('%s', '%s', 'A63', '%s', '%s', '%s', now(), '%s')
        """
            .formatted(number, case1, applicant.name(), key, Sha256.of(zip), old),
        """
        alter table receipt add constraint receipt_is_signed_and_chained
          check (chain_position is not null and text_sha256 is not null and signature is not null)
          not valid
        """);

    // When
    Response again = applicant.file(zip, key);

    // Then
    again.then().statusCode(201);
    assertThat(again.asString()).isEqualTo(old);
    assertThat(applicant.receipt(number).asString()).isEqualTo(old);
    applicant
        .request()
        .get("/receipts/" + number + "/proof")
        .then()
        .statusCode(404)
        .body("detail", containsString("from before"));
  }

  @Test
  void shouldRefuseAnUnsignedReceiptWhenSomebodyAddsOne() {
    // Given
    String number = applicant.newApplication();

    // When
    String insert =
        """
        insert into receipt (document_number, application_number, document_code, owner,
                             package_sha256, received_at, answer)
        values ('52599999999', '%s', 'A63', 'nobody', '', now(), '{}')
        """
            .formatted(number);

    // Then
    assertThatThrownBy(() -> tampering.run(insert))
        .hasMessageContaining("receipt_is_signed_and_chained");
  }
}
