package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.kit.content.Sha256;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.fixture.Crashes;
import org.patentoffice.receiving.fixture.Crashes.Place;
import org.patentoffice.receiving.fixture.Crashes.Step;
import org.patentoffice.receiving.fixture.Crashes.UploadStep;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.receiving.fixture.Uploader;
import org.patentoffice.receiving.fixture.Visitor;
import org.patentoffice.receiving.upload.Tus;
import org.patentoffice.testkit.OfficeServers;

/**
 * From the first piece of an upload over the draft to the receipt: whatever dies and whenever, who
 * does the last thing again ends with one number, one receipt and one event, which is the one
 * request for the charge.
 */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class UploadCrashTest {
  private static final int TRIES = 5;
  private static final int STORIES = 12;

  @Inject Crashes crashes;
  @Inject Traces traces;

  @TestHTTPResource("/")
  URI office;

  private final String name = "uploader-" + UUID.randomUUID();
  private final List<String> story = new ArrayList<>();

  @BeforeEach
  void prepare() {
    crashes.prepare();
  }

  @AfterEach
  void remove() {
    crashes.remove();
  }

  static Stream<Place> places() {
    List<Place> places = new ArrayList<>(List.of(UploadStep.values()));
    places.addAll(EnumSet.complementOf(EnumSet.of(Step.ANSWER_LOST)));
    return places.stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void shouldFileOnceOverTheDraftWhenEveryRequestCrashesThereAndIsRetried(Place place) {
    // Given
    byte[] zip = FilingPackage.application().zip();
    String upload = uploaded(zip, () -> place);

    // When
    String receipt = filedOverTheDraft(upload, () -> place);

    // Then
    assertFiledOnce(upload, zip, receipt, 1);
    assertThat(crashed).as("the step was reached: %s", story).isPositive();
  }

  @ParameterizedTest
  @MethodSource("places")
  void shouldFileOnceAtTheApiWhenEveryRequestCrashesThereAndIsRetried(Place place) {
    // Given
    byte[] zip = FilingPackage.application().zip();
    String upload = uploaded(zip, () -> place);

    // When
    Response receipt = retried(() -> uploader().file(upload), () -> place);

    // Then
    receipt.then().statusCode(201);
    assertFiledOnce(upload, zip, receipt.path("receiptNumber"), 1);
  }

  /** Both ways, and both for one upload, with crashes anywhere. */
  @Test
  void shouldFileEachUploadOnceWhenCrashesComeAnywhere() {
    // Given
    long seed = Long.getLong("crash.seed", System.nanoTime());
    System.err.println("UploadCrashTest: -Dcrash.seed=" + seed);
    Random random = new Random(seed);
    List<Place> places = places().toList();
    Supplier<Place> anywhere = () -> places.get(random.nextInt(places.size()));

    for (int i = 1; i <= STORIES; i++) {
      byte[] zip = FilingPackage.application().zip();
      String upload = uploaded(zip, anywhere);

      // When
      String first =
          random.nextBoolean()
              ? filedOverTheDraft(upload, anywhere)
              : retried(() -> uploader().file(upload), anywhere).path("receiptNumber");
      String second =
          random.nextBoolean()
              ? filedOverTheDraft(upload, anywhere)
              : retried(() -> uploader().file(upload), anywhere).path("receiptNumber");

      // Then
      assertThat(second).as("seed %d, %s", seed, story).isEqualTo(first);
      assertFiledOnce(upload, zip, first, i);
    }
  }

  private int crashed;

  private Uploader uploader() {
    return new Uploader(name, URI.create("http://127.0.0.1:" + office.getPort()));
  }

  /** As a client of the protocol does: what failed is asked about, then sent from there. */
  private String uploaded(byte[] zip, Supplier<Place> places) {
    Response begun = retried(() -> uploader().begin(zip.length, ""), places);
    String upload = URI.create(begun.header("Location")).getPath();
    for (int half : List.of(zip.length / 2, zip.length)) {
      for (int from = offset(upload); from < half; from = offset(upload)) {
        int at = from;
        retriedFrom(upload, () -> uploader().send(upload, zip, at, half), places);
      }
    }
    return upload;
  }

  private int offset(String upload) {
    Response answer = retried(() -> uploader().ask(upload), () -> UploadStep.UPLOAD_BEGUN);
    return Integer.parseInt(answer.header(Tus.OFFSET));
  }

  private void retriedFrom(String upload, Supplier<Response> request, Supplier<Place> places) {
    Response answer = once(request, places.get());
    if (answer.statusCode() != 204) {
      assertThat(offset(upload)).as("%s", story).isNotNegative();
      assertThat(retried(request).statusCode()).as("%s", story).isIn(204, 409);
    }
  }

  private String filedOverTheDraft(String upload, Supplier<Place> places) {
    Visitor visitor = new Visitor(name, Roles.APPLICANT);
    String draft = Visitor.path(retried(() -> visitor.post("/filing" + upload + "/draft"), places));
    String receipt = Visitor.path(retried(() -> visitor.post(draft + "/submission"), places));
    return receipt.substring(receipt.lastIndexOf('/') + 1);
  }

  /** The first try crashes if it comes to that place, the others do not. */
  private Response retried(Supplier<Response> request, Supplier<Place> places) {
    Response answer = once(request, places.get());
    return answer.statusCode() >= 500 ? retried(request) : answer;
  }

  private Response once(Supplier<Response> request, Place place) {
    Response answer = crashes.at(place, request);
    boolean failed = answer.statusCode() >= 500;
    crashed += failed ? 1 : 0;
    story.add(place.name() + " " + answer.statusCode());
    return answer;
  }

  /** As any client must: what is away for a moment is asked again. */
  private Response retried(Supplier<Response> request) {
    Response answer = request.get();
    for (int i = 1; i < TRIES && answer.statusCode() >= 500; i++) {
      answer = request.get();
    }
    story.add("again " + answer.statusCode());
    return answer;
  }

  private void assertFiledOnce(String upload, byte[] zip, String receiptNumber, int filings) {
    assertThat(of("receipt")).as("receipts: %s", story).isEqualTo(filings);
    assertThat(of("application")).as("numbers: %s", story).isEqualTo(filings);
    assertThat(
            traces.number(
                "select count(*) from outbox o join application a"
                    + " on a.application_number = o.aggregate_id where a.owner = ?",
                name))
        .as("events, each the request for one charge: %s", story)
        .isEqualTo(filings);
    assertThat(of("upload") + of("draft")).as("left: %s", story).isZero();
    Response again = uploader().file(upload);
    again.then().statusCode(201);
    assertThat(again.<String>path("receiptNumber")).isEqualTo(receiptNumber);
    assertThat(again.<String>path("packageSha256")).isEqualTo(Sha256.of(zip));
  }

  private long of(String table) {
    return traces.number("select count(*) from " + table + " where owner = ?", name);
  }
}
