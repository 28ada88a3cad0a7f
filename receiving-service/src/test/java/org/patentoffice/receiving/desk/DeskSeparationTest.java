package org.patentoffice.receiving.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.Papers;
import org.patentoffice.receiving.fixture.Tampering;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.receiving.fixture.Typist;
import org.patentoffice.testkit.OfficeServers;

/** Who has the database's password still cannot key twice, or adjudicate what he keyed. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class DeskSeparationTest {
  private static final String LEASE =
      "update desk_task set leased_by = '%s', leased_until = now() + interval '1 hour'"
          + " where envelope_number = '%s' and stage = '%s'";
  private static final String KEY =
      "update desk_task set leased_by = '%s', leased_until = now(), keyed_by = '%s', keyed_at = now(), keyed = '{}'"
          + " where envelope_number = '%s' and stage = '%s'";

  @Inject Tampering database;
  @Inject Traces traces;
  @Inject OfficeClock clock;

  private final Typist one = Typist.somebody();
  private final Typist two = Typist.somebody();
  private final Typist supervisor = Typist.supervisor();
  private String envelope;

  @BeforeEach
  void keyOnce() {
    supervisor.clearTheDesk();
    envelope = one.registered("patent-application", clock.today().toString(), "");
    one.keysNext(Papers.patent(20)).then().statusCode(204);
  }

  @Test
  void shouldRefuseTheSamePersonWhenADocumentIsKeyedTwice() {
    // When / Then
    assertThatThrownBy(() -> database.run(LEASE.formatted(one.name(), envelope, "second")))
        .hasStackTraceContaining("had a hand in another keying");
    assertThatThrownBy(
            () -> database.run(KEY.formatted(one.name(), one.name(), envelope, "second")))
        .hasStackTraceContaining("had a hand in another keying");
    assertThatThrownBy(
            () -> database.run(KEY.formatted(one.name(), two.name(), envelope, "second")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () ->
                database.run(
                    KEY.formatted(
                        one.name().toUpperCase(Locale.ROOT),
                        one.name().toUpperCase(Locale.ROOT),
                        envelope,
                        "second")))
        .hasStackTraceContaining("desk_task");
    assertThat(keyings()).isEqualTo(1);
  }

  @Test
  void shouldRefuseTheSamePersonWhenTheTriggerIsOff() {
    // Given
    database.run("alter table desk_task disable trigger desk_task_is_guarded");
    try {
      // When / Then
      assertThatThrownBy(
              () -> database.run(KEY.formatted(one.name(), one.name(), envelope, "second")))
          .hasStackTraceContaining("desk_task_one_person_once");
    } finally {
      database.run("alter table desk_task enable trigger desk_task_is_guarded");
    }
    assertThat(keyings()).isEqualTo(1);
  }

  @Test
  void shouldRefuseBothTypistsWhenTheyAdjudicateWhatTheyKeyed() {
    // Given
    Map<String, String> other = new HashMap<>(Papers.patent(20));
    other.put("title", "別の装置");
    two.keysNext(other).then().statusCode(204);

    // When / Then
    for (Typist typist : new Typist[] {one, two}) {
      assertThatThrownBy(
              () -> database.run(LEASE.formatted(typist.name(), envelope, "adjudication")))
          .hasStackTraceContaining("had a hand in another keying");
      typist.next().then().statusCode(204);
    }
    assertThat(keyings()).isEqualTo(2);
  }

  @Test
  void shouldRefuseEveryChangeWhenSomethingIsKeyed() {
    // When / Then
    assertThatThrownBy(
            () ->
                database.run(
                    "update desk_task set keyed = '{}' where envelope_number = '%s' and stage = 'first'"
                        .formatted(envelope)))
        .hasStackTraceContaining("it never changes again");
    assertThatThrownBy(
            () ->
                database.run(
                    "delete from desk_task where envelope_number = '%s'".formatted(envelope)))
        .hasStackTraceContaining("append-only");
    assertThatThrownBy(
            () ->
                database.run(
                    "update desk_task set round = 2 where envelope_number = '%s' and stage = 'second'"
                        .formatted(envelope)))
        .hasStackTraceContaining("what is to be keyed never changes");
  }

  @Test
  void shouldRefuseAPostmarkAfterTheArrivalAndASecondOpenTask() {
    // When / Then
    assertThatThrownBy(
            () ->
                database.run(
                    "update desk_envelope set postmarked_on = arrived_on + 1 where envelope_number = '%s'"
                        .formatted(envelope)))
        .hasStackTraceContaining("desk_envelope");
    assertThatThrownBy(
            () ->
                database.run(
                    "insert into desk_task (envelope_number, round, stage, fields) values ('%s', 1, 'adjudication', '{title}')"
                        .formatted(envelope)))
        .hasStackTraceContaining("desk_task_one_open");
  }

  private long keyings() {
    return traces.number(
        "select count(*) from desk_task where envelope_number = ? and keyed_at is not null",
        envelope);
  }
}
