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
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.patentoffice.legalstatus.feed.FeedQueue;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** The feed keeps the newest entries only; whoever comes later joins it from the snapshot. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
@TestProfile(FeedTrimTest.FewEntries.class)
class FeedTrimTest {
  private static final String CHANGES = "/api/legal-status/v1/changes";
  private static final int KEPT = 60;
  private static final int TRIM_EVERY = 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  @OfficeEvents Events events;
  @Inject DataSource database;
  @Inject FeedQueue queue;

  /** A feed that forgets soon. */
  public static final class FewEntries implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "office.legal-status.feed.kept-entries", Integer.toString(KEPT),
          "office.legal-status.feed.trim-every", Integer.toString(TRIM_EVERY));
    }
  }

  @Test
  void shouldThrowAwayTheOldestEntriesAndSayWhereToGoOn() {
    // Given
    long begin = number("select position from feed_head");

    // When
    fill(3 * KEPT);

    // Then
    long head = number("select position from feed_head");
    assertThat(head).isEqualTo(begin + 3 * KEPT);
    assertThat(number("select count(*) from feed_entry"))
        .isBetween((long) KEPT, KEPT + TRIM_EVERY - 1L);
    long oldest = number("select min(position) from feed_entry");
    for (String format : List.of("application/json", "application/x-ndjson", "text/event-stream")) {
      Response refused = given().accept(format).get(CHANGES + "?after=" + (oldest - 2));
      refused.then().statusCode(410).contentType("application/problem+json");
      assertThat(refused.jsonPath().getLong("oldest")).isEqualTo(oldest);
      assertThat(refused.jsonPath().getString("snapshot")).isEqualTo("/api/legal-status/v1/bulk");
    }
    JsonPath page = given().get(CHANGES + "?after=" + (oldest - 1)).jsonPath();
    assertThat(page.getLong("oldest")).isEqualTo(oldest);
    assertThat(page.getList("items.position", Long.class))
        .isEqualTo(LongStream.rangeClosed(oldest, head).boxed().toList());
  }

  @Test
  void shouldJoinTheSnapshotWithoutGapOrDoubleWhenThePositionIsTooOld() throws Exception {
    // Given
    List<CaseStory> before = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      before.add(new CaseStory(events).filed("2026-11-21").published("2028-05-22").emit());
    }
    before.forEach(story -> awaitEvents(story, 2));
    long tooOld = Math.max(0, number("select min(position) from feed_entry") - 1);
    fill(2 * KEPT);
    String snapshot =
        given().get(CHANGES + "?after=" + tooOld).then().statusCode(410).extract().path("snapshot");
    CaseStory born = new CaseStory(events);

    try (ExecutorService office = Executors.newSingleThreadExecutor()) {
      Future<?> work = office.submit(() -> happen(before, born));

      // When
      Response bulk = given().accept("application/x-ndjson").get(snapshot);
      long position = Long.parseLong(bulk.header("Feed-Position"));
      Map<String, String> copy = copy(bulk.asString());
      work.get(1, TimeUnit.MINUTES);
      before.forEach(story -> awaitEvents(story, 4));
      awaitEvents(born, 2);
      awaitAllFed();
      List<Long> read = follow(position, copy);

      // Then
      assertThat(read)
          .isEqualTo(
              LongStream.rangeClosed(position + 1, number("select position from feed_head"))
                  .boxed()
                  .toList());
      assertThat(copy).containsKey(born.applicationNumber());
      assertThat(copy)
          .isEqualTo(copy(given().accept("application/x-ndjson").get(snapshot).asString()));
    }
  }

  private static void happen(List<CaseStory> before, CaseStory born) {
    before.forEach(story -> story.examinationRequested("2028-06-01").emit());
    born.filed("2026-11-21").published("2028-05-22").emit();
    before.forEach(story -> story.refused("2028-12-01").emit());
  }

  /** Reads pages of three to the end of the feed, and lets each entry replace what the copy has. */
  private static List<Long> follow(long after, Map<String, String> copy) {
    List<Long> read = new ArrayList<>();
    String next = CHANGES + "?limit=3&after=" + after;
    JsonPath page = given().get(next).then().statusCode(200).extract().jsonPath();
    while (!page.getList("items").isEmpty()) {
      assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(3);
      read.addAll(page.getList("items.position", Long.class));
      for (int i = 0; i < page.getList("items").size(); i++) {
        String entry = "items[%d].".formatted(i);
        if (page.get(entry + "applicationNumber") != null) {
          copy.put(
              page.getString(entry + "applicationNumber"),
              page.getString(entry + "data.stage") + page.getString(entry + "data.state"));
        }
      }
      page = given().get(page.getString("next")).then().statusCode(200).extract().jsonPath();
    }
    return read;
  }

  /** Stage and state of every case. */
  private static Map<String, String> copy(String lines) throws IOException {
    Map<String, String> copy = new TreeMap<>();
    for (String line : lines.lines().toList()) {
      JsonNode each = JSON.readTree(line);
      copy.put(
          each.path("applicationNumber").asText(),
          each.path("stage").asText() + each.path("state").asText());
    }
    return copy;
  }

  /** Feeds entries that concern no case. */
  private void fill(int entries) {
    for (int i = 0; i < entries; i++) {
      QuarkusTransaction.requiringNew()
          .run(() -> queue.put(FeedQueue.MAPPING_SWITCHED, null, Map.of("from", "a", "to", "b")));
    }
    awaitAllFed();
  }

  private void awaitAllFed() {
    await().atMost(PATIENCE).until(() -> number("select count(*) from feed_pending") == 0);
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
}
