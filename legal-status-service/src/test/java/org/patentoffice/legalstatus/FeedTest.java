package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.patentoffice.legalstatus.Asking.PATIENCE;
import static org.patentoffice.legalstatus.Asking.awaitEvents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.legalstatus.feed.FeedQueue;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** The change feed can be followed without missing anything and without reading it twice. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class FeedTest {
  private static final String CHANGES = "/api/legal-status/v1/changes";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int RECONNECTS = 1_000;
  private static final int READERS = 8;
  private static final int WRITERS = 3;
  private static final String MARK = "mark-";

  @OfficeEvents Events events;
  @Inject DataSource database;
  @Inject FeedQueue queue;

  @TestHTTPResource("/")
  URI home;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void shouldMissNothingAndReadNothingTwiceWhenReconnectingUnderLoad() throws Exception {
    // Given
    long seed = System.nanoTime();
    long begin = head();
    AtomicInteger reconnectsLeft = new AtomicInteger(RECONNECTS);
    AtomicBoolean written = new AtomicBoolean();
    try (ExecutorService people = Executors.newFixedThreadPool(READERS + WRITERS)) {
      List<Future<List<String>>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        writers.add(people.submit(() -> write(reconnectsLeft)));
      }

      // When
      List<Future<List<Entry>>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        Random random = new Random(seed + i);
        Callable<List<Entry>> reader = () -> read(begin, random, reconnectsLeft, written);
        readers.add(people.submit(reader));
      }
      List<String> put = new ArrayList<>();
      for (Future<List<String>> writer : writers) {
        put.addAll(writer.get(3, TimeUnit.MINUTES));
      }
      awaitAllFed();
      written.set(true);

      // Then
      List<Long> all = LongStream.rangeClosed(begin + 1, head()).boxed().toList();
      assertThat(all.size()).isGreaterThan(RECONNECTS / READERS);
      for (Future<List<Entry>> reader : readers) {
        List<Entry> read = reader.get(1, TimeUnit.MINUTES);
        assertThat(read).extracting(Entry::position).as("seed %d", seed).isEqualTo(all);
        assertThat(read)
            .extracting(Entry::mark)
            .filteredOn(mark -> mark.startsWith(MARK))
            .as("seed %d", seed)
            .containsExactlyInAnyOrderElementsOf(put);
      }
    }
  }

  /** An entry as a reader got it; the mark is what its writer put into it. */
  private record Entry(long position, String mark) {}

  /** What was put and committed, each with a mark of its own. */
  private List<String> write(AtomicInteger reconnectsLeft) {
    List<String> put = new ArrayList<>();
    while (reconnectsLeft.get() > 0) {
      List<String> marks = Stream.generate(() -> MARK + UUID.randomUUID()).limit(3).toList();
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  marks.forEach(
                      mark ->
                          queue.put(
                              FeedQueue.MAPPING_SWITCHED, null, Map.of("from", mark, "to", "b"))));
      put.addAll(marks);
    }
    return put;
  }

  /**
   * Reads a few entries, hangs up, comes again behind the last one; at the end reads to the end.
   */
  private List<Entry> read(
      long begin, Random random, AtomicInteger reconnectsLeft, AtomicBoolean written)
      throws IOException, InterruptedException {
    List<Entry> read = new ArrayList<>();
    boolean last = false;
    while (!last) {
      last = reconnectsLeft.getAndDecrement() <= 0 && written.get();
      long position = read.isEmpty() ? begin : read.getLast().position();
      long until = last ? head() : position + 1 + random.nextInt(40);
      boolean asEvents = random.nextBoolean();
      HttpRequest.Builder request =
          HttpRequest.newBuilder(home.resolve(CHANGES + "?after=" + (asEvents ? begin : position)))
              .header("Accept", asEvents ? "text/event-stream" : "application/x-ndjson");
      if (asEvents) {
        request.header("Last-Event-ID", String.valueOf(position));
      }
      try (Stream<String> lines = http.send(request.build(), BodyHandlers.ofLines()).body()) {
        Iterator<String> line = lines.iterator();
        while (position < until) {
          Entry next = asEvents ? event(line) : entry(line.next());
          if (next != null) {
            position = next.position();
            read.add(next);
          } else if (!last && written.get()) {
            until = position;
          }
        }
      }
    }
    return read;
  }

  /** What a line of the stream tells; null for a heartbeat. */
  private static @Nullable Entry entry(String line) throws IOException {
    JsonNode change = JSON.readTree(line);
    return change.has("position")
        ? new Entry(change.path("position").asLong(), change.findPath("from").asText())
        : null;
  }

  /**
   * What the next message of the stream of events tells: by its {@code id}, by which a browser
   * comes again; a heartbeat has none, and tells the head.
   */
  private static @Nullable Entry event(Iterator<String> line) throws IOException {
    String id = null;
    String data = "";
    for (String next = line.next(); !next.isEmpty(); next = line.next()) {
      id = next.startsWith("id:") ? next.substring("id:".length()).strip() : id;
      data = next.startsWith("data:") ? next.substring("data:".length()) : data;
    }
    if (data.isEmpty()) {
      return null;
    }
    Entry entry = entry(data);
    assertThat(id).isEqualTo(entry == null ? null : String.valueOf(entry.position()));
    assertThat(JSON.readTree(data).has("head")).isEqualTo(entry == null);
    return entry;
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-ndjson", "text/event-stream"})
  void shouldTellTheHeadWhileNothingHappens(String form) throws Exception {
    // Given
    awaitAllFed();
    long head = head();
    HttpRequest request =
        HttpRequest.newBuilder(home.resolve(CHANGES + "?after=" + head))
            .header("Accept", form)
            .build();

    // When
    List<Long> heads;
    try (Stream<String> lines = http.send(request, BodyHandlers.ofLines()).body()) {
      heads =
          lines
              .map(line -> line.replaceFirst("^data:", ""))
              .filter(line -> line.startsWith("{"))
              .limit(2)
              .map(FeedTest::headOf)
              .toList();
    }

    // Then
    assertThat(heads).hasSize(2).allMatch(told -> told >= head);
  }

  private static long headOf(String json) {
    try {
      JsonNode heartbeat = JSON.readTree(json);
      assertThat(heartbeat.path("kind").asText()).isEqualTo("heartbeat");
      assertThat(heartbeat.has("position")).isFalse();
      return heartbeat.path("head").asLong();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void shouldSayNothingOfACaseBeforeItsPublication() {
    // Given
    long begin = head();
    CaseStory story =
        new CaseStory(events).filed("2026-11-21").examinationRequested("2026-12-01").emit();
    awaitEvents(story, 2);

    // When
    story.published("2028-05-22").emit();
    // Of two topics: told the other way round, the notice would come before the publication.
    awaitEvents(story, 3);
    story.reasonsNotified("2028-09-01").emit();

    // Then
    await().atMost(PATIENCE).until(() -> kinds(story, begin).size() >= 2);
    assertThat(kinds(story, begin)).containsExactly("case-published", "status-changed");
    String all = given().get(CHANGES + "?after=" + begin).asString();
    assertThat(all).doesNotContain(story.owner());
  }

  private static List<String> kinds(CaseStory story, long after) {
    return given()
        .get(CHANGES + "?after=" + after)
        .jsonPath()
        .getList(
            "items.findAll { it.applicationNumber == '%s' }.kind"
                .formatted(story.applicationNumber()),
            String.class);
  }

  @Test
  void shouldNameTheOldestPositionAndTheSnapshotWhenThePositionIsTooOld() throws SQLException {
    // Given
    QuarkusTransaction.requiringNew()
        .run(() -> queue.put(FeedQueue.MAPPING_SWITCHED, null, Map.of("from", "a", "to", "b")));
    awaitAllFed();
    long head = head();
    run("delete from feed_entry where position < " + head);

    // When
    JsonPath refused =
        given().get(CHANGES + "?after=" + (head - 2)).then().statusCode(410).extract().jsonPath();

    // Then
    assertThat(refused.getString("type")).isEqualTo("urn:patent-office:problem:position-too-old");
    assertThat(refused.getLong("oldest")).isEqualTo(head);
    given().get(refused.getString("snapshot")).then().statusCode(200);
    for (String stream : List.of("application/x-ndjson", "text/event-stream")) {
      given().accept(stream).get(CHANGES + "?after=" + (head - 2)).then().statusCode(410);
    }
    given().get(CHANGES + "?after=" + (head - 1)).then().statusCode(200);
  }

  @Test
  void shouldGiveAtMostSoManyEntriesAsAskedAndTheWayToTheRest() {
    // Given
    long begin = head();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < 5; i++) {
                queue.put(FeedQueue.MAPPING_SWITCHED, null, Map.of("from", "a", "to", "b"));
              }
            });
    awaitAllFed();

    // When
    JsonPath first = given().get(CHANGES + "?limit=2&after=" + begin).jsonPath();

    // Then
    assertThat(first.getList("items.position", Long.class)).containsExactly(begin + 1, begin + 2);
    assertThat(first.getString("next"))
        .isEqualTo(CHANGES + "?after=%d&limit=2".formatted(begin + 2));
    assertThat(given().get(first.getString("next")).jsonPath().getList("items")).hasSize(2);
    assertThat(given().get(CHANGES + "?after=" + begin).jsonPath().getList("items"))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "x", "99999999999"})
  void shouldRefuseALimitThatIsOutOfItsRange(String limit) {
    // When
    var answer = given().get(CHANGES + "?after=0&limit=" + limit);

    // Then
    answer.then().statusCode(400).contentType("application/problem+json");
    assertThat(answer.jsonPath().getString("type"))
        .isEqualTo("urn:patent-office:problem:malformed-page");
    assertThat(answer.jsonPath().getString("detailEn")).contains("from 1 to 500");
  }

  @Test
  void shouldRefuseAPositionThatIsNotThereYet() {
    // When
    JsonPath refused =
        given()
            .get(CHANGES + "?after=" + Long.MAX_VALUE)
            .then()
            .statusCode(400)
            .extract()
            .jsonPath();

    // Then
    assertThat(refused.getString("type")).isEqualTo("urn:patent-office:problem:position-unknown");
    given().get(CHANGES + "?after=x").then().statusCode(400);
    given().get(CHANGES + "?after=-1").then().statusCode(400);
  }

  private long head() {
    return number("select position from feed_head");
  }

  private void awaitAllFed() {
    await().atMost(PATIENCE).until(() -> pending() == 0);
  }

  private long pending() {
    return number("select count(*) from feed_pending");
  }

  private long number(String query) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}
