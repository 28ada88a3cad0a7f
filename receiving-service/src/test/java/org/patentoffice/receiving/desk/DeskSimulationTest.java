package org.patentoffice.receiving.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.desk.domain.Field;
import org.patentoffice.receiving.desk.domain.Form;
import org.patentoffice.receiving.desk.domain.Normal;
import org.patentoffice.receiving.fixture.Papers;
import org.patentoffice.receiving.fixture.Typist;
import org.patentoffice.testkit.OfficeServers;

/**
 * Typists who make errors drive the whole desk through its API: everything is received once,
 * nothing is thrown away, and an error slips through only where two people made the same one.
 */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class DeskSimulationTest {
  private static final int DOCUMENTS = 60;
  private static final double ERROR_RATE = 0.12;
  private static final int MOST_TURNS = 40 * DOCUMENTS;
  private static final String PATENT = "patent-application";
  private static final String TRADEMARK = "trademark-application";

  @Inject DeskDatabase database;
  @Inject ObjectMapper json;
  @Inject OfficeClock clock;

  private final Typist supervisor = Typist.supervisor();
  private final List<Typist> typists =
      List.of(Typist.somebody(), Typist.somebody(), Typist.somebody());

  /** The paper of each envelope: what everybody can read on it. */
  private final Map<String, Map<String, String>> papers = new HashMap<>();

  private Random random = new Random(0);
  private int keystrokeErrors;

  @BeforeEach
  void clear() {
    supervisor.clearTheDesk();
  }

  @Test
  void shouldReceiveEverythingOnceWhenTypistsMakeErrors() {
    // Given
    long seed = Long.getLong("desk.seed", System.nanoTime());
    random = new Random(seed);
    LocalDate today = clock.today();
    long discardedBefore = discarded();
    for (int i = 0; i < DOCUMENTS; i++) {
      String arrived = today.minusDays(random.nextInt(5)).toString();
      boolean patent = i % 2 == 0;
      String envelope = supervisor.registered(patent ? PATENT : TRADEMARK, arrived, "");
      papers.put(envelope, patent ? Papers.patent(1_000 + i) : Papers.trademark(1_000 + i));
    }

    // When
    int turns = 0;
    while (unreleased() > 0 && turns < MOST_TURNS) {
      turn(typists.get(turns % typists.size()));
      turns++;
    }

    // Then
    List<Keyed> keyed = keyed();
    long fields = keyed.size();
    long residual = keyed.stream().filter(Keyed::isWrong).count();
    long adjudications =
        count(
            "select count(*) from desk_task where stage = 'adjudication' and keyed_by = any (?)",
            names());
    long again =
        count(
            "select count(*) from desk_envelope where round > 1 and envelope_number = any (?)",
            papers.keySet());
    System.err.printf(
        "DeskSimulationTest: -Ddesk.seed=%d: %d documents, %d fields, %d typing errors, %d adjudications,"
            + " %d documents refused by the rules and keyed again, %d residual errors, %d discarded%n",
        seed,
        DOCUMENTS,
        fields,
        keystrokeErrors,
        adjudications,
        again,
        residual,
        discarded() - discardedBefore);
    assertThat(unreleased()).as("seed %d, %d turns", seed, turns).isZero();
    assertThat(keystrokeErrors).as("seed %d", seed).isPositive();
    assertThat(
            count("select count(*) from receipt where document_number = any (?)", papers.keySet()))
        .isEqualTo(DOCUMENTS);
    assertThat(
            count(
                "select count(distinct application_number) from desk_envelope where envelope_number = any (?)",
                papers.keySet()))
        .isEqualTo(DOCUMENTS);
    assertThat(keyed)
        .as("seed %d", seed)
        .filteredOn(Keyed::isWrong)
        .allMatch(Keyed::isWrongAlike, "both typists made the same error");
    assertThat(discarded()).as("seed %d", seed).isEqualTo(discardedBefore);
  }

  /** A person takes the next document, if there is one, and keys it. */
  private void turn(Typist typist) {
    Response work = typist.next();
    if (work.statusCode() == 204) {
      return;
    }
    work.then().statusCode(200);
    long task = ((Number) work.path("taskId")).longValue();
    Map<String, String> paper = papers.getOrDefault(work.<String>path("envelopeNumber"), Map.of());
    boolean careful = work.<Integer>path("round") > 1 || "adjudication".equals(work.path("stage"));
    Map<String, String> values = new LinkedHashMap<>();
    for (String field : work.<List<String>>path("fields.name")) {
      String value = paper.getOrDefault(field, "");
      values.put(field, careful ? value : typed(value));
    }
    if (random.nextInt(4) == 0) {
      typist.draft(task, values).then().statusCode(200);
    }
    typist.keyed(task, values).then().statusCode(204);
  }

  /** What a hurried person types: now and then a character is doubled, left out or another. */
  private String typed(String value) {
    if (value.isEmpty() || random.nextDouble() >= ERROR_RATE) {
      return value;
    }
    keystrokeErrors++;
    int at = value.length() == 1 ? 0 : 1;
    return switch (random.nextInt(3)) {
      case 0 -> value.substring(0, at) + value.substring(at + 1);
      case 1 -> value.substring(0, at) + value.charAt(at) + value.substring(at);
      default -> value.replace('一', '二').replace('９', '６').replace('0', '8').replace('物', '勿');
    };
  }

  private long unreleased() {
    return count(
        "select count(*) from desk_envelope where state <> 'released' and envelope_number = any (?)",
        papers.keySet());
  }

  private long discarded() {
    return ((Number) supervisor.request().get("/desk/supervision").path("discarded")).longValue();
  }

  private List<String> names() {
    return typists.stream().map(Typist::name).toList();
  }

  private long count(String sql, Object argument) {
    return database.query(sql, row -> row.getLong(1), argument).getFirst();
  }

  /**
   * A field of a received document: what the paper says, what became of it, what two people keyed.
   */
  private record Keyed(String field, String paper, String received, String first, String second) {
    boolean isWrong() {
      return !paper.equals(received);
    }

    boolean isWrongAlike() {
      return first.equals(second) && first.equals(received);
    }
  }

  private List<Keyed> keyed() {
    List<Keyed> all = new ArrayList<>();
    papers.forEach(
        (envelope, paper) -> {
          Map<String, String> received =
              values("select record from desk_envelope where envelope_number = ?", envelope);
          Map<String, String> first = lastKeyed("first", envelope);
          Map<String, String> second = lastKeyed("second", envelope);
          for (Field field : form(paper).fields()) {
            String name = field.name();
            all.add(
                new Keyed(
                    name,
                    Normal.of(field, paper.getOrDefault(name, "")),
                    received.getOrDefault(name, ""),
                    first.getOrDefault(name, ""),
                    second.getOrDefault(name, "")));
          }
        });
    return all;
  }

  /** What was keyed of each field in the last round in which it was. */
  private Map<String, String> lastKeyed(String stage, String envelope) {
    Map<String, String> last = new HashMap<>();
    database
        .query(
            "select keyed from desk_task where stage = ? and envelope_number = ? order by round",
            row -> read(row.getString(1)),
            stage,
            envelope)
        .forEach(last::putAll);
    return last;
  }

  private Map<String, String> values(String sql, String envelope) {
    return database.query(sql, row -> read(row.getString(1)), envelope).getFirst();
  }

  private Map<String, String> read(String text) {
    try {
      return json.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Form form(Map<String, String> paper) {
    return Papers.form(paper.containsKey("mark") ? TRADEMARK : PATENT);
  }
}
