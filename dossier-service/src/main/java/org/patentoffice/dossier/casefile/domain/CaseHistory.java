package org.patentoffice.dossier.casefile.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * All facts of one case in the order in which they took effect. Every order of arrival of the same
 * facts gives an equal history.
 */
public record CaseHistory(ApplicationNumber applicationNumber, List<RecordedFact> facts) {

  /** Sorts the facts and drops those told twice. */
  public CaseHistory {
    facts = facts.stream().sorted().distinct().toList();
  }

  /** A case of which nothing is known yet. */
  public static CaseHistory empty(ApplicationNumber applicationNumber) {
    return new CaseHistory(applicationNumber, List.of());
  }

  /** This history and one more fact. */
  public CaseHistory with(RecordedFact recorded) {
    return withAll(List.of(recorded));
  }

  /** This history and more facts. */
  public CaseHistory withAll(Collection<RecordedFact> recorded) {
    return new CaseHistory(
        applicationNumber, Stream.concat(facts.stream(), recorded.stream()).toList());
  }

  /** The facts of one kind, in order. */
  public <F extends Fact> Stream<F> all(Class<F> kind) {
    return facts.stream().map(RecordedFact::fact).filter(kind::isInstance).map(kind::cast);
  }

  /** The first fact of one kind. */
  public <F extends Fact> Optional<F> first(Class<F> kind) {
    return all(kind).findFirst();
  }

  /** The last fact of one kind. */
  public <F extends Fact> Optional<F> last(Class<F> kind) {
    return all(kind).reduce((earlier, later) -> later);
  }

  /** The filing, unless only facts about it have arrived so far. */
  public Optional<Filed> filing() {
    return first(Filed.class);
  }

  /**
   * Received documents of the case that stand: those dismissed are treated as not filed (Art. 18).
   */
  public Stream<DocumentReceived> standingDocuments() {
    List<ProcedureDismissed> dismissals = all(ProcedureDismissed.class).toList();
    return all(DocumentReceived.class)
        .filter(
            received ->
                dismissals.stream()
                    .noneMatch(dismissal -> dismissal.undoes(received.documentNumber())));
  }

  /** Claims of the application as last amended; zero before the filing is known. */
  public int claimsInForce() {
    int filed = filing().map(Filed::claimCount).orElse(0);
    return standingDocuments()
        .flatMap(received -> Optional.ofNullable(received.amendedClaimCount()).stream())
        .reduce(filed, (earlier, later) -> later);
  }

  /** When the dispatched document reached the applicant. */
  public Optional<DispatchServed> serviceOf(DocumentNumber dispatched) {
    return all(DispatchServed.class)
        .filter(served -> served.documentNumber().equals(dispatched))
        .findFirst();
  }
}
