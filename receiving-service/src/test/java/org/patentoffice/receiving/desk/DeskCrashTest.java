package org.patentoffice.receiving.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.CrashTwice;
import org.patentoffice.receiving.fixture.Crashes;
import org.patentoffice.receiving.fixture.Crashes.Step;
import org.patentoffice.receiving.fixture.Papers;
import org.patentoffice.receiving.fixture.Tampering;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.receiving.fixture.Typist;
import org.patentoffice.testkit.OfficeServers;

/** Whatever dies between agreement and reception: one application, one receipt, one event. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class DeskCrashTest {
  private static final AtomicInteger NUMBER = new AtomicInteger(100);

  @Inject Crashes crashes;
  @Inject Tampering database;
  @Inject Traces traces;
  @Inject OfficeClock clock;

  private final Typist supervisor = Typist.supervisor();

  @BeforeEach
  void prepare() {
    supervisor.clearTheDesk();
    crashes.prepare();
  }

  @AfterEach
  void remove() {
    crashes.remove();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANSWER_LOST")
  void shouldReceiveOnceWhenReceptionCrashesAt(Step step) {
    // Given
    Map<String, String> paper = Papers.patent(NUMBER.incrementAndGet());
    String envelope = keyedOnce(paper);
    crashes.at(
        step,
        () -> {
          Typist.somebody().keysNext(paper).then().statusCode(204);
          await("a crash at " + step)
              .pollDelay(Duration.ofMillis(2_500))
              .until(() -> "agreed".equals(supervisor.envelope(envelope).path("state")));
          return step;
        });

    // When
    String application = supervisor.awaitState(envelope, "released").path("applicationNumber");

    // Then
    assertOnce(envelope, application);
  }

  /** Reception is committed, and the desk dies before it can note it, twice. */
  @Test
  void shouldReceiveOnceWhenTheDeskDiesBeforeItNotesIt() {
    // Given
    try (CrashTwice crash =
        new CrashTwice(database, "update", "desk_envelope", "new.state = 'released'")) {

      // When
      String envelope = agreed();

      // Then
      String application = supervisor.awaitState(envelope, "released").path("applicationNumber");
      assertThat(crash.attempts(traces)).isEqualTo(3);
      assertOnce(envelope, application);
    }
  }

  private String agreed() {
    Map<String, String> paper = Papers.patent(NUMBER.incrementAndGet());
    String envelope = keyedOnce(paper);
    Typist.somebody().keysNext(paper).then().statusCode(204);
    return envelope;
  }

  private String keyedOnce(Map<String, String> paper) {
    Typist one = Typist.somebody();
    String envelope = one.registered("patent-application", clock.today().toString(), "");
    one.keysNext(paper).then().statusCode(204);
    return envelope;
  }

  private void assertOnce(String envelope, String application) {
    assertThat(
            traces.number("select count(*) from application where owner = ?", "paper:" + envelope))
        .isEqualTo(1);
    assertThat(traces.number("select count(*) from receipt where owner = ?", "paper:" + envelope))
        .isEqualTo(1);
    assertThat(traces.number("select count(*) from outbox where aggregate_id = ?", application))
        .isEqualTo(1);
  }
}
