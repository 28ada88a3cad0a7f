package org.patentoffice.receiving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.AtOnce;
import org.patentoffice.receiving.fixture.Dispatches;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Visitor;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/**
 * The e-filing pages over HTTP: from the upload to the receipt, the mailbox, and who may see what.
 */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class FilingPagesTest {
  private static final int MOST_DRAFTS = 10;

  @OfficeEvents Events events;
  @Inject Dispatches dispatches;
  @Inject OfficeClock clock;

  private final Visitor visitor = Visitor.somebody();

  @Test
  void shouldShowTheDocumentAndTheFeeWhenAPackageIsAcceptable() {
    // Given
    Response uploaded = visitor.upload(FilingPackage.application().zip());

    // When
    Response page = visitor.open(Visitor.path(uploaded));

    // Then
    page.then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", containsString("script-src 'self'"))
        .header("Content-Security-Policy", not(containsString("unsafe")));
    assertThat(page.asString())
        .contains("特許願", "Nothing is wrong", "【請求項１】", "14,000 yen", "/submission");
  }

  @Test
  void shouldKeepNothingWhenThePackageHasErrors() {
    // Given
    byte[] broken = FilingPackage.application().with("【請求項２】", "【請求項４】").zip();

    // When
    Response page = visitor.upload(broken);

    // Then
    page.then().statusCode(422);
    assertThat(page.asString()).contains("There are errors", "Nothing was stored", "badge error");
    assertThat(visitor.open("/filing").asString()).contains("There is none.");
  }

  @Test
  void shouldSayWhatIsWrongWhenNothingOrNoPackageIsSent() {
    // Given
    byte[] damaged = "PK".getBytes(StandardCharsets.US_ASCII);

    // When
    Response nothing = visitor.upload(List.of());
    Response unreadable = visitor.upload(damaged);
    Response foreign = visitor.upload(FilingPackage.later("sample-opinion", "特願2026-999999").zip());

    // Then
    assertThat(nothing.statusCode()).isIn(415, 422);
    unreadable.then().statusCode(422).body(containsString("Package not readable"));
    foreign.then().statusCode(404).body(containsString("No such application of yours"));
  }

  @Test
  void shouldGiveTheReceiptOfTheApiWhenADraftIsFiled() {
    // Given
    FilingPackage filing = FilingPackage.application();
    String draft = visitor.draft(filing);

    // When
    String receipt = Visitor.path(visitor.post(draft + "/submission"));

    // Then
    String number = receipt.substring(receipt.lastIndexOf('/') + 1);
    assertThat(visitor.open(receipt).asString()).contains("Received.", number);
    visitor
        .open(receipt + "/receipt.json")
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString(number + ".json"))
        .body(equalTo(visitor.atTheApi().receipt(number).asString()));
    assertThat(visitor.open(receipt + "/receipt.p7m").asByteArray())
        .isEqualTo(
            visitor.atTheApi().request().get("/receipts/" + number + "/proof").asByteArray());
    String application = visitor.atTheApi().receipt(number).path("applicationNumber");
    assertThat(visitor.open("/filing/cases").asString()).contains(application);
    assertThat(visitor.open("/filing/cases/" + encoded(application)).asString())
        .contains(application, number);
    assertThat(visitor.open("/filing/receipts").asString()).contains(number);
    assertThat(visitor.open("/filing").asString()).contains("There is none.");
  }

  @Test
  void shouldShowWhatAnAmendmentChangedBesideTheTextAsFiled() {
    // Given
    String application = visitor.atTheApi().newApplication();
    String text = "/filing/cases/" + encoded(application) + "/text";
    String asFiled = visitor.open(text).asString();
    String amendment =
        visitor
            .atTheApi()
            .filed(FilingPackage.later("sample-amendment", application))
            .path("documentNumber");

    // When
    Document page = Jsoup.parse(visitor.open(text).asString());

    // Then
    assertThat(asFiled).contains("Nothing was amended", "請求項３").doesNotContain("<ins>");
    assertThat(page.select(".unit.changed h3").eachText()).containsExactly("【０００６】", "【請求項２】");
    assertThat(page.select(".unit.changed ins").eachText()).contains("所定周期で");
    assertThat(page.select("tbody th").eachText()).containsExactly(amendment);
    assertThat(visitor.open("/filing/cases/" + encoded(application)).asString()).contains("/text");
  }

  @Test
  void shouldSayThatADesignIsReadPageByPage() {
    // Given
    String design =
        visitor
            .atTheApi()
            .filed(FilingPackage.of("sample-design-application"))
            .path("applicationNumber");

    // When
    Response page = visitor.open("/filing/cases/" + encoded(design) + "/text");

    // Then
    page.then().statusCode(200).body(containsString("are pages"));
  }

  @Test
  void shouldReceiptTheFilesOfAFormAsTheApiDoes() {
    // Given
    FilingPackage filing = FilingPackage.application();
    String byApi = Applicant.somebody().file(filing.files()).path("packageSha256");
    String draft = Visitor.path(visitor.upload(filing.files()));

    // When
    String receipt = Visitor.path(visitor.post(draft + "/submission"));

    // Then
    visitor
        .open(receipt + "/receipt.json")
        .then()
        .body("packageSha256", equalTo(byApi))
        .body("parts.findAll { it.role == 'original' }.size()", equalTo(filing.files().size()));
  }

  /** Repeated, because who comes last may find the draft already going. */
  @RepeatedTest(10)
  void shouldReceiveOnceWhenTheFormIsSentManyTimes() {
    // Given
    String draft = visitor.draft(FilingPackage.application());

    // When
    List<String> receipts = AtOnce.times(8, n -> Visitor.path(visitor.post(draft + "/submission")));

    // Then
    assertThat(receipts).containsOnly(receipts.getFirst());
    assertThat(Visitor.path(visitor.post(draft + "/submission"))).isEqualTo(receipts.getFirst());
    assertThat(Visitor.path(visitor.open(draft))).isEqualTo(receipts.getFirst());
    visitor.atTheApi().request().get("/receipts").then().body("total", equalTo(1));
  }

  @Test
  void shouldLeadToTheReceiptWhenTheLineIsLostAfterReceipt() {
    // Given
    String draft = visitor.draft(FilingPackage.application());
    visitor.submitAndHangUp(draft);

    // When
    Response outcome = visitor.open(draft + "/submission");

    // Then
    assertThat(visitor.open(Visitor.path(outcome)).asString()).contains("Received.");
    visitor.atTheApi().request().get("/receipts").then().body("total", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 120})
  void shouldOfferToFileAgainWhenTheLineIsLostBefore(int bytes) {
    // Given
    String draft = visitor.draft(FilingPackage.application());
    visitor.submitAndHangUpAfter(bytes, draft);

    // When
    Response outcome = visitor.open(draft + "/submission");

    // Then
    outcome.then().statusCode(200).body(containsString("Nothing has been received so far"));
    String receipt = Visitor.path(visitor.post(draft + "/submission"));
    assertThat(Visitor.path(visitor.open(draft + "/submission"))).isEqualTo(receipt);
    visitor.atTheApi().request().get("/receipts").then().body("total", equalTo(1));
  }

  @Test
  void shouldNeverDoubleWhereverTheLineIsLost() {
    // Given
    String draft = visitor.draft(FilingPackage.application());

    // When
    List<Integer> lost =
        AtOnce.times(
            6,
            n -> {
              visitor.submitAndHangUp(draft);
              return n;
            });
    String receipt = Visitor.path(visitor.post(draft + "/submission"));

    // Then
    assertThat(lost).hasSize(6);
    assertThat(Visitor.path(visitor.open(draft + "/submission"))).isEqualTo(receipt);
    visitor.atTheApi().request().get("/receipts").then().body("total", equalTo(1));
  }

  @Test
  void shouldSayThatTheSameBytesWereFiledBefore() {
    // Given
    FilingPackage filing = FilingPackage.application();
    String receipt = Visitor.path(visitor.post(visitor.draft(filing) + "/submission"));

    // When
    Response again = visitor.open(visitor.draft(filing));

    // Then
    assertThat(again.asString()).contains("exactly these bytes already", receipt);
  }

  @Test
  void shouldDeleteADraftWhenItsOwnerDoesNotWantIt() {
    // Given
    String draft = visitor.draft(FilingPackage.application());

    // When
    Response deleted = visitor.post(draft + "/deletion");

    // Then
    assertThat(Visitor.path(deleted)).isEqualTo("/filing");
    visitor.open(draft).then().statusCode(404);
    visitor.post(draft + "/submission").then().statusCode(404);
    visitor.post(draft + "/deletion").then().statusCode(404);
  }

  @Test
  void shouldRefuseTheEleventhDraft() {
    // Given
    byte[] zip = FilingPackage.application().zip();
    for (int i = 0; i < MOST_DRAFTS; i++) {
      visitor.upload(zip).then().statusCode(303);
    }

    // When
    Response refused = visitor.upload(zip);

    // Then
    refused.then().statusCode(409).body(containsString("at most 10 drafts"));
  }

  @Test
  void shouldDeleteDraftsWhenTheirTimeIsOver() {
    // Given
    String draft = visitor.draft(FilingPackage.application());

    // When
    given()
        .auth()
        .oauth2(Tokens.of("ope", Roles.OPERATOR))
        .contentType("application/json")
        .body(Map.of("at", clock.now().plus(Duration.ofDays(15)).toString()))
        .post("/operations/clock")
        .then()
        .statusCode(200);

    // Then
    await("the draft goes").until(() -> visitor.open(draft).statusCode() == 404);
  }

  @Test
  void shouldServeNothingUntilTheReaderSaysSo() {
    // Given
    String application = visitor.atTheApi().newApplication();
    String notice = dispatches.noticeOfReasons(events, application);
    String address = "/filing/mailbox/" + notice;
    await("mail").until(() -> visitor.open(address).statusCode() == 200);

    // When
    Response before = visitor.open(address);
    Response file = visitor.open(address + "/file");
    Response hint = visitor.open("/filing?answers=" + notice);
    Response link = visitor.open(address + "/opening");

    // Then
    assertThat(before.asString()).contains("it is served today", "/opening");
    assertThat(before.asString()).doesNotContain("拒絶をすべき");
    file.then().statusCode(404);
    hint.then().statusCode(404);
    assertThat(Visitor.path(link)).isEqualTo(address);
    visitor.atTheApi().mailbox().then().body("[0].servedDate", equalTo(null));
    assertThat(visitor.open("/filing").asString()).contains("One dispatched document");
  }

  @Test
  void shouldShowTheNoticeAndWhatAnswersItWhenItIsOpened() {
    // Given
    String application = visitor.atTheApi().newApplication();
    String notice = dispatches.noticeOfReasons(events, application);
    String address = "/filing/mailbox/" + notice;
    await("mail").until(() -> visitor.open(address).statusCode() == 200);

    // When
    Response opened = visitor.post(address + "/opening");

    // Then
    assertThat(Visitor.path(opened)).isEqualTo(address);
    assertThat(visitor.open(address).asString())
        .contains("拒絶理由通知書", "拒絶をすべきものです。", "to be refused for this reason", "架空　花子");
    assertThat(visitor.open(address + "/file").asByteArray()).isEqualTo(Dispatches.bytesOf(notice));
    assertThat(visitor.open("/filing?answers=" + notice).asString())
        .contains("Written opinion", "Written amendment", application, notice.substring(5));
    visitor.atTheApi().mailbox().then().body("[0].servedBy", equalTo("online"));
  }

  @Test
  void shouldServeNothingWhenTheBytesCannotBeHad() {
    // Given
    String application = visitor.atTheApi().newApplication();
    String notice = dispatches.noticeKeptElsewhere(events, application);
    String address = "/filing/mailbox/" + notice;
    await("mail").until(() -> visitor.open(address).statusCode() == 200);

    // When
    Response opened = visitor.post(address + "/opening");

    // Then
    opened.then().statusCode(503).contentType("text/html;charset=UTF-8");
    visitor.atTheApi().mailbox().then().body("[0].servedDate", equalTo(null));
  }

  @Test
  void shouldAnswerWhatIsAnothersLikeWhatIsNot() {
    // Given
    Visitor stranger = Visitor.somebody();
    String draft = visitor.draft(FilingPackage.application());
    String receipt =
        Visitor.path(visitor.post(visitor.draft(FilingPackage.application()) + "/submission"));
    String application = visitor.open(receipt + "/receipt.json").path("applicationNumber");
    String notice = dispatches.noticeOfReasons(events, application);
    String mail = "/filing/mailbox/" + notice;
    await("mail").until(() -> visitor.open(mail).statusCode() == 200);
    String noDraft = "/filing/drafts/" + UUID.randomUUID();
    List<List<String>> reads =
        List.of(
            List.of(draft, noDraft),
            List.of(draft + "/submission", noDraft + "/submission"),
            List.of(receipt, "/filing/receipts/52600999999"),
            List.of(receipt + "/receipt.json", "/filing/receipts/52600999999/receipt.json"),
            List.of(receipt + "/receipt.p7m", "/filing/receipts/52600999999/receipt.p7m"),
            List.of(
                "/filing/cases/" + encoded(application),
                "/filing/cases/" + encoded("特願2026-999999")),
            List.of(
                "/filing/cases/" + encoded(application) + "/text",
                "/filing/cases/" + encoded("特願2026-999999") + "/text"),
            List.of(mail, "/filing/mailbox/06126999999"),
            List.of(mail + "/opening", "/filing/mailbox/06126999999/opening"),
            List.of(mail + "/file", "/filing/mailbox/06126999999/file"),
            List.of("/filing?answers=" + notice, "/filing?answers=06126999999"));
    List<List<String>> commands =
        List.of(
            List.of(draft + "/submission", noDraft + "/submission"),
            List.of(draft + "/deletion", noDraft + "/deletion"),
            List.of(mail + "/opening", "/filing/mailbox/06126999999/opening"));

    // When
    List<String> answers =
        Stream.concat(
                reads.stream().map(pair -> pair.stream().map(stranger::open).toList()),
                commands.stream().map(pair -> pair.stream().map(stranger::post).toList()))
            .map(pair -> difference(pair.get(0), pair.get(1)))
            .toList();

    // Then
    assertThat(answers).hasSize(reads.size() + commands.size()).containsOnly("404, alike");
    visitor.open(draft).then().statusCode(200);
    visitor.atTheApi().mailbox().then().body("[0].servedDate", equalTo(null));
    for (String list : List.of("/filing", "/filing/cases", "/filing/receipts", "/filing/mailbox")) {
      assertThat(stranger.open(list).asString()).doesNotContain(application).doesNotContain(notice);
    }
  }

  private static String difference(Response others, Response none) {
    String first = others.asString().replaceAll("[0-9a-f-]{36}|特願[0-9-]+|[0-9]{11}", "#");
    String second = none.asString().replaceAll("[0-9a-f-]{36}|特願[0-9-]+|[0-9]{11}", "#");
    return first.equals(second) && others.statusCode() == none.statusCode()
        ? others.statusCode() + ", alike"
        : others.statusCode() + " " + first + "\n" + none.statusCode() + " " + second;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/filing",
        "/filing?lang=ja",
        "/filing/drafts",
        "/filing/drafts/0b3f0dd8-7a4e-4f0b-9a55-000000000000",
        "/filing/drafts/0b3f0dd8-7a4e-4f0b-9a55-000000000000/submission",
        "/filing/receipts",
        "/filing/receipts/52600000001",
        "/filing/receipts/52600000001/receipt.json",
        "/filing/receipts/52600000001/receipt.p7m",
        "/filing/cases",
        "/filing/cases/1",
        "/filing/cases/1/text",
        "/filing/mailbox",
        "/filing/mailbox/06126000001",
        "/filing/mailbox/06126000001/opening",
        "/filing/mailbox/06126000001/file",
        "/filing/signed-in",
        "/filing/sign-out"
      })
  void shouldSendABrowserToSignInWhenNobodyIs(String path) {
    // Given
    var browser = given().redirects().follow(false).accept("text/html,application/xhtml+xml");

    // When
    Response answer = browser.get(path);

    // Then
    answer.then().statusCode(302).header("Cache-Control", containsString("no-store"));
    assertThat(answer.header("Location"))
        .contains(
            "/protocol/openid-connect/auth?",
            "code_challenge_method=S256",
            "state=",
            "client_id=office-pages",
            encoded("/filing/signed-in"));
    assertThat(answer.headers().getValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("q_auth_office-pages")
                    .containsIgnoringCase("; HttpOnly; SameSite=Lax"));
    given()
        .accept("text/html, */*")
        .header("Sec-Fetch-Mode", "cors")
        .get(path)
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/filing/drafts/0b3f0dd8-7a4e-4f0b-9a55-000000000000/submission",
        "/filing/drafts/0b3f0dd8-7a4e-4f0b-9a55-000000000000/deletion",
        "/filing/mailbox/06126000001/opening"
      })
  void shouldSendAFormToSignInWhenTheSessionHasEnded(String path) {
    // Given
    var browser =
        given()
            .redirects()
            .follow(false)
            .accept("text/html")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Sec-Fetch-Mode", "navigate");

    // When
    Response answer = browser.post(path);

    // Then
    answer.then().statusCode(302).header("Location", containsString("openid-connect/auth"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void shouldRefuseAFormOfAnotherSite(String site) {
    // Given
    var elsewhere =
        given()
            .redirects()
            .follow(false)
            .accept("text/html")
            .header("Sec-Fetch-Site", site)
            .header("Origin", "https://elsewhere.example");

    // When
    Response answer = elsewhere.post("/filing/mailbox/06126000001/opening");

    // Then
    answer.then().statusCode(403).body(containsString("nothing was stored"));
    given()
        .header("Origin", "https://elsewhere.example")
        .post("/filing/drafts/x/submission")
        .then()
        .statusCode(403);
    given().post("/filing/drafts/x/submission").then().statusCode(403);
    given().delete("/desk/anything").then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/filing",
        "/filing/drafts",
        "/filing/drafts/x",
        "/filing/drafts/x/submission",
        "/filing/receipts",
        "/filing/receipts/1",
        "/filing/receipts/1/receipt.json",
        "/filing/receipts/1/receipt.p7m",
        "/filing/cases",
        "/filing/cases/1",
        "/filing/cases/1/text",
        "/filing/mailbox",
        "/filing/mailbox/1",
        "/filing/mailbox/1/opening",
        "/filing/mailbox/1/file"
      })
  void shouldSayClearlyWhenTheRoleIsMissing(String path) {
    // Given
    Visitor cashier = new Visitor("ken", Roles.CASHIER);

    // When
    Response answer = cashier.open(path);

    // Then
    answer
        .then()
        .statusCode(403)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("Your role does not allow this"))
        .body(containsString("/filing/sign-out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/submission", "/deletion"})
  void shouldRefuseCommandsWhenTheRoleIsMissing(String command) {
    // Given
    Visitor sora = new Visitor("sora", Roles.DATA_ENTRY);
    String draft = visitor.draft(FilingPackage.application());

    // When
    Response answer = sora.post(draft + command);

    // Then
    answer.then().statusCode(403);
    sora.upload(FilingPackage.application().zip()).then().statusCode(403);
    sora.post("/filing/mailbox/06126000001/opening").then().statusCode(403);
    visitor.open(draft).then().statusCode(200);
  }

  @Test
  void shouldTurnABodyAwayInAPageWhenItIsTooLarge() {
    // Given
    String head =
        """
        POST /filing/drafts?lang=ja HTTP/1.1
        Host: office
        Content-Length: 13700000
        Content-Type: multipart/form-data; boundary=b

        """
            .replace("\n", "\r\n");

    // When
    String answer = Visitor.answer(head);

    // Then
    assertThat(answer)
        .startsWith("HTTP/1.1 413 ")
        .containsIgnoringCase("content-type: text/html;charset=UTF-8")
        .contains("12 MiB以下", "role=\"alert\"", "href=\"/filing\"");
  }

  @Test
  void shouldSayInAPageThatThereIsNoSuchPage() {
    // When
    Response answer = visitor.open("/filing/nothing");

    // Then
    answer.then().statusCode(404).contentType(startsWith("text/html"));
    visitor
        .open("/filing/receipts/1?lang=ja")
        .then()
        .statusCode(404)
        .body(containsString("受領書 1は見つかりません"));
  }
}
