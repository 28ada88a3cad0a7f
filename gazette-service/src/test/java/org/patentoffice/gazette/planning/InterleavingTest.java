package org.patentoffice.gazette.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.gazette.planning.Cases.PLANNER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.gazette.casefile.Amendment;
import org.patentoffice.gazette.casefile.CaseFile;
import org.patentoffice.gazette.casefile.EarlyRequest;
import org.patentoffice.gazette.casefile.Ending;
import org.patentoffice.gazette.casefile.Fact;
import org.patentoffice.gazette.number.GazetteKind;

/** No order is promised across topics: whatever arrives when, the case is the same. */
class InterleavingTest {
  private static final LocalDate START = LocalDate.of(2026, 11, 24);
  private static final int LAST_DAY = 1_200;
  private static final int LAST_DOCUMENT = 4;

  @Property
  void shouldReachTheSameCaseWhenFactsArriveInAnyOrderAndTwice(
      @ForAll("facts") List<Fact> facts, @ForAll Random random) {
    // Given
    List<Fact> arrivals = new ArrayList<>(facts);
    arrivals.add(Cases.filed("2026-11-24"));
    List<Fact> shuffled = new ArrayList<>(arrivals);
    shuffled.addAll(arrivals.subList(0, random.nextInt(arrivals.size() + 1)));
    Collections.shuffle(shuffled, random);

    // When
    CaseFile inOrder = Cases.of(arrivals.toArray(Fact[]::new));
    CaseFile anyOrder = Cases.of(shuffled.toArray(Fact[]::new));

    // Then
    assertThat(anyOrder).isEqualTo(inOrder);
    for (GazetteKind gazette : GazetteKind.values()) {
      assertThat(PLANNER.plan(anyOrder, gazette)).isEqualTo(PLANNER.plan(inOrder, gazette));
    }
  }

  @Property
  void shouldNeverPlanADayOnWhichTheApplicationIsNoLongerPending(
      @ForAll("facts") List<Fact> facts) {
    // Given
    List<Fact> arrivals = new ArrayList<>(facts);
    arrivals.add(Cases.filed("2026-11-24"));

    // When
    CaseFile file = Cases.of(arrivals.toArray(Fact[]::new));

    // Then
    if (PLANNER.applicationPublication(file) instanceof Plan.Planned planned) {
      assertThat(file.formalitiesCompletedOn()).isBefore(planned.day());
      LocalDate regular = LocalDate.of(2028, 5, 24);
      LocalDate earliest =
          file.earlyPublicationRequestedOn()
              .map(requested -> requested.plusMonths(5))
              .filter(early -> early.isBefore(regular))
              .orElse(regular);
      assertThat(planned.day()).isAfterOrEqualTo(earliest);
      assertThat(file.ending().map(Ending::effectiveOn).orElse(LocalDate.MAX))
          .isAfterOrEqualTo(planned.day());
    }
  }

  @Provide
  Arbitrary<List<Fact>> facts() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, LAST_DAY).map(START::plusDays);
    Arbitrary<DocumentNumber> documents =
        Arbitraries.integers()
            .between(1, LAST_DOCUMENT)
            .map(serial -> DocumentNumber.receivedOnline(2027, serial));
    Arbitrary<Fact> completed = days.map(Fact.FormalitiesCompleted::new);
    Arbitrary<Fact> ended =
        Arbitraries.of(Ending.Kind.class)
            .flatMap(kind -> days.map(day -> new Fact.Ended(new Ending(kind, day, null))));
    Arbitrary<Fact> withdrawn =
        documents.flatMap(
            document ->
                days.map(day -> new Fact.Ended(new Ending(Ending.Kind.WITHDRAWN, day, document))));
    Arbitrary<Fact> dismissed = documents.map(Fact.DocumentDismissed::new);
    Arbitrary<Fact> amended =
        documents.map(
            document -> new Fact.Amended(new Amendment(document, "A523", START, List.of())));
    Arbitrary<Fact> early =
        documents.map(
            document ->
                new Fact.EarlyPublicationRequested(
                    new EarlyRequest(document, START.plusDays(document.digits().charAt(10)))));
    Arbitrary<Fact> registered = Arbitraries.just(Cases.registered("2028-01-04"));
    return Arbitraries.oneOf(completed, ended, withdrawn, early, dismissed, amended, registered)
        .list()
        .ofMaxSize(9);
  }
}
