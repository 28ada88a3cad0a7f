package org.patentoffice.fee.charging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.fee.charging.domain.Facts.deposit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.register.domain.Registration;
import org.patentoffice.fee.schedule.domain.Purpose;

/**
 * Whatever the order between topics, a case comes to the same end; the order within a topic is
 * kept, as Kafka does.
 */
class InterleavingTest {

  /**
   * One story: what each topic tells, in its order. What has ended is not granted; anything else
   * may happen, also payments that are late, wrong or missing.
   */
  record Story(List<Fact.Told> receiving, List<Fact.Told> dossier, List<Fact.Told> formality) {}

  /** What must not depend on the order. */
  record End(Yen balance, Map<Purpose, Yen> revenue, List<Registration> register, boolean overdue) {

    static End of(PaperOffice office) {
      office.revenue.values().removeIf(Yen.ZERO::equals);
      return new End(
          office.balance(),
          Map.copyOf(office.revenue),
          List.copyOf(office.register),
          office.feeCase().overdue().isPresent());
    }
  }

  @Property(tries = 2_000)
  void everyInterleavingEndsTheSame(
      @ForAll("stories") Story story, @ForAll("choices") List<Integer> choices) {
    End inTopicOrder = end(inOrder(story));
    End interleaved = end(interleaved(story, choices));
    assertThat(interleaved).isEqualTo(inTopicOrder);
  }

  @Property(tries = 500)
  void noMoneyAppearsOrDisappears(
      @ForAll("stories") Story story, @ForAll("choices") List<Integer> choices) {
    End end = end(interleaved(story, choices));
    Yen earned = end.revenue().values().stream().reduce(Yen.ZERO, Yen::plus);
    assertThat(end.balance().plus(earned)).isEqualTo(Yen.of(1_000_000));
    assertThat(end.balance().isNegative()).isFalse();
  }

  private static End end(List<Fact.Told> facts) {
    PaperOffice office = new PaperOffice(1_000_000);
    facts.forEach(office::learn);
    office.today(Facts.LAST_DAY.plusYears(1));
    return End.of(office);
  }

  private static List<Fact.Told> inOrder(Story story) {
    return Stream.of(story.receiving(), story.dossier(), story.formality())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Fact.Told> interleaved(Story story, List<Integer> choices) {
    List<Deque<Fact.Told>> topics =
        new ArrayList<>(
            List.of(
                new ArrayDeque<>(story.receiving()),
                new ArrayDeque<>(story.dossier()),
                new ArrayDeque<>(story.formality())));
    List<Fact.Told> merged = new ArrayList<>();
    int turn = 0;
    while (topics.stream().anyMatch(topic -> !topic.isEmpty())) {
      List<Deque<Fact.Told>> open = topics.stream().filter(topic -> !topic.isEmpty()).toList();
      int choice = choices.get(turn++ % choices.size());
      merged.add(open.get(choice % open.size()).removeFirst());
    }
    return merged;
  }

  @Provide
  Arbitrary<List<Integer>> choices() {
    return Arbitraries.integers().between(0, 5).list().ofSize(30);
  }

  @Provide
  Arbitrary<Story> stories() {
    Arbitrary<Payment> filing = Arbitraries.of(deposit(Facts.FILING_YEN), Payment.NONE);
    Arbitrary<Payment> examination = Arbitraries.of(deposit(Facts.EXAMINATION_YEN), Payment.NONE);
    Arbitrary<Payment> registration =
        Arbitraries.of(deposit(Facts.REGISTRATION_YEN), deposit(1), Payment.NONE);
    Arbitrary<Integer> paidAfterDays = Arbitraries.integers().between(0, 60);
    Arbitrary<Boolean> orders = Arbitraries.of(true, false);
    Arbitrary<Integer> ends = Arbitraries.integers().between(0, 5);
    return Combinators.combine(filing, examination, registration, paidAfterDays, orders, ends)
        .as(InterleavingTest::story);
  }

  private static Story story(
      Payment filing,
      Payment examination,
      Payment registration,
      int paidAfterDays,
      boolean ordered,
      int end) {
    List<Fact.Told> receiving =
        new ArrayList<>(List.of(Facts.filed(filing), Facts.examinationRequested(examination)));
    List<Fact.Told> formality = new ArrayList<>();
    if (ordered) {
      formality.add(new Fact.AmendmentOrdered(Facts.ORDER, Facts.REQUEST));
      receiving.add(
          Facts.mended(
              Facts.REQUESTED_ON.plusDays(3),
              Facts.ORDER.dispatchNumber(),
              List.of(),
              deposit(Facts.FILING_YEN)));
    }
    switch (end) {
      case 0 -> formality.add(new Fact.ApplicationEnded(Facts.REQUESTED_ON.plusDays(3)));
      case 1 -> formality.add(new Fact.ApplicationEnded(Facts.REQUESTED_ON));
      case 2 -> formality.add(new Fact.ApplicationEnded(Facts.FILED_ON));
      case 3 ->
          formality.add(
              new Fact.ProcedureDismissed(Facts.REGISTRATION, Facts.LAST_DAY.plusDays(30)));
      default -> {}
    }
    receiving.add(Facts.served());
    receiving.add(Facts.registrationPaid(Facts.SERVED_ON.plusDays(paidAfterDays), registration));
    boolean ended = end <= 2;
    return new Story(receiving, ended ? List.of() : List.of(Facts.granted()), formality);
  }
}
