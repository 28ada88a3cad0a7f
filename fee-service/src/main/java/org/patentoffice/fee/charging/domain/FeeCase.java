package org.patentoffice.fee.charging.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.charging.domain.Fact.AmendmentOrdered;
import org.patentoffice.fee.charging.domain.Fact.ApplicationEnded;
import org.patentoffice.fee.charging.domain.Fact.DispatchServed;
import org.patentoffice.fee.charging.domain.Fact.FeeCollected;
import org.patentoffice.fee.charging.domain.Fact.FeeNotTaken;
import org.patentoffice.fee.charging.domain.Fact.FeeRefunded;
import org.patentoffice.fee.charging.domain.Fact.FeeRefused;
import org.patentoffice.fee.charging.domain.Fact.Filed;
import org.patentoffice.fee.charging.domain.Fact.GrantDecided;
import org.patentoffice.fee.charging.domain.Fact.PaperReceived;
import org.patentoffice.fee.charging.domain.Fact.ProcedureDismissed;
import org.patentoffice.fee.charging.domain.Fact.RegistrationFeeOverdue;
import org.patentoffice.fee.charging.domain.Fact.RightRegistered;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.TimeLimit;

/**
 * The fee side of one application: the fold of what is known of it. Pure and immutable.
 *
 * <p>Each paper that pays goes one way:
 *
 * <pre>
 *   received ──▶ (waits for the decision to grant, or for the order it answers)
 *      │
 *      ├──▶ collected ──▶ refunded, when the application turns out to have ended before
 *      ├──▶ refused: the payer is ordered to amend (Patent Act Art. 17(3)(iii)), a formal amendment
 *      │             may pay in its place
 *      └──▶ not taken
 * </pre>
 */
public final class FeeCase {
  private final ApplicationNumber number;
  private final List<Fact> facts;
  private final List<Paper> papers;
  private final Map<DocumentNumber, FeeCollected> collected = new HashMap<>();
  private final Map<DocumentNumber, Fact> outcomes = new HashMap<>();

  private FeeCase(ApplicationNumber number, List<Fact> facts) {
    this.number = number;
    this.facts = facts;
    this.papers = facts.stream().flatMap(fact -> paperOf(fact).stream()).toList();
    facts.forEach(this::sortOutcome);
  }

  private void sortOutcome(Fact fact) {
    switch (fact) {
      case FeeCollected outcome -> {
        outcomes.put(outcome.documentNumber(), outcome);
        collected.put(outcome.documentNumber(), outcome);
      }
      case FeeRefused outcome -> outcomes.put(outcome.documentNumber(), outcome);
      case FeeNotTaken outcome -> outcomes.put(outcome.documentNumber(), outcome);
      case FeeRefunded outcome -> {
        outcomes.put(outcome.documentNumber(), outcome);
        collected.remove(outcome.documentNumber());
      }
      case Fact.Told told -> {}
      case RegistrationFeeOverdue other -> {}
      case RightRegistered other -> {}
      case Fact.DigitisationFeeInvoiced other -> {}
      case Fact.DigitisationFeeReminded other -> {}
      case Fact.DigitisationFeePaid other -> {}
      case Fact.DigitisationFeeUnpaid other -> {}
    }
  }

  /** A case of which nothing is known yet. */
  public static FeeCase unknown(ApplicationNumber number) {
    return new FeeCase(number, List.of());
  }

  /** The case after these facts, oldest first. */
  public static FeeCase of(ApplicationNumber number, List<Fact> facts) {
    return new FeeCase(number, List.copyOf(facts));
  }

  /** The case after one more fact. */
  public FeeCase evolve(Fact fact) {
    return of(number, Stream.concat(facts.stream(), Stream.of(fact)).toList());
  }

  /** Number of the application. */
  public ApplicationNumber number() {
    return number;
  }

  /** Everything known, oldest first. */
  public List<Fact> facts() {
    return facts;
  }

  /** Papers in the order of receipt, the application first. */
  public List<Paper> papers() {
    return papers;
  }

  Optional<Paper> paper(DocumentNumber documentNumber) {
    return papers.stream().filter(paper -> paper.documentNumber().equals(documentNumber)).findAny();
  }

  public Optional<Filed> filed() {
    return only(Filed.class);
  }

  public Optional<GrantDecided> grant() {
    return only(GrantDecided.class);
  }

  public Optional<RightRegistered> registered() {
    return only(RightRegistered.class);
  }

  public Optional<RegistrationFeeOverdue> overdue() {
    return only(RegistrationFeeOverdue.class);
  }

  /** What became of the paper's fee, if that is decided. */
  public @Nullable Fact outcomeOf(DocumentNumber documentNumber) {
    return outcomes.get(documentNumber);
  }

  /** Fees taken and not given back. */
  Collection<FeeCollected> collected() {
    return collected.values();
  }

  /** Whether the application had ended by that day. */
  boolean endedBy(LocalDate day) {
    return endedOn().filter(end -> !day.isBefore(end)).isPresent();
  }

  /**
   * Day from which the application no longer exists, if it has ended; the day after the applicant's
   * withdrawal, since what he paid on the day itself he may have paid before.
   */
  public Optional<LocalDate> endedOn() {
    Stream<LocalDate> withdrawn =
        papers().stream()
            .filter(paper -> paper.kind() == Paper.Kind.WITHDRAWAL)
            .map(paper -> paper.receivedOn().plusDays(1));
    return Stream.concat(all(ApplicationEnded.class).map(ApplicationEnded::effectiveOn), withdrawn)
        .min(Comparator.naturalOrder());
  }

  /** Whether the procedure by this paper had been dismissed by that day. */
  boolean dismissedBy(DocumentNumber paper, LocalDate day) {
    return all(ProcedureDismissed.class)
        .anyMatch(
            dismissal ->
                dismissal.concerns().equals(paper) && !day.isBefore(dismissal.effectiveOn()));
  }

  /** Whether the procedure by this paper has been dismissed at all. */
  boolean dismissed(DocumentNumber paper) {
    return dismissedBy(paper, LocalDate.MAX);
  }

  /**
   * The document that the order with this dispatch number complains of, once the order is known.
   */
  Optional<DocumentNumber> concernOfOrder(String dispatchNumber) {
    return all(AmendmentOrdered.class)
        .filter(order -> order.documentNumber().dispatchNumber().equals(dispatchNumber))
        .map(AmendmentOrdered::concerns)
        .findFirst();
  }

  /** The period for the registration fee (Patent Act Art. 108(1)), once the decision is served. */
  public Optional<TimeLimit> registrationPeriod() {
    return grant()
        .flatMap(
            grant ->
                all(DispatchServed.class)
                    .filter(served -> served.documentNumber().equals(grant.documentNumber()))
                    .findFirst()
                    .map(
                        served ->
                            TimeLimit.days(
                                served.servedOn(),
                                grant.paymentPeriodDays(),
                                OfficeCalendar.japan())));
  }

  /** How the digitisation fee of this document stands. */
  public DigitisationFee digitisationFeeOf(DocumentNumber document) {
    return new DigitisationFee(
        all(Fact.DigitisationFeeInvoiced.class)
            .filter(fact -> fact.documentNumber().equals(document))
            .findFirst(),
        all(Fact.DigitisationFeeReminded.class)
            .filter(fact -> fact.documentNumber().equals(document))
            .findFirst(),
        all(Fact.DigitisationFeePaid.class)
            .filter(fact -> fact.documentNumber().equals(document))
            .findFirst(),
        all(Fact.DigitisationFeeUnpaid.class)
            .filter(fact -> fact.documentNumber().equals(document))
            .findFirst());
  }

  private <T extends Fact> Optional<T> only(Class<T> kind) {
    return all(kind).findFirst();
  }

  private <T extends Fact> Stream<T> all(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Optional<Paper> paperOf(Fact fact) {
    return switch (fact) {
      case Filed filed -> Optional.of(filed.paper());
      case PaperReceived received -> Optional.of(received.paper());
      case DispatchServed other -> Optional.empty();
      case GrantDecided other -> Optional.empty();
      case AmendmentOrdered other -> Optional.empty();
      case ProcedureDismissed other -> Optional.empty();
      case ApplicationEnded other -> Optional.empty();
      case Fact.Decided other -> Optional.empty();
    };
  }
}
