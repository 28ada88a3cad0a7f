package org.patentoffice.receiving.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.CrashTwice;
import org.patentoffice.receiving.fixture.Papers;
import org.patentoffice.receiving.fixture.Tampering;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.receiving.fixture.Typist;
import org.patentoffice.receiving.label.Label;
import org.patentoffice.receiving.label.LabelSheets;
import org.patentoffice.receiving.label.LabelSheets.Sheet;
import org.patentoffice.testkit.OfficeServers;

/** A pile of paper with separator sheets becomes documents to be keyed, and no page gets lost. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class BatchTest {
  private static final String PATENT = "patent-application";
  private static final String TRADEMARK = "trademark-application";
  private static final Duration READ = Duration.ofSeconds(60);

  @Inject OfficeClock clock;
  @Inject Traces traces;
  @Inject Tampering database;
  @Inject BatchIntake intake;

  private final Typist one = Typist.somebody();
  private final Typist two = Typist.somebody();
  private final Typist supervisor = Typist.supervisor();

  @TempDir Path folder;

  @BeforeEach
  void clear() {
    supervisor.clearTheDesk();
  }

  @Test
  void shouldMakeOfAPileDocumentsThatAreKeyedAndReceived() {
    // Given
    Map<String, String> mark = Papers.trademark(31);
    List<BufferedImage> markPages = Papers.pages(TRADEMARK, mark);
    List<BufferedImage> patentPages = Papers.pages(PATENT, Papers.patent(31));
    String trademark = registered(TRADEMARK, markPages.size());
    String patent = registered(PATENT, patentPages.size());
    one.next().then().statusCode(204);
    List<BufferedImage> pile = new ArrayList<>(one.separators(trademark));
    pile.addAll(markPages);
    pile.addAll(one.separators(patent));
    pile.addAll(patentPages);

    // When
    Response batch =
        awaitSplit(send(Papers.pdf(pile)).then().statusCode(201).extract().path("batchNumber"));

    // Then
    batch
        .then()
        .body("batch.pages", equalTo(pile.size()))
        .body("batch.attached", equalTo(2))
        .body("batch.held", equalTo(0))
        .body("parts.envelopeNumber", equalTo(List.of(trademark, patent)))
        .body("parts.firstPage", equalTo(List.of(2, markPages.size() + 3)));
    supervisor.envelope(patent).then().body("pages", equalTo(patentPages.size()));
    one.keysNext(mark).then().statusCode(204);
    two.keysNext(mark).then().statusCode(204);
    supervisor.awaitState(trademark, "released");
  }

  /** What a picture is cut out of is the page of the pile, not the first of the file. */
  @Test
  void shouldKnowWhereInThePileAPageIs() {
    // Given
    String first = registered(PATENT, 1);
    String second = registered(PATENT, 2);
    List<BufferedImage> pile = new ArrayList<>(one.separators(first));
    pile.add(page());
    pile.addAll(one.separators(second));
    pile.add(page());
    pile.add(page());

    // When
    awaitSplit(send(Papers.tiff(pile)).path("batchNumber"));

    // Then
    assertThat(
            traces.number(
                "select count(*) from desk_page where envelope_number = ? and scan_page = page + 2",
                second))
        .isEqualTo(2);
    assertThat(
            traces.number(
                "select scan_page from desk_page where envelope_number = ? and page = 1", first))
        .isEqualTo(1);
  }

  @Test
  void shouldHoldPagesAndAskWhenTheirNumberDoesNotFitTheSheets() {
    // Given
    String envelope = registered(PATENT, 3);
    int number = split(withSeparator(envelope, 1));
    batch(number)
        .then()
        .body("parts[0].state", equalTo("held"))
        .body("parts[0].trouble", equalTo("sheets-differ"))
        .body("parts[0].sheets", equalTo(3));
    supervisor.envelope(envelope).then().body("state", equalTo("registered"));

    // When
    decide(supervisor, number, 1, true, "裏面は白紙、二枚は返却済み").then().statusCode(200);

    // Then
    supervisor.envelope(envelope).then().body("state", equalTo("first")).body("pages", equalTo(1));
    batch(number)
        .then()
        .body("parts[0].state", equalTo("attached"))
        .body("parts[0].decidedBy", equalTo(supervisor.name()));
    decide(supervisor, number, 1, false, "Once more.").then().statusCode(409);
  }

  @Test
  void shouldScanItAgainWhenItsPagesWereSetAside() {
    // Given
    String envelope = registered(PATENT, 2);
    int short_ = split(withSeparator(envelope, 1));
    decide(supervisor, short_, 1, false, "一枚抜けている").then().statusCode(200);

    // When
    int whole = split(withSeparator(envelope, 2));

    // Then
    batch(short_).then().body("parts[0].state", equalTo("dropped"));
    batch(whole).then().body("parts[0].state", equalTo("attached"));
    supervisor.envelope(envelope).then().body("state", equalTo("first"));
  }

  @Test
  void shouldHoldWhatItCannotPlaceAndGiveItToNobody() {
    // Given
    String scanned = registered(PATENT, 1);
    split(withSeparator(scanned, 1));
    String waiting = registered(PATENT, 1);
    Label forged = Label.ofDocument(waiting, "00000000");
    List<BufferedImage> pile = new ArrayList<>();
    pile.add(page());
    pile.addAll(Papers.pagesOf(LabelSheets.pdf(List.of(new Sheet(forged, "X", List.of())))));
    pile.add(page());
    pile.addAll(one.separators(scanned));
    pile.add(page());
    pile.addAll(one.separators(waiting));

    // When
    int number = split(pile);

    // Then
    batch(number)
        .then()
        .body(
            "parts.trouble",
            equalTo(List.of("no-separator", "unknown-separator", "not-waiting", "no-pages")))
        .body("batch.held", equalTo(4));
    supervisor.envelope(waiting).then().body("state", equalTo("registered"));
    for (int part = 1; part <= 4; part++) {
      decide(supervisor, number, part, true, "x").then().statusCode(409);
      decide(supervisor, number, part, false, "x").then().statusCode(200);
    }
    supervisor.envelope(scanned).then().body("pages", equalTo(1));
  }

  @Test
  void shouldBeOneBatchWhenTheSameBytesComeTwice() {
    // Given
    byte[] file = Papers.pdf(withSeparator(registered(PATENT, 1), 1));
    Response first = send(file);

    // When
    Response again = send(file);

    // Then
    first.then().statusCode(201);
    again.then().statusCode(200).body("batchNumber", equalTo(first.path("batchNumber")));
    awaitSplit(first.path("batchNumber")).then().body("parts", hasSize(1));
  }

  @Test
  void shouldKeepNothingWhenTheFileCannotBeRead() {
    // Given
    long before = traces.number("select count(*) from desk_batch");

    // When
    Response damaged = send("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8));
    Response none = one.request().multiPart("other", "x").post("/desk/batches");

    // Then
    damaged
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:patent-office:problem:scan-unreadable"));
    none.then().statusCode(422).body("place", equalTo("file"));
    assertThat(traces.number("select count(*) from desk_batch")).isEqualTo(before);
  }

  @Test
  void shouldSayWhyWhenAPageInTheMiddleCannotBeRead() {
    // Given
    List<BufferedImage> pile = new ArrayList<>(withSeparator(registered(PATENT, 1), 1));
    pile.add(new BufferedImage(9_000, 5_000, BufferedImage.TYPE_BYTE_BINARY));

    // When
    int number = send(Papers.tiff(pile)).path("batchNumber");

    // Then
    await("batch " + number)
        .atMost(READ)
        .until(() -> batch(number).path("batch.state"), "failed"::equals);
    batch(number).then().body("batch.failureEn", containsString("pixels"));
  }

  /** The database goes away twice while pages are being read. */
  @Test
  void shouldReadEveryPageOnceWhenTheDeskDiesInBetween() {
    // Given
    String envelope = registered(PATENT, 12);
    try (CrashTwice crash =
        new CrashTwice(database, "insert", "desk_batch_page", "new.page = 11")) {
      // When
      int number = split(withSeparator(envelope, 12));

      // Then
      assertThat(crash.attempts(traces)).isEqualTo(3);
      batch(number).then().body("batch.pagesRead", equalTo(13)).body("parts", hasSize(1));
      supervisor
          .envelope(envelope)
          .then()
          .body("pages", equalTo(12))
          .body("state", equalTo("first"));
    }
  }

  @Test
  void shouldTakeFromTheFolderWhatNoLongerChanges() throws IOException {
    // Given
    String envelope = registered(PATENT, 1);
    Path file = folder.resolve("pile.pdf");
    Files.write(file, Papers.pdf(withSeparator(envelope, 1)));
    Path notes = Files.writeString(folder.resolve("notes.txt"), "not a scan");
    ScanFolder watch = new ScanFolder(intake, limits(1_000_000));
    watch.look();
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    watch.look();
    boolean waits = Files.exists(file);

    // When
    watch.look();

    // Then
    assertThat(waits).as("it had changed").isTrue();
    assertThat(folder.resolve("taken/pile.pdf")).exists();
    assertThat(file).doesNotExist();
    assertThat(notes).exists();
    supervisor.awaitState(envelope, "first");
  }

  @Test
  void shouldSayWhyBesideAFileOfTheFolderThatItRefuses() throws IOException {
    // Given
    Files.writeString(folder.resolve("damaged.pdf"), "%PDF-1.7 and then nothing");
    Files.write(folder.resolve("large.pdf"), new byte[2_000]);
    ScanFolder watch = new ScanFolder(intake, limits(1_000));
    watch.look();

    // When
    watch.look();

    // Then
    assertThat(folder.resolve("refused/damaged.pdf")).exists();
    assertThat(folder.resolve("refused/damaged.pdf.why.txt")).content().contains("damaged");
    assertThat(folder.resolve("refused/large.pdf.why.txt")).content().contains("1000 bytes");
  }

  /** Killed after it was kept and before it was moved away, the file is found again. */
  @Test
  void shouldBeOneBatchWhenAFileIsFoundAgain() throws IOException {
    // Given
    byte[] bytes = Papers.pdf(withSeparator(registered(PATENT, 1), 1));
    ScanFolder watch = new ScanFolder(intake, limits(1_000_000));
    for (int i = 0; i < 2; i++) {
      Files.write(folder.resolve("pile.pdf"), bytes);
      watch.look();
      watch.look();
    }

    // When
    Response sent = send(bytes);

    // Then
    sent.then().statusCode(200).body("source", equalTo("folder"));
  }

  @Test
  void shouldLeaveDecisionsToTheSupervisorAndAskForAReason() {
    // Given
    int number = split(List.of(page()));

    // When / Then
    decide(one, number, 1, false, "x").then().statusCode(403);
    decide(supervisor, number, 1, false, " ")
        .then()
        .statusCode(422)
        .body("place", equalTo("/reason"));
    decide(supervisor, number, 9, false, "x").then().statusCode(404);
    decide(supervisor, number, 1, false, "白紙").then().statusCode(200);
  }

  private String registered(String form, int sheets) {
    return one.registeredUnscanned(form, clock.today().toString(), sheets);
  }

  private List<BufferedImage> withSeparator(String envelope, int pages) {
    List<BufferedImage> pile = new ArrayList<>(one.separators(envelope));
    for (int i = 0; i < pages; i++) {
      pile.add(page());
    }
    return pile;
  }

  private static BufferedImage page() {
    return new BufferedImage(100, 140, BufferedImage.TYPE_BYTE_GRAY);
  }

  private Response send(byte[] file) {
    return one.request()
        .multiPart("file", "pile.pdf", file, "application/octet-stream")
        .post("/desk/batches");
  }

  private int split(List<BufferedImage> pile) {
    int number = send(Papers.pdf(pile)).path("batchNumber");
    awaitSplit(number);
    return number;
  }

  private Response awaitSplit(int number) {
    return await("batch " + number)
        .atMost(READ)
        .until(() -> batch(number), answer -> "split".equals(answer.path("batch.state")));
  }

  private Response batch(int number) {
    return one.request().get("/desk/batches/" + number);
  }

  private static Response decide(
      Typist person, int number, int part, boolean attach, String reason) {
    return person
        .request()
        .contentType(ContentType.JSON)
        .body(Map.of("attach", attach, "reason", reason))
        .post("/desk/batches/" + number + "/parts/" + part + "/decision");
  }

  private BatchLimits limits(long maxBytes) {
    return new BatchLimits() {
      @Override
      public int maxPages() {
        return 10;
      }

      @Override
      public long maxBytes() {
        return maxBytes;
      }

      @Override
      public int pagesAtOnce() {
        return 10;
      }

      @Override
      public int maxListed() {
        return 10;
      }

      @Override
      public Optional<Path> folder() {
        return Optional.of(folder);
      }
    };
  }
}
