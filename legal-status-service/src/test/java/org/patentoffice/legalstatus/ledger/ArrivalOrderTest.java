package org.patentoffice.legalstatus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.NationalEvent;

/**
 * No order is promised across topics: whatever the order of arrival, and however often, the case
 * stands where it stands.
 */
class ArrivalOrderTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 21);

  private final CaseHistory history = new CaseHistory(Stories.MAPPING);

  @Property
  void shouldEndAlikeWhenAStoryArrivesInAnyOrderWithDuplicates(
      @ForAll("arrivals") Tuple2<List<Entry>, List<Entry>> livedAndArrived) {
    // Given
    CaseStatus lived = history.fold(livedAndArrived.get1());

    // When
    CaseStatus arrived = history.fold(livedAndArrived.get2());

    // Then
    assertThat(arrived).isEqualTo(lived);
  }

  @Property
  void shouldEndAlikeWhenAnyEventsOfOneDayArriveInAnyOrder(
      @ForAll("sameDay") Tuple2<List<Entry>, List<Entry>> oneAndOther) {
    // Given
    CaseStatus one = history.fold(oneAndOther.get1());

    // When
    CaseStatus other = history.fold(oneAndOther.get2());

    // Then
    assertThat(other).isEqualTo(one);
  }

  @Property
  void shouldPutTheCauseFirstWhenTheClocksOfTwoServicesDisagree(
      @ForAll @IntRange(min = 0, max = 5000) int millisAhead) {
    // Given
    Entry paid = entry("paid", null, "registration-fee-paid", 5000);
    Entry registered = entry("registered", "paid", "right-registered", 5000 - millisAhead);

    // When
    List<Step> steps = history.fold(List.of(registered, paid)).steps();

    // Then
    assertThat(steps)
        .extracting(step -> step.entry().eventId())
        .containsExactly("paid", "registered");
  }

  @Property
  void shouldFoldEvenWhenCausesRunInACircle(@ForAll @IntRange(min = 0, max = 3) int millis) {
    // Given
    Entry one = entry("one", "two", "opinion-filed", millis);
    Entry two = entry("two", "one", "amendment-filed", 1);

    // When
    CaseStatus status = history.fold(List.of(one, two));

    // Then
    assertThat(status).isEqualTo(history.fold(List.of(two, one)));
    assertThat(status.steps()).hasSize(2);
  }

  @Provide
  Arbitrary<Tuple2<List<Entry>, List<Entry>>> arrivals() {
    return Arbitraries.of(
            Stories.granted(), Stories.dismissed(), Stories.withdrawn(), Stories.refused())
        .flatMap(ArrivalOrderTest::shuffledWithDuplicates);
  }

  @Provide
  Arbitrary<Tuple2<List<Entry>, List<Entry>>> sameDay() {
    List<String> events =
        Stories.MAPPING.nationalEvents().stream().map(NationalEvent::id).sorted().toList();
    Arbitrary<Entry> entry =
        Combinators.combine(
                Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(0, 9),
                Arbitraries.of(events),
                Arbitraries.integers().between(0, 3))
            .as((id, cause, event, millis) -> entry("e" + id, "e" + cause, event, millis));
    return entry
        .list()
        .uniqueElements(Entry::eventId)
        .ofMinSize(1)
        .ofMaxSize(10)
        .flatMap(ArrivalOrderTest::shuffledWithDuplicates);
  }

  private static Arbitrary<Tuple2<List<Entry>, List<Entry>>> shuffledWithDuplicates(
      List<Entry> lived) {
    return Arbitraries.of(lived)
        .list()
        .ofMaxSize(5)
        .flatMap(
            again -> {
              List<Entry> arrived = new ArrayList<>(lived);
              arrived.addAll(again);
              return Arbitraries.shuffle(arrived).map(shuffled -> Tuple.of(lived, shuffled));
            });
  }

  private static Entry entry(String id, @Nullable String cause, String nationalEvent, int millis) {
    Instant occurredAt = Instant.EPOCH.plusMillis(millis);
    return new Entry(
        id,
        cause,
        "org.patentoffice.test.v1",
        nationalEvent,
        FIRST_DAY,
        occurredAt,
        Instant.EPOCH,
        null,
        null,
        null,
        null,
        true);
  }
}
