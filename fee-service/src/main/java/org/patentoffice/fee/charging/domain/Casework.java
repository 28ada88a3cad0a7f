package org.patentoffice.fee.charging.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.fee.charging.domain.Fact.FeeCollected;
import org.patentoffice.fee.charging.domain.Fact.Filed;
import org.patentoffice.fee.charging.domain.Fact.GrantDecided;
import org.patentoffice.fee.charging.domain.Step.Collect;
import org.patentoffice.fee.charging.domain.Step.DeclareOverdue;
import org.patentoffice.fee.charging.domain.Step.LetGo;
import org.patentoffice.fee.charging.domain.Step.Refund;
import org.patentoffice.fee.charging.domain.Step.Register;
import org.patentoffice.fee.charging.domain.Step.Rest;
import org.patentoffice.fee.register.domain.Registration;
import org.patentoffice.fee.schedule.domain.FeeSchedule;
import org.patentoffice.fee.schedule.domain.Purpose;
import org.patentoffice.kit.time.TimeLimit;

/**
 * Decides the next step of a case from what is known of it. Pure: asked again after each step's
 * outcome, it comes to rest, and at rest the case is the same whatever the order of the facts.
 */
public final class Casework {
  private final FeeSchedule schedule;
  private final DigitisationTerms digitisation;

  /**
   * @param schedule rates
   * @param digitisation when what came on paper is invoiced
   */
  public Casework(FeeSchedule schedule, DigitisationTerms digitisation) {
    this.schedule = schedule;
    this.digitisation = digitisation;
  }

  /** The day on which something is to be done next about a digitisation fee. */
  public Optional<LocalDate> nextDigitisationDay(FeeCase feeCase) {
    return feeCase.filed().flatMap(filed -> clerk(filed, feeCase).nextDay());
  }

  private DigitisationClerk clerk(Filed filed, FeeCase feeCase) {
    return new DigitisationClerk(feeCase, filed, schedule, digitisation);
  }

  /**
   * The next step.
   *
   * @param today office calendar
   */
  public Step next(FeeCase feeCase, LocalDate today) {
    return feeCase.filed().map(filed -> firstOf(filed, feeCase, today)).orElseGet(Rest::new);
  }

  private Step firstOf(Filed filed, FeeCase feeCase, LocalDate today) {
    return Stream.<Optional<Step>>of(
            settle(filed, feeCase),
            refund(feeCase),
            register(filed, feeCase),
            declareOverdue(feeCase, today),
            clerk(filed, feeCase).next(today))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(Rest::new);
  }

  private Optional<Step> settle(Filed filed, FeeCase feeCase) {
    Assessor assessor = new Assessor(feeCase, filed, schedule);
    return feeCase.papers().stream()
        .filter(paper -> feeCase.outcomeOf(paper.documentNumber()) == null)
        .flatMap(paper -> settle(paper, assessor.assess(paper)).stream())
        .findFirst();
  }

  private static Optional<Step> settle(Paper paper, Assessment assessment) {
    return switch (assessment) {
      case Assessment.Due due -> Optional.of(new Collect(paper, due.concerns(), due.quote()));
      case Assessment.Closed closed ->
          Optional.of(new LetGo(paper.documentNumber(), closed.reason()));
      case Assessment.NothingDue nothing -> Optional.empty();
      case Assessment.Undecided waits -> Optional.empty();
    };
  }

  /**
   * A fee taken before it was known that the application, or the procedure that it mended, had
   * ended goes back (Art. 195(11)).
   */
  private static Optional<Step> refund(FeeCase feeCase) {
    return feeCase.registered().isPresent()
        ? Optional.empty()
        : feeCase.collected().stream()
            .filter(paid -> cameTooLate(paid, feeCase))
            .findFirst()
            .map(Refund::new);
  }

  /** The application itself cannot come after its own end. */
  private static boolean cameTooLate(FeeCollected paid, FeeCase feeCase) {
    boolean paysForItself = paid.concerns().equals(paid.documentNumber());
    boolean isTheApplication = paysForItself && paid.purpose() == Purpose.FILING;
    return (feeCase.endedBy(paid.paidOn()) && !isTheApplication)
        || (feeCase.dismissedBy(paid.concerns(), paid.paidOn()) && !paysForItself);
  }

  private static Optional<Step> register(Filed filed, FeeCase feeCase) {
    Optional<FeeCollected> paid =
        feeCase.collected().stream()
            .filter(fee -> fee.purpose() == Purpose.REGISTRATION)
            .findFirst();
    Optional<GrantDecided> grant = feeCase.grant();
    if (feeCase.registered().isPresent() || paid.isEmpty() || grant.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Register(
            new Registration(
                feeCase.number(),
                filed.right(),
                filed.filingDate(),
                paid.get().paidOn(),
                filed.title(),
                grant.get().claimCount(),
                filed.applicants())));
  }

  /** Not while a payment that came in time may still be mended. */
  private static Optional<Step> declareOverdue(FeeCase feeCase, LocalDate today) {
    Optional<LocalDate> lastDay = feeCase.registrationPeriod().map(TimeLimit::lastDay);
    if (lastDay.isEmpty()
        || !today.isAfter(lastDay.get())
        || feeCase.registered().isPresent()
        || feeCase.overdue().isPresent()
        || feeCase.endedBy(lastDay.get())) {
      return Optional.empty();
    }
    return feeCase.papers().stream().noneMatch(paper -> paysInTime(paper, feeCase, lastDay.get()))
        ? Optional.of(new DeclareOverdue(lastDay.get()))
        : Optional.empty();
  }

  private static boolean paysInTime(Paper paper, FeeCase feeCase, LocalDate lastDay) {
    return paper.kind() == Paper.Kind.REGISTRATION_PAYMENT
        && !paper.receivedOn().isAfter(lastDay)
        && !feeCase.dismissed(paper.documentNumber());
  }
}
