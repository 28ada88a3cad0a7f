package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.Crashes;
import org.patentoffice.receiving.fixture.Crashes.Step;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Proofs;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/**
 * Whatever dies and whenever: a retry with the same Idempotency-Key ends in one number, one receipt
 * and one event (which is the request for the charge).
 */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class CrashTest {
  private static final int STEPS = 60;
  private static final int KEYS = 6;
  private static final int TRIES = 5;

  @Inject Crashes crashes;
  @Inject Traces traces;

  private final Applicant applicant = Applicant.somebody();

  @BeforeEach
  void prepare() {
    crashes.prepare();
  }

  @AfterEach
  void remove() {
    crashes.remove();
  }

  @ParameterizedTest
  @EnumSource
  void shouldFileOnceWhenItCrashesAtAStepAndIsRetried(Step step) {
    // Given
    byte[] zip = FilingPackage.application().zip();
    String key = UUID.randomUUID().toString();
    Counts before = counts();
    Optional<Response> crashed = crashes.at(step, () -> fileOnce(step, zip, key));
    Counts between = counts();

    // When
    Response receipt = file(zip, key);

    // Then
    assertThat(crashed.map(answer -> answer.statusCode() / 100).orElse(5)).isEqualTo(5);
    assertThat(between).isEqualTo(step.isAfterCommit() ? before.plusFilings(1) : before);
    assertThat(counts()).isEqualTo(before.plusFilings(1));
    assertThat(file(zip, key).asString()).isEqualTo(receipt.asString());
    assertThat(new Proofs().proved(receipt).receiptNumber())
        .isEqualTo(receipt.path("receiptNumber"));
    assertThat(events(receipt)).isEqualTo(1);
  }

  /** A model of what is filed under each key, against the real thing, at random. */
  @Test
  void shouldFileEachKeyOnceWhenCrashesAndRetriesComeInAnyOrder() {
    // Given
    long seed = Long.getLong("crash.seed", System.nanoTime());
    System.err.println("CrashTest: -Dcrash.seed=" + seed);
    Random random = new Random(seed);
    List<byte[]> zips = new ArrayList<>();
    for (int i = 0; i < KEYS; i++) {
      zips.add(FilingPackage.application().zip());
    }
    String keys = UUID.randomUUID().toString();
    List<Step> steps = List.of(Step.values());
    Counts before = counts();
    Map<Integer, Optional<String>> filed = new HashMap<>();
    List<String> story = new ArrayList<>();

    // When
    for (int i = 0; i < STEPS; i++) {
      int key = random.nextInt(KEYS);
      Step crash = steps.get(random.nextInt(steps.size()));
      boolean crashing = random.nextInt(3) > 0;
      story.add(key + (crashing ? " " + crash : ""));
      if (crashing) {
        Optional<Response> answer =
            crashes.at(crash, () -> fileOnce(crash, zips.get(key), keys + key));
        if (filed.containsKey(key) && !crash.isAfterCommit()) {
          remember(filed, key, answer.orElseThrow(), story);
        } else if (crash.isAfterCommit()) {
          assertThat(answer).as("seed %d, %s", seed, story).isEmpty();
          filed.putIfAbsent(key, Optional.empty());
        } else {
          assertThat(answer.map(Response::statusCode).orElse(500))
              .as("seed %d, %s", seed, story)
              .isGreaterThanOrEqualTo(500);
        }
      } else {
        remember(filed, key, file(zips.get(key), keys + key), story);
      }
      assertThat(counts())
          .as("seed %d, %s", seed, story)
          .isEqualTo(before.plusFilings(filed.size()));
    }

    // Then
    assertThat(filed).as("seed %d", seed).isNotEmpty();
    assertThat(auditIsWhole()).as("seed %d", seed).isTrue();
  }

  /** The same key always gets the same words. */
  private static void remember(
      Map<Integer, Optional<String>> filed, int key, Response answer, List<String> story) {
    assertThat(answer.statusCode()).as("%s", story).isEqualTo(201);
    filed
        .getOrDefault(key, Optional.empty())
        .ifPresent(first -> assertThat(answer.asString()).as("%s", story).isEqualTo(first));
    filed.put(key, Optional.of(answer.asString()));
  }

  /** What one filing adds one of, and the numbers, of which it takes two. */
  private record Counts(long cases, long receipts, long chained, long events, long numbers) {
    Counts plusFilings(int filings) {
      return new Counts(
          cases + filings,
          receipts + filings,
          chained + filings,
          events + filings,
          numbers + 2L * filings);
    }
  }

  private Counts counts() {
    Map<String, Long> now = traces.now();
    return new Counts(
        now.getOrDefault("application", 0L),
        now.getOrDefault("receipt", 0L),
        traces.number("select position from receipt_chain"),
        now.getOrDefault("outbox", 0L),
        now.getOrDefault("numbers", 0L));
  }

  private long events(Response receipt) {
    return traces.number(
        "select count(*) from outbox where aggregate_id = ?",
        receipt.<String>path("applicationNumber"));
  }

  private static boolean auditIsWhole() {
    return Applicant.as(Tokens.of("aki", Roles.AUDITOR))
        .get("/operations/receipt-chain")
        .path("whole");
  }

  /** No answer when the line breaks. */
  private Optional<Response> fileOnce(Step crash, byte[] zip, String key) {
    if (crash.isAfterCommit()) {
      applicant.fileAndHangUp(zip, key);
      return Optional.empty();
    }
    return Optional.of(applicant.file(zip, key));
  }

  /** As any client must: what is away for a moment (503) is asked again. */
  private Response file(byte[] zip, String key) {
    Response answer = applicant.file(zip, key);
    for (int i = 1; i < TRIES && answer.statusCode() == 503; i++) {
      answer = applicant.file(zip, key);
    }
    answer.then().statusCode(201);
    return answer;
  }
}
