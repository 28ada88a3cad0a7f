package org.patentoffice.receiving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.content.Sha256;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.AtOnce;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Tampering;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.receiving.fixture.Uploader;
import org.patentoffice.receiving.fixture.Visitor;
import org.patentoffice.receiving.upload.Tus;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** A package in pieces: what came is kept, what is missing is sent, and it is filed once. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class UploadTest {
  private static final int PIECE_BYTES = 256 * 1024;
  private static final int MOST_UPLOADS = 5;
  private static final int AT_ONCE = 8;

  @Inject Traces traces;
  @Inject Tampering database;

  @TestHTTPResource("/")
  URI office;

  private final String name = "uploader-" + UUID.randomUUID();

  private Uploader uploader() {
    return new Uploader(name, URI.create("http://127.0.0.1:" + office.getPort()));
  }

  @Test
  void shouldFileWhatCameInPiecesOnceWhenItIsFiledTwice() {
    // Given
    byte[] zip = large();
    String upload = uploader().begun(zip.length);
    uploader().send(upload, zip, 0, 300_000).then().statusCode(204).header(Tus.OFFSET, "300000");
    uploader().send(upload, zip, 300_000, zip.length).then().statusCode(204);
    Map<String, Long> before = traces.now();

    // When
    Response receipt = uploader().file(upload);
    Response again = uploader().file(upload);

    // Then
    receipt.then().statusCode(201).body("packageSha256", equalTo(Sha256.of(zip)));
    assertThat(again.asString()).isEqualTo(receipt.asString());
    assertThat(traces.now().get("receipt")).isEqualTo(before.get("receipt") + 1);
    assertThat(uploader().ask(upload).statusCode()).isEqualTo(404);
    String id = upload.substring(upload.lastIndexOf('/') + 1);
    new Applicant(name)
        .request()
        .get("/receipts?idempotencyKey=draft-" + id)
        .then()
        .statusCode(200)
        .body("receipts[0].receiptNumber", equalTo(receipt.path("receiptNumber")));
  }

  @Test
  void shouldGoOnWhereTheLineBrokeWhenItIsAskedHowFarItCame() throws IOException {
    // Given
    byte[] zip = large();
    String upload = uploader().begun(zip.length);
    try (Socket line = uploader().sendAndPause(upload, zip, 0, 600_000)) {
      await("two pieces")
          .atMost(Events.PATIENCE)
          .until(() -> uploader().offset(upload) == 2 * PIECE_BYTES);
      line.setSoLinger(true, 0);
    }
    await("the rest of what came")
        .atMost(Events.PATIENCE)
        .until(
            () ->
                traces.number("select count(*) from upload_piece where upload_id = ?", id(upload))
                    > 0);
    int offset = settled(upload);

    // When
    Response rest = uploader().send(upload, zip, offset, zip.length);

    // Then
    assertThat(offset).isBetween(2 * PIECE_BYTES, 600_000);
    rest.then().statusCode(204).header(Tus.OFFSET, String.valueOf(zip.length));
    uploader().file(upload).then().statusCode(201).body("packageSha256", equalTo(Sha256.of(zip)));
  }

  /** The piece of a line that has just broken may still be on its way: a sender tries again. */
  private int settled(String upload) {
    return await()
        .atMost(Events.PATIENCE)
        .until(() -> uploader().offset(upload), offset -> offset == uploader().offset(upload));
  }

  @Test
  void shouldTakeOneOfThemWhenTheSamePieceComesManyTimesAtOnce() {
    // Given
    byte[] zip = large();
    String upload = uploader().begun(zip.length);

    // When
    List<Response> answers =
        AtOnce.times(AT_ONCE, n -> uploader().send(upload, zip, 0, PIECE_BYTES));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(204);
    assertThat(answers).extracting(Response::statusCode).containsOnly(204, 409);
    assertThat(uploader().offset(upload)).isEqualTo(PIECE_BYTES);
    uploader().send(upload, zip, PIECE_BYTES, zip.length).then().statusCode(204);
    uploader().file(upload).then().statusCode(201).body("packageSha256", equalTo(Sha256.of(zip)));
  }

  @RepeatedTest(5)
  void shouldAnswerEveryoneWithTheOneReceiptWhenItIsFiledManyTimesAtOnce() {
    // Given
    String upload = uploader().uploaded(FilingPackage.application().zip());

    // When
    List<Response> answers = AtOnce.times(AT_ONCE, n -> uploader().file(upload));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers).extracting(Response::asString).containsOnly(answers.getFirst().asString());
    assertThat(traces.number("select count(*) from receipt where owner = ?", name)).isEqualTo(1);
  }

  @RepeatedTest(5)
  void shouldLeadEveryoneToTheOneDraftWhenThePageExaminesItManyTimesAtOnce() {
    // Given
    Visitor visitor = new Visitor(name, Roles.APPLICANT);
    String upload = page(uploader().uploaded(FilingPackage.application().zip()));

    // When
    List<String> drafts = AtOnce.times(AT_ONCE, n -> Visitor.path(visitor.post(upload + "/draft")));

    // Then
    assertThat(drafts).containsOnly("/filing/drafts/" + id(upload));
    assertThat(traces.number("select count(*) from draft where owner = ?", name)).isEqualTo(1);
  }

  @Test
  void shouldKeepNothingOfAPieceWhenItsChecksumIsAnother() throws Exception {
    // Given
    byte[] zip = large();
    String upload = uploader().begun(zip.length);
    byte[] piece = Arrays.copyOf(zip, 400_000);
    byte[] sha1 = MessageDigest.getInstance("SHA-1").digest(piece);
    byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(new byte[1]);

    // When
    Response wrong = send(upload, piece, "sha256 " + Uploader.base64(sha256));
    int offset = uploader().offset(upload);
    Response right = send(upload, piece, "sha1 " + Uploader.base64(sha1));

    // Then
    assertProblem(wrong, 460, "upload-checksum");
    assertThat(offset).isZero();
    right.then().statusCode(204).header(Tus.OFFSET, "400000");
    assertProblem(send(upload, piece, "crc32 AAAA"), 400, "upload-header");
  }

  private Response send(String upload, byte[] piece, String checksum) {
    return uploader()
        .send(uploader().request().header(Tus.CHECKSUM, checksum), upload, piece, 0, piece.length);
  }

  @Test
  void shouldSayWhatIsWrongWhenThePiecesDoNotFit() {
    // Given
    byte[] zip = FilingPackage.application().zip();
    String upload = uploader().begun(zip.length);

    // When
    Response elsewhere = uploader().send(upload, zip, 10, zip.length);
    Response incomplete = uploader().file(upload);
    Response tooMuch =
        uploader().send(upload, Arrays.copyOf(zip, zip.length + 1), 0, zip.length + 1);
    Response otherType =
        uploader()
            .request()
            .header(Tus.OFFSET, 0)
            .contentType("text/plain")
            .body("x")
            .patch(upload);
    Response noOffset = uploader().request().contentType(Tus.PIECE).body(zip).patch(upload);

    // Then
    assertProblem(elsewhere, 409, "upload-offset");
    assertThat(elsewhere.<Integer>path("offset")).isZero();
    assertProblem(incomplete, 409, "upload-incomplete");
    assertProblem(tooMuch, 413, "too-large");
    assertThat(otherType.statusCode()).isEqualTo(415);
    assertProblem(noOffset, 400, "upload-header");
    assertThat(uploader().offset(upload)).isZero();
  }

  @Test
  void shouldSayTheLimitWhenAnUploadBegins() {
    // Given
    Response tooLarge = uploader().begin(12_582_913, "");
    Response empty = uploader().begin(0, "");
    Response badMetadata = uploader().begin(1, "filename !!!");
    for (int i = 0; i < MOST_UPLOADS; i++) {
      uploader().begun(1_000);
    }

    // When
    Response oneTooMany = uploader().begin(1_000, "");

    // Then
    assertProblem(oneTooMany, 409, "too-many-uploads");
    assertProblem(tooLarge, 413, "too-large");
    assertProblem(empty, 400, "upload-header");
    assertProblem(badMetadata, 400, "upload-header");
  }

  @Test
  void shouldTellWhatItCanDoWhenAsked() {
    // When
    Response answer = uploader().request().options("/uploads");

    // Then
    answer
        .then()
        .statusCode(204)
        .header("Tus-Version", "1.0.0")
        .header("Tus-Max-Size", "12582912")
        .header("Tus-Extension", "creation,expiration,checksum,termination")
        .header("Tus-Checksum-Algorithm", "sha1,sha256");
  }

  @Test
  void shouldAskForTheProtocolWhenItIsNotNamed() {
    // When
    Response answer = Applicant.somebody().request().header(Tus.LENGTH, 10).post("/uploads");

    // Then
    assertProblem(answer, 412, "upload-protocol");
    answer.then().header("Tus-Version", "1.0.0").header(Tus.RESUMABLE, "1.0.0");
  }

  @Test
  void shouldBeTheMethodNamedWhenAProxyKnowsOnlyPost() {
    // Given
    byte[] zip = FilingPackage.application().zip();
    String upload = uploader().begun(zip.length);

    // When
    Response answer =
        uploader()
            .request()
            .header("X-HTTP-Method-Override", "PATCH")
            .header(Tus.OFFSET, 0)
            .contentType(Tus.PIECE)
            .body(zip)
            .post(upload);

    // Then
    answer.then().statusCode(204).header(Tus.OFFSET, String.valueOf(zip.length));
  }

  @Test
  void shouldAnswerLikeNothingWhenAnUploadIsAnothers() {
    // Given
    byte[] zip = FilingPackage.application().zip();
    String upload = uploader().uploaded(zip);
    Uploader stranger = new Uploader("stranger-" + UUID.randomUUID(), uploader().office());

    // When
    List<Response> answers = new ArrayList<>();
    for (String path : List.of(upload, "/uploads/" + UUID.randomUUID(), "/uploads/none")) {
      answers.add(stranger.ask(path));
      answers.add(stranger.send(path, zip, 0, 1));
      answers.add(stranger.request().delete(path));
      answers.add(stranger.file(path));
    }

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(404);
    uploader().file(upload).then().statusCode(201);
  }

  @Test
  void shouldRefuseWhenTheCallerIsNobodyOrOfAnotherRole() {
    // Given
    byte[] zip = FilingPackage.application().zip();
    String upload = uploader().uploaded(zip);
    RequestSpecification nobody = given().header(Tus.RESUMABLE, "1.0.0");
    String cashier = Tokens.of("kaoru", Roles.CASHIER);

    // When
    List<Integer> statuses =
        List.of(
            nobody.head(upload).statusCode(),
            nobody.options("/uploads").statusCode(),
            Applicant.as(cashier).header(Tus.RESUMABLE, "1.0.0").head(upload).statusCode(),
            Applicant.as(cashier).header(Tus.RESUMABLE, "1.0.0").options("/uploads").statusCode(),
            Applicant.as(cashier).header(Tus.RESUMABLE, "1.0.0").head(page(upload)).statusCode(),
            Applicant.as(cashier).post(page(upload) + "/draft").statusCode(),
            Applicant.as(cashier).post(page(upload) + "/deletion").statusCode());

    // Then
    assertThat(statuses).containsExactly(401, 401, 403, 403, 403, 403, 403);
    assertThat(uploader().offset(upload)).isEqualTo(zip.length);
  }

  @Test
  void shouldDeleteWhenItsSenderEndsItOrNothingComesForTooLong() {
    // Given
    String ended = uploader().begun(1_000);
    String idle = uploader().begun(1_000);
    uploader().send(idle, new byte[10], 0, 10).then().statusCode(204);

    // When
    Response answer = uploader().request().delete(ended);
    database.run(
        "update timer set due_at = now() - interval '1 day' where kind = 'upload-expiry' and subject = '"
            + id(idle)
            + "'");

    // Then
    answer.then().statusCode(204);
    assertThat(uploader().ask(ended).statusCode()).isEqualTo(404);
    await("expiry").atMost(Events.PATIENCE).until(() -> uploader().ask(idle).statusCode() == 404);
    assertThat(traces.number("select count(*) from upload_piece where upload_id = ?", id(idle)))
        .isZero();
  }

  @Test
  void shouldRefuseTheWholeWhenItHasAnotherDigestThanAnnounced() {
    // Given
    byte[] zip = FilingPackage.application().zip();
    String metadata = "sha256 " + Uploader.base64(Sha256.of(new byte[1]));
    String upload = URI.create(uploader().begin(zip.length, metadata).header("Location")).getPath();
    uploader().send(upload, zip, 0, zip.length).then().statusCode(204);

    // When
    Response answer = uploader().file(upload);

    // Then
    assertProblem(answer, 460, "upload-checksum");
  }

  @Test
  void shouldBecomeOneDraftOfItsIdWhenThePageExaminesItTwice() {
    // Given
    Visitor visitor = new Visitor(name, Roles.APPLICANT);
    String upload = page(uploader().uploaded(large()));

    // When
    String draft = Visitor.path(visitor.post(upload + "/draft"));
    String again = Visitor.path(visitor.post(upload + "/draft"));

    // Then
    assertThat(draft).isEqualTo("/filing/drafts/" + id(upload)).isEqualTo(again);
    assertThat(traces.number("select count(*) from draft where owner = ?", name)).isEqualTo(1);
    assertThat(traces.number("select count(*) from upload where owner = ?", name)).isZero();
    String receipt = Visitor.path(visitor.post(draft + "/submission"));
    assertThat(Visitor.path(visitor.open(draft))).isEqualTo(receipt);
    uploader().file("/uploads/" + id(upload)).then().statusCode(201);
    assertThat(traces.number("select count(*) from receipt where owner = ?", name)).isEqualTo(1);
  }

  @Test
  void shouldKeepNothingWhenThePageFindsErrors() {
    // Given
    Visitor visitor = new Visitor(name, Roles.APPLICANT);
    byte[] broken = FilingPackage.application().with("【請求項２】", "【請求項４】").zip();
    String upload = page(uploader().uploaded(broken));

    // When
    Response answer = visitor.post(upload + "/draft");

    // Then
    answer.then().statusCode(422);
    assertThat(answer.asString()).contains("There are errors");
    assertThat(traces.number("select count(*) from upload where owner = ?", name)).isZero();
  }

  @Test
  void shouldListWhatIsUnderWayWhenTheHomePageIsOpened() {
    // Given
    Visitor visitor = new Visitor(name, Roles.APPLICANT);
    byte[] zip = FilingPackage.application().zip();
    String complete = uploader().uploaded(zip);
    String begun = uploader().begun(zip.length);

    // When
    String home = visitor.open("/filing").asString();

    // Then
    assertThat(home)
        .contains(
            "Uploads under way", "願書.zip", page(complete) + "/draft", page(begun) + "/deletion")
        .doesNotContain(page(begun) + "/draft");
    Visitor.path(visitor.post(page(begun) + "/deletion"));
    assertThat(uploader().ask(begun).statusCode()).isEqualTo(404);
  }

  /** Over a megabyte, most of it a file that no rule reads. */
  private static byte[] large() {
    byte[] noise = new byte[1_200_000];
    new Random(1).nextBytes(noise);
    return FilingPackage.application().withFile("noise.png", noise).zip();
  }

  private static String page(String upload) {
    return "/filing" + upload;
  }

  private static UUID id(String upload) {
    return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
  }

  private static void assertProblem(Response answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    answer
        .then()
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:" + slug));
  }
}
