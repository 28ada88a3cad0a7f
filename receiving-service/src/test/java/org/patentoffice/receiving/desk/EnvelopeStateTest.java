package org.patentoffice.receiving.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.patentoffice.receiving.desk.domain.EnvelopeState;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Adjudication;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Agreed;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Copy;
import org.patentoffice.receiving.desk.domain.EnvelopeState.FirstKeying;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Open;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Received;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Referred;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Registered;
import org.patentoffice.receiving.desk.domain.EnvelopeState.SecondKeying;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Suspected;
import org.patentoffice.receiving.desk.domain.Policy;
import org.patentoffice.receiving.desk.domain.Values;
import org.patentoffice.receiving.fixture.Papers;

/** A model of the way of an envelope: whatever people key, it never ends in a corner. */
class EnvelopeStateTest {
  private static final List<String> FIELDS = List.of("a", "b", "c");
  private static final List<String> WORDS = List.of("", "x", "y");
  private static final int MOST_STEPS = 200;
  private static final int ROUNDS_OF_CHAOS = 6;

  /** Everything that can be reached in one step, with three fields of three values. */
  @Property(tries = 300)
  void shouldReachAnEndFromEverywhereWhenPeopleKeyAnything(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 2) int policyIndex) {
    // Given
    Random random = new Random(seed);
    Policy policy =
        List.of(new Policy.All(), new Policy.KeyFields(), new Policy.Sample(50)).get(policyIndex);
    EnvelopeState state = new Registered();
    List<EnvelopeState> way = new ArrayList<>();

    // When
    while (!isEnd(state) && way.size() < MOST_STEPS) {
      way.add(state);
      state = step(state, policy, random);
    }

    // Then
    assertThat(isEnd(state)).as("seed %d: %s", seed, way).isTrue();
    for (EnvelopeState each : way) {
      if (each instanceof Open open) {
        assertThat(open.fields()).as("something to do, seed %d", seed).isNotEmpty();
        assertThat(open.referred()).isEqualTo(new Referred());
      }
    }
  }

  @Property(tries = 300)
  void shouldAskOnlyWhatDiffersAndKeepWhatAgreed(@ForAll long seed) {
    // Given
    Random random = new Random(seed);
    Values first = some(random);
    Values second = some(random);
    Values third = some(random);
    SecondKeying state =
        (SecondKeying)
            new FirstKeying(1, new LinkedHashSet<>(FIELDS), Values.NONE)
                .keyed(first, new LinkedHashSet<>(FIELDS));

    // When
    EnvelopeState next = state.keyed(second);

    // Then
    Set<String> differing = first.differing(second, FIELDS);
    Values record =
        switch (next) {
          case Adjudication adjudication -> {
            assertThat(adjudication.fields()).isEqualTo(differing);
            yield adjudication.settled(third).record();
          }
          case Agreed agreed -> {
            assertThat(differing).isEmpty();
            yield agreed.record();
          }
          default -> throw new IllegalStateException("Expected no " + next);
        };
    for (String field : FIELDS) {
      assertThat(record.get(field))
          .isEqualTo((differing.contains(field) ? third : first).get(field));
    }
  }

  @Test
  void shouldKeyAgainOnlyWhatWasRefusedWhenARuleRefusesTheRecord() {
    // Given
    Agreed agreed = new Agreed(1, new Values(Map.of("a", "x", "b", "y")));
    Set<String> again = Set.of("b");

    // When
    FirstKeying next = agreed.refused(again);
    Agreed mended =
        (Agreed)
            ((SecondKeying) next.keyed(new Values(Map.of("b", "z")), again))
                .keyed(new Values(Map.of("b", "z")));

    // Then
    assertThat(next.round()).isEqualTo(2);
    assertThat(next.fields()).containsExactly("b");
    assertThat(mended.record().byField()).isEqualTo(Map.of("a", "x", "b", "z"));
  }

  @Test
  void shouldKeyTwiceWhatThePolicyOfTheFormSays() {
    // Given
    var form = Papers.form("patent-application");
    Set<String> all = form.fieldNames();

    // When / Then
    assertThat(Policy.parse("all").again(form, all, 0)).isEqualTo(all);
    assertThat(Policy.parse("key-fields").again(form, all, 0))
        .contains("applicantName", "claims")
        .doesNotContain("description", "inventor1Address");
    assertThat(Policy.parse("sample:20").again(form, all, 19)).isEqualTo(all);
    assertThat(Policy.parse("sample:20").again(form, all, 20)).isEmpty();
  }

  private static boolean isEnd(EnvelopeState state) {
    return state instanceof Received || state instanceof Referred || state instanceof Copy;
  }

  private static EnvelopeState step(EnvelopeState state, Policy policy, Random random) {
    return switch (state) {
      case Registered registered ->
          random.nextInt(8) == 0
              ? registered.referred()
              : registered.scanned(new LinkedHashSet<>(FIELDS));
      case FirstKeying first ->
          first.keyed(
              some(random),
              policy.again(Papers.form("patent-application"), first.fields(), random.nextInt(100)));
      case SecondKeying second -> second.keyed(some(random));
      case Adjudication adjudication -> adjudication.settled(some(random));
      case Agreed agreed -> {
        Set<String> wrong = new HashSet<>(FIELDS);
        wrong.removeIf(field -> random.nextBoolean());
        if (!agreed.distinct() && random.nextInt(4) == 0) {
          yield agreed.suspected();
        }
        yield wrong.isEmpty() || agreed.round() > ROUNDS_OF_CHAOS
            ? agreed.received()
            : agreed.refused(wrong);
      }
      case Suspected suspected -> random.nextBoolean() ? suspected.copy() : suspected.distinct();
      case Received received -> received;
      case Copy copy -> copy;
      case Referred referred -> referred;
    };
  }

  private static Values some(Random random) {
    Map<String, String> values = new TreeMap<>();
    FIELDS.forEach(field -> values.put(field, WORDS.get(random.nextInt(WORDS.size()))));
    return new Values(values);
  }
}
