package org.patentoffice.dossier.wrapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.patentoffice.dossier.casefile.domain.AmendmentOrdered;
import org.patentoffice.dossier.casefile.domain.ApplicationPublished;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.DeemedWithdrawn;
import org.patentoffice.dossier.casefile.domain.DispatchServed;
import org.patentoffice.dossier.casefile.domain.ExaminationFact;
import org.patentoffice.dossier.casefile.domain.Fact;
import org.patentoffice.dossier.casefile.domain.FeePaid;
import org.patentoffice.dossier.casefile.domain.FormalitiesCompleted;
import org.patentoffice.dossier.casefile.domain.PatentGazettePublished;
import org.patentoffice.dossier.casefile.domain.ProcedureDismissed;
import org.patentoffice.dossier.casefile.domain.ReceivedDocument;
import org.patentoffice.dossier.casefile.domain.RecordedFact;
import org.patentoffice.dossier.casefile.domain.RightRegistered;
import org.patentoffice.dossier.casefile.domain.TimeLimitExtended;
import org.patentoffice.dossier.codes.DocumentCodes;
import org.patentoffice.dossier.examination.domain.Examination;
import org.patentoffice.dossier.examination.domain.Standing;
import org.patentoffice.dossier.fixture.ACase;

/**
 * No order is promised across topics: whatever the interleaving, the same facts make the same
 * wrapper, the same claims and the same states, at the end and whenever the same facts are there.
 */
class InterleavingTest {
  private static final DocumentCodes CODES = DocumentCodes.load();

  @Property(tries = 500)
  void shouldMakeTheSameWrapperWhateverTheInterleavingOfTopics(
      @ForAll("stories") ACase story, @ForAll Random random) {
    // Given
    CaseHistory told = story.history();
    // When
    CaseHistory heard = CaseHistory.empty(ACase.NUMBER);
    for (RecordedFact recorded : interleaved(told.facts(), random)) {
      heard = heard.with(recorded);
    }
    // Then
    assertThat(heard).isEqualTo(told);
    assertThat(FileWrapper.of(heard, CODES)).isEqualTo(FileWrapper.of(told, CODES));
    assertThat(heard.claimsInForce()).isEqualTo(told.claimsInForce());
    assertThat(Examination.of(heard)).isEqualTo(Examination.of(told));
    assertThat(Standing.of(heard)).isEqualTo(Standing.of(told));
  }

  @Property(tries = 200)
  void shouldNotChangeWhenAFactIsToldTwice(@ForAll("stories") ACase story, @ForAll Random random) {
    // Given
    CaseHistory told = story.history();
    RecordedFact again = told.facts().get(random.nextInt(told.facts().size()));
    // When
    CaseHistory heard = told.with(again);
    // Then
    assertThat(heard).isEqualTo(told);
  }

  /** Any prefix of any arrival can be shown: a fact that came too early is no error. */
  @Property(tries = 200)
  void shouldShowAWrapperWhateverHasArrivedSoFar(
      @ForAll("stories") ACase story, @ForAll Random random) {
    // Given
    List<RecordedFact> arrival = interleaved(story.history().facts(), random);
    int arrived = random.nextInt(arrival.size() + 1);
    // When
    CaseHistory heard = new CaseHistory(ACase.NUMBER, arrival.subList(0, arrived));
    // Then
    assertThat(FileWrapper.of(heard, CODES).entries()).hasSizeLessThanOrEqualTo(arrived);
  }

  @Provide
  Arbitrary<ACase> stories() {
    return Arbitraries.of(Ending.values()).map(Ending::story);
  }

  /** The stories of the office, each to its end. */
  enum Ending {
    PATENTED,
    DISMISSED,
    WITHDRAWN,
    REFUSED,
    REQUEST_DISMISSED_AND_MADE_AGAIN;

    ACase story() {
      return switch (this) {
        case PATENTED -> patented();
        case DISMISSED ->
            ACase.filed()
                .orderedToAmendApplication()
                .on("2026-12-01")
                .served(ACase.ORDER)
                .on("2027-01-13")
                .applicationDismissed();
        case WITHDRAWN ->
            ACase.filed()
                .filingFeePaid()
                .formalitiesCompleted()
                .on("2028-05-25")
                .applicationPublished()
                .on("2029-11-27")
                .deemedWithdrawn();
        case REFUSED ->
            ACase.underReasons()
                .on("2027-03-01")
                .refused()
                .on("2027-03-08")
                .served(ACase.REFUSAL)
                .on("2027-06-09")
                .refusalFinal();
        case REQUEST_DISMISSED_AND_MADE_AGAIN ->
            ACase.filed()
                .formalitiesCompleted()
                .examinationRequested()
                .orderedToAmendRequest()
                .served(ACase.ORDER)
                .on("2027-01-13")
                .requestDismissed()
                .examinationRequestedAgain();
      };
    }

    private static ACase patented() {
      return ACase.underReasons()
          .on("2026-12-20")
          .opinionReceived()
          .amendedToClaims(2)
          .on("2027-01-10")
          .granted()
          .served(ACase.GRANT)
          .on("2027-02-14")
          .registered()
          .on("2027-02-21")
          .patentGazettePublished();
    }
  }

  /** A random order that keeps the order within each topic. */
  private static List<RecordedFact> interleaved(Collection<RecordedFact> facts, Random random) {
    Map<String, Deque<RecordedFact>> topics = new TreeMap<>();
    facts.forEach(
        fact -> topics.computeIfAbsent(topic(fact.fact()), any -> new ArrayDeque<>()).add(fact));
    List<RecordedFact> arrival = new ArrayList<>();
    List<Deque<RecordedFact>> open = new ArrayList<>(topics.values());
    while (!open.isEmpty()) {
      Deque<RecordedFact> topic = open.get(random.nextInt(open.size()));
      arrival.add(topic.removeFirst());
      open.removeIf(Deque::isEmpty);
    }
    return arrival;
  }

  private static String topic(Fact fact) {
    return switch (fact) {
      case ReceivedDocument ignored -> "receiving.application";
      case DispatchServed ignored -> "receiving.application";
      case FormalitiesCompleted ignored -> "formality.procedure";
      case AmendmentOrdered ignored -> "formality.procedure";
      case ProcedureDismissed ignored -> "formality.procedure";
      case TimeLimitExtended ignored -> "formality.procedure";
      case DeemedWithdrawn ignored -> "formality.procedure";
      case FeePaid ignored -> "fee.payment";
      case RightRegistered ignored -> "fee.right";
      case ApplicationPublished ignored -> "gazette.publication";
      case PatentGazettePublished ignored -> "gazette.publication";
      case ExaminationFact ignored -> "dossier.file";
    };
  }
}
