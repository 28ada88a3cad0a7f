package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.AtOnce;
import org.patentoffice.receiving.fixture.Dispatches;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.receiving.fixture.Typist;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** What nobody opened goes out on paper; the office can tell what became of everything. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class PrintQueueTest {
  private static final String BATCHES = "/desk/post/batches";

  @OfficeEvents Events events;
  @Inject Dispatches dispatches;
  @Inject Traces traces;
  @Inject OfficeClock clock;

  private final Applicant applicant = Applicant.somebody();
  private final Typist mailRoom = Typist.somebody();
  private String application = "";

  @BeforeEach
  void file() {
    application = applicant.newApplication();
    printAll();
  }

  @Test
  void shouldPrintWhatWentByPostBehindItsAddressOnce() throws IOException {
    // Given
    String notice = dispatches.noticeOfReasons(events, application);
    letThePostDayCome(List.of(notice));

    // When
    Response made = mailRoom.request().post(BATCHES);

    // Then
    made.then().statusCode(201).body("documents", equalTo(1)).body("postedAt", nullValue());
    int batch = made.path("number");
    mailRoom.request().get(BATCHES).then().body("waiting.documents", equalTo(0));
    mailRoom.request().post(BATCHES).then().statusCode(204);
    byte[] pdf =
        mailRoom
            .request()
            .get(BATCHES + "/" + batch + "/pdf")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(new PDFTextStripper().getText(document))
          .contains("　様", application, notice, "この出願は");
    }
  }

  @Test
  void shouldPrintTheSlipsOfTheDigitisationFeeWithWhatThePayerMustWrite() throws IOException {
    // Given
    String paper = "226%08d".formatted(System.nanoTime() % 100_000_000);
    dispatches.invoice(events, application, paper);
    awaitWaiting(1);

    // When
    dispatches.reminder(events, application, paper);
    awaitWaiting(2);
    int batch = mailRoom.request().post(BATCHES).path("number");

    // Then
    byte[] pdf = mailRoom.request().get(BATCHES + "/" + batch + "/pdf").asByteArray();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(4);
      assertThat(new PDFTextStripper().getText(document))
          .contains("　様", application, paper, "電子化手数料　払込票（督促）")
          .contains("12,000円", "納付期限", "架空銀行", "払込番号");
      Files.write(
          Files.createDirectories(Path.of("target", "screenshots")).resolve("slip.pdf"), pdf);
    }
  }

  @Test
  void shouldNotPrintASlipThatIsPaid() {
    // Given
    String paper = "226%08d".formatted(System.nanoTime() % 100_000_000);
    dispatches.invoice(events, application, paper);
    awaitWaiting(1);

    // When
    dispatches.payment(events, application, paper);

    // Then
    awaitWaiting(0);
    mailRoom.request().post(BATCHES).then().statusCode(204);
  }

  private void awaitWaiting(int documents) {
    await()
        .atMost(Events.PATIENCE)
        .until(
            () -> mailRoom.request().get(BATCHES).<Integer>path("waiting.documents") == documents);
  }

  @Test
  void shouldWriteToWhoFiledInTheCaseOfAnotherAtTheAddressOfHisDocument() throws IOException {
    // Given
    Applicant another = Applicant.somebody();
    dispatches.publication(events, application);
    String request =
        another
            .filed(
                FilingPackage.later("sample-exam-request", application)
                    .with("　　【弁理士】", "　　【住所又は居所】　　架空県架空市架空町１－２\n　　【弁理士】"))
            .path("documentNumber");
    String order = dispatches.orderToAmend(events, application, request);
    another.awaitMail(List.of(order));
    movePast(11);
    awaitWaiting(1);

    // When
    int batch = mailRoom.request().post(BATCHES).path("number");

    // Then
    byte[] pdf = mailRoom.request().get(BATCHES + "/" + batch + "/pdf").asByteArray();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("仮名　花子　様", "架空県架空市架空町１－２", order)
          .doesNotContain(another.name());
    }
  }

  @Test
  void shouldBePostedOnceHoweverOftenItIsSaid() {
    // Given
    letThePostDayCome(List.of(dispatches.noticeOfReasons(events, application)));
    int batch = mailRoom.request().post(BATCHES).path("number");
    String posting = BATCHES + "/" + batch + "/posting";
    Response first = mailRoom.request().post(posting);

    // When
    Response again = Typist.somebody().request().post(posting);

    // Then
    first.then().statusCode(200).body("postedBy", equalTo(mailRoom.name()));
    again.then().statusCode(200).body("postedBy", equalTo(mailRoom.name()));
    assertThat(again.<String>path("postedAt")).isEqualTo(first.path("postedAt"));
    mailRoom
        .request()
        .get(BATCHES + "/99999999")
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:patent-office:problem:not-found"));
  }

  @Test
  void shouldPutEachDocumentIntoOneBatchWhenTwoPeoplePrintAtOnce() {
    // Given
    List<String> notices =
        List.of(
            dispatches.noticeOfReasons(events, application),
            dispatches.orderToAmend(events, application),
            dispatches.noticeOfReasons(events, application));
    letThePostDayCome(notices);

    // When
    List<Response> made = AtOnce.times(6, n -> mailRoom.request().post(BATCHES));

    // Then
    assertThat(made).extracting(Response::statusCode).containsOnly(201, 204);
    assertThat(
            made.stream()
                .filter(answer -> answer.statusCode() == 201)
                .mapToInt(answer -> answer.<Integer>path("documents"))
                .sum())
        .isEqualTo(notices.size());
    assertThat(
            traces.number(
                "select count(*) from dispatched_document where application_number = ? and"
                    + " print_batch is not null",
                application))
        .isEqualTo(notices.size());
  }

  @Test
  void shouldTellTheOfficeWhoOpenedItAndNothingToAnybodyElse() {
    // Given
    String notice = dispatches.noticeOfReasons(events, application);
    applicant.awaitMail(List.of(notice));
    examiner()
        .get("/deliveries/" + notice)
        .then()
        .statusCode(200)
        .body("servedAt", nullValue())
        .body("openedBy", nullValue());

    // When
    applicant.open(notice).then().statusCode(200);

    // Then
    examiner()
        .get("/deliveries/" + notice)
        .then()
        .body("servedBy", equalTo("online"))
        .body("openedBy", equalTo(applicant.name()))
        .body("servedDate", equalTo(clock.today().toString()))
        .body("servedAt", notNullValue())
        .body("sha256", notNullValue());
    examiner().get("/deliveries/06126999999").then().statusCode(404);
    mailRoom.request().get("/deliveries/" + notice).then().statusCode(403);
    applicant.request().get("/deliveries/" + notice).then().statusCode(403);
  }

  @Test
  void shouldGiveThePdfToItsApplicantOnceItIsOpened() throws IOException {
    // Given
    String notice = dispatches.noticeOfReasons(events, application);
    applicant.awaitMail(List.of(notice));
    String address = "/mailbox/" + notice + "/pdf";
    applicant
        .request()
        .get(address)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:patent-office:problem:not-opened"));
    applicant.request().get("/filing" + address).then().statusCode(404);
    applicant.mailbox().then().body("[0].servedDate", nullValue());
    applicant.open(notice).then().statusCode(200);

    // When
    Response pdf = applicant.request().get(address);

    // Then
    pdf.then().statusCode(200).contentType("application/pdf").header("Cache-Control", "no-store");
    try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
      assertThat(new PDFTextStripper().getText(document)).contains("この出願は").doesNotContain("　様");
    }
    applicant
        .request()
        .get("/filing" + address + "?lang=en")
        .then()
        .statusCode(200)
        .contentType("application/pdf");
    Applicant.somebody().request().get(address).then().statusCode(404);
    Applicant.somebody().request().get("/filing" + address).then().statusCode(404);
  }

  private static RequestSpecification examiner() {
    return Applicant.as(Tokens.of("shinsa", Roles.EXAMINER));
  }

  /** Leaves nothing waiting that another test put there. */
  private void printAll() {
    int answered = 201;
    while (answered == 201) {
      answered = mailRoom.request().post(BATCHES).statusCode();
    }
  }

  private void letThePostDayCome(List<String> documents) {
    applicant.awaitMail(documents);
    movePast(11);
    await()
        .atMost(Events.PATIENCE)
        .until(
            () ->
                mailRoom.request().get(BATCHES).<Integer>path("waiting.documents")
                    >= documents.size());
  }

  private void movePast(int officeDays) {
    LocalDate postDay = OfficeCalendar.japan().plusOpenDays(clock.today(), officeDays);
    Applicant.as(Tokens.of("soji", Roles.OPERATOR))
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "at", postDay.atStartOfDay(OfficeClock.ZONE).toInstant().plusSeconds(1).toString()))
        .post("/operations/clock")
        .then()
        .statusCode(200);
  }
}
