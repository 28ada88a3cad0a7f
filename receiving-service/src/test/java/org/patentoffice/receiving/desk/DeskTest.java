package org.patentoffice.receiving.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.Dispatches;
import org.patentoffice.receiving.fixture.Papers;
import org.patentoffice.receiving.fixture.Tampering;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.receiving.fixture.Typist;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** Paper becomes the same application as what is filed online. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class DeskTest {
  private static final String PATENT = "patent-application";

  @OfficeEvents Events events;
  @Inject Dispatches dispatches;
  @Inject Traces traces;
  @Inject Tampering tampering;
  @Inject OfficeClock clock;

  private final Typist one = Typist.somebody();
  private final Typist two = Typist.somebody();
  private final Typist three = Typist.somebody();
  private final Typist supervisor = Typist.supervisor();

  @BeforeEach
  void clear() {
    supervisor.clearTheDesk();
  }

  @Test
  void shouldBecomeAnApplicationOfThePostmarkDayWhenTwoPeopleKeyTheSame() {
    // Given
    LocalDate arrived = clock.today();
    LocalDate postmark = arrived.minusDays(3);
    String envelope = one.registered(PATENT, arrived.toString(), postmark.toString());
    Map<String, String> paper = Papers.patent(1);
    one.keysNext(paper).then().statusCode(204);

    // When
    two.keysNext(paper).then().statusCode(204);

    // Then
    Response released = supervisor.awaitState(envelope, "released");
    String application = released.path("applicationNumber");
    assertThat(application).startsWith("特願" + postmark.getYear() + "-");
    released.then().body("filingDate", equalTo(postmark.toString())).body("round", equalTo(1));
    assertThat(
            traces.number(
                "select count(*) from application where application_number = ? and owner = ?"
                    + " and filing_date = ?",
                application,
                "paper:" + envelope,
                postmark))
        .isEqualTo(1);
    assertThat(
            traces.number(
                "select count(*) from receipt where document_number = ? and chain_position is not null",
                envelope))
        .isEqualTo(1);
    assertThat(
            traces.number(
                "select count(*) from outbox where aggregate_id = ? and payload::jsonb @> ?::jsonb",
                application,
                """
                {"channel":"paper","filingDate":"%s","documentNumber":"%s","owner":"paper:%s"}
                """
                    .formatted(postmark, envelope, envelope)))
        .isEqualTo(1);
  }

  @Test
  void shouldBecomeATrademarkApplicationWhenTwoPeopleKeyOne() {
    // Given
    String envelope = one.registered("trademark-application", clock.today().toString(), "");
    Map<String, String> paper = Papers.trademark(1);
    one.keysNext(paper).then().statusCode(204);

    // When
    two.keysNext(paper).then().statusCode(204);

    // Then
    Response released = supervisor.awaitState(envelope, "released");
    assertThat(released.<String>path("applicationNumber")).startsWith("商願");
  }

  @Test
  void shouldGoByPostTheNextOfficeDayWhatIsDispatchedToAnApplicantOnPaper() {
    // Given
    String envelope = one.registered(PATENT, clock.today().toString(), "");
    Map<String, String> paper = Papers.patent(2);
    one.keysNext(paper).then().statusCode(204);
    two.keysNext(paper).then().statusCode(204);
    String application = supervisor.awaitState(envelope, "released").path("applicationNumber");

    // When
    String order = dispatches.orderToAmend(events, application);

    // Then
    LocalDate next = OfficeCalendar.japan().plusOpenDays(clock.today(), 1);
    await()
        .atMost(Events.PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        traces.number(
                            "select count(*) from timer where kind = 'service-by-post'"
                                + " and subject = ? and due_at = ?::timestamptz",
                            order,
                            next.atStartOfDay(OfficeClock.ZONE).toOffsetDateTime().toString()))
                    .isEqualTo(1));
  }

  @Test
  void shouldPostTheNoticeOfTheNumberTheNextOfficeDay() {
    // Given
    String envelope = one.registered(PATENT, clock.today().toString(), "");
    Map<String, String> paper = Papers.patent(2);
    one.keysNext(paper).then().statusCode(204);
    two.keysNext(paper).then().statusCode(204);
    String application = supervisor.awaitState(envelope, "released").path("applicationNumber");

    // When
    String notice = dispatches.numberNotice(events, application, envelope);

    // Then
    LocalDate next = OfficeCalendar.japan().plusOpenDays(clock.today(), 1);
    await()
        .atMost(Events.PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        traces.number(
                            "select count(*) from timer t join dispatched_document d on d.document_number = t.subject"
                                + " where t.kind = 'service-by-post' and d.document_code = 'A231'"
                                + " and d.document_number = ? and t.due_at = ?::timestamptz",
                            notice,
                            next.atStartOfDay(OfficeClock.ZONE).toOffsetDateTime().toString()))
                    .isEqualTo(1));
  }

  /** The digitisation fee is by the sheet: what the scan has, not what somebody counted. */
  @Test
  void shouldTellTheSheetsThatTheScanHas() {
    // Given
    String today = clock.today().toString();
    String envelope =
        one.register(PATENT, today, "", Papers.png(), Papers.png(), Papers.png())
            .then()
            .statusCode(201)
            .extract()
            .path("envelopeNumber");
    Map<String, String> paper = Papers.patent(3);
    one.keysNext(paper).then().statusCode(204);

    // When
    two.keysNext(paper).then().statusCode(204);

    // Then
    String application = supervisor.awaitState(envelope, "released").path("applicationNumber");
    assertThat(
            traces.number(
                "select (payload::jsonb ->> 'sheets')::int from outbox where aggregate_id = ?",
                application))
        .isEqualTo(3);
  }

  /** What was posted before the end of the year has a number of the old year. */
  @Test
  void shouldHaveANumberOfTheYearOfItsPostmark() {
    // Given
    LocalDate postmark = clock.today().withDayOfYear(1).minusDays(2);
    String envelope = one.registered(PATENT, clock.today().toString(), postmark.toString());
    Map<String, String> paper = Papers.patent(10);
    one.keysNext(paper).then().statusCode(204);

    // When
    two.keysNext(paper).then().statusCode(204);

    // Then
    Response released = supervisor.awaitState(envelope, "released");
    assertThat(released.<String>path("applicationNumber"))
        .startsWith("特願" + postmark.getYear() + "-");
  }

  @Test
  void shouldHaveTheDayOfArrivalAsItsFilingDateWhenThereIsNoPostmark() {
    // Given
    String today = clock.today().toString();

    // When
    Response registered = one.register(PATENT, today, "", Papers.png());

    // Then
    registered
        .then()
        .statusCode(201)
        .body("filingDate", equalTo(today))
        .body("state", equalTo("first"));
    assertThat(registered.<String>path("envelopeNumber"))
        .matches("2" + today.substring(2, 4) + "[0-9]{8}");
  }

  @Test
  void shouldAskAThirdPersonOnlyWhatDiffersWhenTwoKeyDifferently() {
    // Given
    String envelope = one.registered(PATENT, clock.today().toString(), "");
    Map<String, String> paper = Papers.patent(2);
    one.keysNext(paper).then().statusCode(204);
    Map<String, String> wrong = new HashMap<>(paper);
    wrong.put("applicantName", "架空産業株式会社");
    wrong.put("amount", "14000");
    two.keysNext(wrong).then().statusCode(204);

    // When
    Response work = three.next();

    // Then
    work.then()
        .statusCode(200)
        .body("stage", equalTo("adjudication"))
        .body("fields.name", equalTo(List.of("applicantName")))
        .body("fields[0].candidates", hasItem("架空工業株式会社"))
        .body("fields[0].candidates", hasItem("架空産業株式会社"));
    assertThat(work.asString()).doesNotContain(one.name()).doesNotContain(two.name());
    long task = ((Number) work.path("taskId")).longValue();
    three.keyed(task, Map.of("applicantName", "架空工業株式会社")).then().statusCode(204);
    supervisor.awaitState(envelope, "released");
  }

  @Test
  void shouldNotShowTheFirstValuesWhenTheSecondPersonKeys() {
    // Given
    one.registered(PATENT, clock.today().toString(), "");
    one.keysNext(Papers.patent(3)).then().statusCode(204);

    // When
    Response work = two.next();

    // Then
    work.then().statusCode(200).body("stage", equalTo("second"));
    assertThat(work.asString()).doesNotContain("架空工業").doesNotContain("999000001");
    assertThat(work.<List<String>>path("fields.draft")).containsOnly("");
    assertThat(work.<List<List<String>>>path("fields.candidates")).containsOnly(List.of());
  }

  @Test
  void shouldGiveNothingToWhoKeyedItWhenItIsToBeKeyedAgain() {
    // Given
    one.registered(PATENT, clock.today().toString(), "");
    one.keysNext(Papers.patent(4)).then().statusCode(204);

    // When
    Response next = one.next();

    // Then
    next.then().statusCode(204);
  }

  @Test
  void shouldGoOnWhereItWasWhenASessionIsLost() {
    // Given
    one.registered(PATENT, clock.today().toString(), "");
    long task = task(one.next());
    one.draft(task, Map.of("title", "計数装")).then().statusCode(200);

    // When
    Response resumed = one.next();

    // Then
    assertThat(task(resumed)).isEqualTo(task);
    assertThat(resumed.<List<String>>path("fields.findAll { it.name == 'title' }.draft"))
        .containsExactly("計数装");
  }

  @Test
  void shouldPassTheDraftOnAndSaySoWhenALeaseRunsOut() {
    // Given
    String envelope = one.registered(PATENT, clock.today().toString(), "");
    long task = task(one.next());
    one.draft(task, Map.of("title", "計数装")).then().statusCode(200);
    tampering.run(
        "update desk_task set leased_until = clock_timestamp() - interval '1 second' where task_id = "
            + task);

    // When
    Response taken = two.next();

    // Then
    assertThat(task(taken)).isEqualTo(task);
    assertThat(taken.<List<String>>path("fields.findAll { it.name == 'title' }.draft"))
        .containsExactly("計数装");
    one.draft(task, Map.of("title", "計"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:patent-office:problem:taken-over"));
    supervisor
        .request()
        .get("/desk/supervision")
        .then()
        .body("takeovers[0].envelopeNumber", equalTo(envelope))
        .body("takeovers[0].fromPerson", equalTo(one.name()))
        .body("takeovers[0].toPerson", equalTo(two.name()));
    two.keyed(task, Papers.patent(5)).then().statusCode(204);
    one.next().then().statusCode(204);
  }

  @Test
  void shouldGiveItToSomebodyElseAtOnceWhenItIsGivenBack() {
    // Given
    one.registered(PATENT, clock.today().toString(), "");
    long task = task(one.next());
    one.request().post("/desk/work/" + task + "/return").then().statusCode(204);

    // When
    Response taken = two.next();

    // Then
    assertThat(task(taken)).isEqualTo(task);
  }

  @Test
  void shouldKeyTheNamedFieldsAgainWhenTheRulesOfReceptionRefuseIt() {
    // Given
    String envelope = one.registered(PATENT, clock.today().toString(), "");
    Map<String, String> paper = Papers.patent(6);
    Map<String, String> wrong = new HashMap<>(paper);
    wrong.put("claims", "【請求項２】\n計数装置。");
    one.keysNext(wrong).then().statusCode(204);
    two.keysNext(wrong).then().statusCode(204);
    Response again = supervisor.awaitState(envelope, "first");

    // When
    Response work = three.next();

    // Then
    again.then().body("round", equalTo(2));
    work.then()
        .body("round", equalTo(2))
        .body("fields.name", equalTo(List.of("claims")))
        .body("fields[0].reasons.ruleId", hasItem("claim.sequence"))
        .body("fields[0].draft", containsString("【請求項２】"));
    three
        .keyed(task(work), Map.of("claims", paper.getOrDefault("claims", "")))
        .then()
        .statusCode(204);
    one.keysNext(paper).then().statusCode(204);
    supervisor.awaitState(envelope, "released");
  }

  @Test
  void shouldGoToFormalityExaminationWhenThePaperItselfLacksSomething() {
    // Given
    String envelope = one.registered(PATENT, clock.today().toString(), "");
    long task = task(one.next());

    // When
    Response referred = supervisor.refer(envelope, "発明者の氏名がない。");

    // Then
    referred
        .then()
        .statusCode(200)
        .body("state", equalTo("referred"))
        .body("referredReason", equalTo("発明者の氏名がない。"));
    one.keyed(task, Papers.patent(7)).then().statusCode(404);
    supervisor.refer(envelope, "Once more.").then().statusCode(409);
    one.next().then().statusCode(204);
  }

  @Test
  void shouldNameFieldAndCharacterWhenADocumentMayNotHaveIt() {
    // Given
    one.registered(PATENT, clock.today().toString(), "");
    long task = task(one.next());
    Map<String, String> paper = Papers.patent(8);
    paper.put("applicantName", "髙橋工業");
    paper.remove("amount");

    // When
    Response refused = one.keyed(task, paper);

    // Then
    refused
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:patent-office:problem:keyed-invalid"))
        .body("fields.field", equalTo(List.of("applicantName", "amount")))
        .body("fields[0].messageEn", containsString("髙"));
    one.keyed(task, Papers.patent(8)).then().statusCode(204);
  }

  @Test
  void shouldRefuseWhatIsNoFieldOrTooLargeWhenADraftIsSaved() {
    // Given
    one.registered(PATENT, clock.today().toString(), "");
    long task = task(one.next());

    // When
    Response unknown = one.draft(task, Map.of("owner", "me"));
    Response large = one.draft(task, Map.of("description", "あ".repeat(30_000)));

    // Then
    unknown.then().statusCode(422).body("place", equalTo("/values/owner"));
    large.then().statusCode(413);
  }

  @Test
  void shouldAnswerAlikeWhenATaskIsAnothersOrNone() {
    // Given
    one.registered(PATENT, clock.today().toString(), "");
    long task = task(one.next());

    // When
    Response anothers = two.request().get("/desk/work/" + task);

    // Then
    Response none = two.request().get("/desk/work/999999999");
    anothers.then().statusCode(404);
    assertThat(anothers.asString().replace(String.valueOf(task), "999999999"))
        .isEqualTo(none.asString());
    two.request().get("/desk/work/" + task + "/pages/1").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "tiff", "png"})
  void shouldShowThePagesWhenTheyAreScannedAs(String format) throws IOException {
    // Given
    List<BufferedImage> drawn = Papers.pages(PATENT, Papers.patent(9));
    byte[] scan =
        switch (format) {
          case "pdf" -> Papers.pdf(drawn);
          case "tiff" -> Papers.tiff(drawn);
          default -> Papers.png(drawn.getFirst());
        };
    one.register(PATENT, clock.today().toString(), "", scan).then().statusCode(201);
    Response work = one.next();

    // When
    Response page = one.request().get("/desk/work/" + task(work) + "/pages/1");

    // Then
    assertThat(work.<Integer>path("pages")).isEqualTo(format.equals("png") ? 1 : 2);
    page.then().statusCode(200).contentType("image/png");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(page.asByteArray()));
    assertThat(Math.max(image.getWidth(), image.getHeight())).isBetween(1_000, 2_340);
    assertThat((double) image.getHeight() / image.getWidth()).isBetween(1.38, 1.45);
    one.request().get("/desk/work/" + task(work) + "/pages/3").then().statusCode(404);
  }

  @Test
  void shouldNameTheFileWhenAScanCannotBeRead() {
    // Given
    byte[] damaged = "%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8);
    long before = traces.number("select count(*) from desk_envelope");

    // When
    List<Response> answers =
        List.of(
            one.register(PATENT, clock.today().toString(), "", damaged),
            one.register(PATENT, clock.today().toString(), "", new byte[] {'G', 'I', 'F'}),
            one.register(
                PATENT,
                clock.today().toString(),
                "",
                Papers.png(new BufferedImage(10_000, 5_000, BufferedImage.TYPE_BYTE_BINARY))));

    // Then
    for (Response answer : answers) {
      answer
          .then()
          .statusCode(422)
          .body("type", equalTo("urn:patent-office:problem:scan-unreadable"))
          .body("place", equalTo("scan"));
    }
    assertThat(traces.number("select count(*) from desk_envelope")).isEqualTo(before);
  }

  @Test
  void shouldCountWhatWaitsLongerThanItMay() {
    // Given
    String envelope = one.registered(PATENT, clock.today().toString(), "");
    int before =
        supervisor
            .request()
            .get("/desk/supervision")
            .path("queues.find { it.state == 'first' }.overTarget");

    // When
    tampering.run(
        "update desk_envelope set state_since = now() - interval '20 days' where envelope_number = '%s'"
            .formatted(envelope));

    // Then
    supervisor
        .request()
        .get("/desk/supervision")
        .then()
        .body("queues.find { it.state == 'first' }.overTarget", equalTo(before + 1));
    for (String plot : List.of("queues", "throughput")) {
      supervisor
          .request()
          .get("/desk/supervision/" + plot + ".png?lang=ja")
          .then()
          .statusCode(200)
          .contentType("image/png");
    }
  }

  @Test
  void shouldTellTheNamesWithWhichANumberWasReceived() {
    // Given
    String envelope = one.registered(PATENT, clock.today().toString(), "");
    Map<String, String> paper = Papers.patent(11);
    one.keysNext(paper).then().statusCode(204);
    two.keysNext(paper).then().statusCode(204);
    supervisor.awaitState(envelope, "released");

    // When
    Response known = three.request().get("/desk/persons/999000001");

    // Then
    known.then().statusCode(200).body("names", hasItem("架空工業株式会社"));
    three
        .request()
        .get("/desk/persons/999000009")
        .then()
        .statusCode(200)
        .body("names", equalTo(List.of()));
    three.request().get("/desk/persons/99900000x").then().statusCode(422);
  }

  @Test
  void shouldOfferTheItemsOfTheSheet() {
    // Given
    one.registered(PATENT, clock.today().toString(), "");

    // When
    Response work = one.next();

    // Then
    assertThat(work.<List<String>>path("fields.find { it.name == 'description' }.items"))
        .startsWith("発明の名称", "技術分野", "背景技術")
        .contains("実施例#")
        .doesNotContain("#", "請求項#");
    assertThat(work.<List<String>>path("fields.find { it.name == 'title' }.items")).isEmpty();
  }

  @Test
  void shouldNameThePlaceWhenAnEnvelopeIsRegisteredWrongly() {
    // Given
    LocalDate today = clock.today();

    // When
    List<Response> answers =
        List.of(
            one.register("no-form", today.toString(), "", Papers.png()),
            one.register(PATENT, "yesterday", "", Papers.png()),
            one.register(PATENT, today.plusDays(1).toString(), "", Papers.png()),
            one.register(PATENT, today.toString(), today.plusDays(1).toString(), Papers.png()),
            one.register(PATENT, today.toString(), ""));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(422);
    assertThat(answers)
        .extracting(answer -> answer.<String>path("place"))
        .containsExactly("form", "arrivedOn", "arrivedOn", "postmarkedOn", "page");
  }

  private static long task(Response work) {
    work.then().statusCode(200);
    return ((Number) work.path("taskId")).longValue();
  }
}
