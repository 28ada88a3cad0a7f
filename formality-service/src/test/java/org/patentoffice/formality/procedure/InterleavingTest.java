package org.patentoffice.formality.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.patentoffice.formality.procedure.Course.Answer;
import org.patentoffice.formality.procedure.Course.Later;
import org.patentoffice.formality.procedure.Course.Plan;

/** No order is promised across topics: whatever the interleaving, the case ends the same. */
class InterleavingTest {

  private static final int LEAST_PERCENT_OF_EACH_ENDING = 5;

  @Property(tries = 2_000)
  void shouldEndTheSameWhateverTheInterleaving(@ForAll("plans") Plan plan, @ForAll long seed) {
    // Given
    Course.Outcome expected = Course.inOrder(plan);

    // When
    Course.Outcome actual = Course.shuffled(plan, seed);

    // Then
    assertThat(actual).as("%s with seed %d", plan, seed).isEqualTo(expected);
    Statistics.label("ending")
        .collect(expected.state())
        .coverage(
            coverage -> {
              for (StateName ending :
                  List.of(
                      StateName.FORMALITIES_COMPLETED,
                      StateName.DISMISSED,
                      StateName.DEEMED_WITHDRAWN)) {
                coverage.check(ending).percentage(share -> share > LEAST_PERCENT_OF_EACH_ENDING);
              }
            });
  }

  @Property(tries = 500)
  void shouldReplayToTheSameStateWhenTheJournalIsReadAgain(
      @ForAll("plans") Plan plan, @ForAll long seed) {
    // Given
    FormalityCase written = Course.stateAfter(plan, seed);
    List<Entry> journal = written.file().entries();

    // When
    FormalityCase read = CaseHistory.replay(journal);

    // Then
    assertThat(read).isEqualTo(written);
  }

  @Provide
  Arbitrary<Plan> plans() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    Arbitrary<Answer> answers = Arbitraries.of(Answer.class);
    Arbitrary<Later> later = Arbitraries.of(Later.class);
    return Combinators.combine(either, either, answers, later, answers, either, later, either)
        .as(Plan::new);
  }
}
