package org.patentoffice.legalstatus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.recording.Fields;

/**
 * The whole life of a right, told over all topics by the released examples of the contracts: every
 * legal interleaving (order is kept within a topic only), with duplicates, ends in the same ledger
 * state; and what was known at any instant can be replayed.
 */
class TopicInterleavingTest {
  private static final Path CONTRACTS =
      Path.of(System.getProperty("office.root"), "common/contracts/src/main/resources/contracts");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant BEGINNING = Instant.parse("2026-11-21T00:00:00Z");

  /** Topic and example, in the order in which they are lived. */
  private static final List<String> LIFE =
      List.of(
          "receiving.application receiving/filing-received/three-claims-from-a-deposit-account",
          "fee.payment fee/fee-paid/filing-fee",
          "formality.procedure formality/party-changed/address-moved",
          "gazette.publication gazette/application-published/first-of-the-issue",
          "receiving.application receiving/document-received/information-by-a-third-party",
          "receiving.application receiving/document-received/request-for-examination",
          "receiving.application receiving/document-received/accelerated-examination-requested",
          "dossier.file dossier/notice-of-reasons-dispatched/inventive-step",
          "receiving.application receiving/document-received/written-opinion",
          "dossier.file dossier/refusal-decided/inventive-step",
          "dossier.trial dossier/trial-requested/appeal-against-refusal",
          "dossier.trial dossier/reconsideration-ordered/amended-with-the-appeal",
          "dossier.trial dossier/trial-decided/appeal-granted",
          "fee.right fee/right-registered/after-an-appeal",
          "gazette.publication gazette/patent-gazette-published/published-before",
          "fee.right fee/certificate-issued/after-registration",
          "dossier.trial dossier/trial-requested/opposition",
          "dossier.trial dossier/trial-decided/opposition-maintained",
          "fee.right fee/right-transferred/by-assignment",
          "fee.right fee/licence-registered/exclusive-for-all-claims",
          "fee.right fee/annuity-paid/fourth-year-in-time",
          "fee.right fee/annuity-overdue/sixth-year-unpaid",
          "fee.right fee/right-lapsed/sixth-year-never-paid",
          "fee.right fee/right-restored/missed-without-intent",
          "dossier.file dossier/term-extension-applied-for/for-a-marketing-approval",
          "fee.right fee/term-extension-registered/one-year",
          "fee.right fee/right-expired/after-twenty-years");

  private static final List<Told> LIVED = lived();

  private final CaseHistory history = new CaseHistory(Stories.MAPPING);

  private record Told(String topic, ObservedEvent event) {}

  @Property(tries = 300)
  void shouldEndAlikeWhateverTheInterleavingOfTheTopics(@ForAll("arrivals") List<Told> arrived) {
    // Given
    Reckoning lived = Reckoning.of(recorded(LIVED), history, null);

    // When
    Reckoning reckoned = Reckoning.of(withoutDuplicates(recorded(arrived)), history, null);

    // Then
    assertThat(standing(reckoned)).isEqualTo(standing(lived));
    assertThat(reckoned.facts()).isEqualTo(lived.facts());
    assertThat(reckoned.unmapped()).isEmpty();
  }

  @Property(tries = 100)
  void shouldReplayWhatWasKnownAtAnyInstant(
      @ForAll("arrivals") List<Told> arrived, @ForAll("positions") int position) {
    // Given
    List<Recorded> all = withoutDuplicates(recorded(arrived));
    List<Recorded> then = all.subList(0, Math.min(position, all.size()));
    Instant knownAt = then.isEmpty() ? Instant.EPOCH : then.getLast().recordedAt();

    // When
    Reckoning replayed = Reckoning.of(Reckoning.known(all, knownAt), history, null);

    // Then
    assertThat(replayed).isEqualTo(Reckoning.of(then, history, null));
  }

  @Property(tries = 50)
  void shouldEndAsTheLifeEnds(@ForAll("arrivals") List<Told> arrived) {
    // Given
    List<Recorded> recorded = withoutDuplicates(recorded(arrived));

    // When
    Reckoning reckoning = Reckoning.of(recorded, history, null);

    // Then
    assertThat(reckoning.status().path().stream().map(stage -> stage.code()))
        .containsExactly('0', '1', '2', '6', '3', '4', '5', '4', '6', '4', '6');
    assertThat(reckoning.facts().expiresOn()).isEqualTo(LocalDate.of(2047, 11, 24));
  }

  /** What an answer says of the way taken; when each event was recorded differs by arrival. */
  private static List<String> standing(Reckoning reckoning) {
    List<String> text = new ArrayList<>();
    text.add(reckoning.status().stage() + " " + reckoning.status().state());
    reckoning
        .status()
        .steps()
        .forEach(
            step ->
                text.add(
                    step.entry().eventId()
                        + " "
                        + step.code()
                        + " "
                        + step.entry().effectiveDate()));
    return text;
  }

  @Provide
  Arbitrary<Integer> positions() {
    return Arbitraries.integers().between(0, LIVED.size());
  }

  @Provide
  Arbitrary<List<Told>> arrivals() {
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 1_000);
    return choice
        .list()
        .ofSize(LIVED.size())
        .flatMap(
            choices ->
                choice
                    .list()
                    .ofMaxSize(5)
                    .map(duplicates -> repeated(interleaved(choices), duplicates)));
  }

  /** Takes from one of the topics each time, always its next event. */
  private static List<Told> interleaved(List<Integer> choices) {
    List<Deque<Told>> waiting =
        new ArrayList<>(
            LIVED.stream()
                .collect(
                    Collectors.groupingBy(
                        Told::topic,
                        LinkedHashMap::new,
                        Collectors.<Told, Deque<Told>>toCollection(ArrayDeque::new)))
                .values());
    List<Told> arrived = new ArrayList<>();
    for (int choice : choices) {
      Deque<Told> topic = waiting.get(choice % waiting.size());
      arrived.add(topic.removeFirst());
      if (topic.isEmpty()) {
        waiting.remove(topic);
      }
    }
    return arrived;
  }

  /** Some come again, anywhere behind their first arrival. */
  private static List<Told> repeated(List<Told> arrived, List<Integer> duplicates) {
    for (int duplicate : duplicates) {
      int first = duplicate % arrived.size();
      int again = first + 1 + (duplicate / 7) % (arrived.size() - first);
      arrived.add(again, arrived.get(first));
    }
    return arrived;
  }

  private static List<Recorded> recorded(List<Told> arrived) {
    List<Recorded> recorded = new ArrayList<>();
    for (Told told : arrived) {
      recorded.add(
          new Recorded(recorded.size() + 1, told.event(), BEGINNING.plusSeconds(recorded.size())));
    }
    return recorded;
  }

  /** As the inbox does: an event that was applied is a duplicate the next time. */
  private static List<Recorded> withoutDuplicates(List<Recorded> recorded) {
    Map<String, Recorded> first = new LinkedHashMap<>();
    recorded.forEach(each -> first.putIfAbsent(each.event().id(), each));
    return List.copyOf(first.values());
  }

  private static List<Told> lived() {
    List<Told> lived = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 11, 21);
    for (String chapter : LIFE) {
      String[] parts = chapter.split("[ /]");
      lived.add(
          new Told(
              parts[0],
              new ObservedEvent(
                  "event-%02d".formatted(lived.size()),
                  "org.patentoffice.%s.%s.v1".formatted(parts[1], parts[2]),
                  null,
                  BEGINNING.plusSeconds(86_400L * 200 * lived.size()),
                  redated(fields(parts), day.plusDays(200L * lived.size())))));
    }
    return List.copyOf(lived);
  }

  /** The examples are of many cases; in this one life their days follow each other. */
  private static Map<String, String> redated(Map<String, String> fields, LocalDate day) {
    Map<String, String> redated = new LinkedHashMap<>(fields);
    List.of(
            "filingDate",
            "receivedDate",
            "recordedOn",
            "publishedOn",
            "dispatchedOn",
            "requestedOn",
            "orderedOn",
            "registeredOn",
            "issuedOn",
            "transferredOn",
            "paidOn",
            "dueOn",
            "lapsedOn",
            "restoredOn",
            "filedOn",
            "expiredOn")
        .forEach(name -> redated.computeIfPresent(name, (key, old) -> day.toString()));
    return redated;
  }

  private static Map<String, String> fields(String[] parts) {
    try {
      return Fields.of(
          JSON.readTree(
              CONTRACTS
                  .resolve("%s/%s/v1/examples/%s.json".formatted(parts[1], parts[2], parts[3]))
                  .toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
