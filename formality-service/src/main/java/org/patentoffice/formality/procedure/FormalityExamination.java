package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.formality.procedure.FormalityCase.AmendmentOrdered;
import org.patentoffice.formality.procedure.FormalityCase.DeemedWithdrawn;
import org.patentoffice.formality.procedure.FormalityCase.Dismissed;
import org.patentoffice.formality.procedure.FormalityCase.FormalitiesCompleted;
import org.patentoffice.formality.procedure.FormalityCase.Waiting;

/**
 * Decides what follows from the state of a case. It looks only at what the file knows, never at the
 * order in which it came, and takes every date from the facts: whatever the interleaving of the
 * topics, a case ends in the same state on the same day.
 *
 * <p>Periods are judged by the day of receipt, but decided only when the period is reported over
 * ({@link Fact.PeriodOver}). The caller reports that some time after the last day has ended, so
 * that events still in flight can arrive. One that comes even later and would have changed the
 * outcome is {@linkplain Decision.Rejected rejected}: the office has told the world otherwise, and
 * a person must correct it.
 */
public final class FormalityExamination {

  private FormalityExamination() {}

  /** What to do with a fact that arrived. */
  public static Decision decide(FormalityCase state, Fact fact) {
    if (state.file().entries().contains(fact)) {
      return new Decision.AlreadyKnown();
    }
    return Contradiction.between(state, fact)
        .<Decision>map(Decision.Rejected::new)
        .orElseGet(() -> new Decision.Accepted(fact));
  }

  /**
   * The next thing to do; empty when the office can only wait. In an application that the applicant
   * has withdrawn or abandoned only what had its effect by that day is still done (Art. 38-5).
   */
  public static Optional<Task> next(FormalityCase state, Law law) {
    Optional<LocalDate> withdrawnOn = state.file().withdrawnOn();
    return task(state, law)
        .filter(task -> withdrawnOn.isEmpty() || task.isEffectiveBy(withdrawnOn.get()));
  }

  private static Optional<Task> task(FormalityCase state, Law law) {
    CaseFile file = state.file();
    if (file.isClosed() || file.filing().isEmpty()) {
      return Optional.empty();
    }
    return switch (state) {
      case Waiting waiting ->
          withdrawal(file, law).or(() -> judge(waiting, law)).or(() -> later(file, law));
      case AmendmentOrdered ordered ->
          withdrawal(ordered, law)
              .or(() -> judge(ordered, law))
              .or(() -> DigitisationFee.task(file, law))
              .or(() -> later(file, law));
      case FormalitiesCompleted ignored ->
          RegistrationFee.task(file, law)
              .or(() -> withdrawal(file, law))
              .or(() -> DigitisationFee.task(file, law))
              .or(() -> later(file, law));
      case Dismissed ignored -> Optional.empty();
      case DeemedWithdrawn ignored -> Optional.empty();
    };
  }

  /**
   * The periods that run now. A period is gone once it was reported over or what it waits for has
   * come.
   */
  public static List<Deadline> running(FormalityCase state, Law law) {
    CaseFile file = state.file();
    if (file.isClosed() || file.withdrawnOn().isPresent()) {
      return List.of();
    }
    return switch (state) {
      case Waiting ignored -> runningOf(file, law);
      case AmendmentOrdered ignored -> runningOf(file, law);
      case FormalitiesCompleted ignored -> runningOf(file, law);
      case Dismissed ignored -> List.of();
      case DeemedWithdrawn ignored -> List.of();
    };
  }

  private static List<Deadline> runningOf(CaseFile file, Law law) {
    List<Deadline> running = new ArrayList<>();
    ExaminationClock clock = new ExaminationClock(file, law);
    if (!clock.isStopped()) {
      clock
          .limit()
          .map(limit -> new Deadline(ExaminationClock.PERIOD, limit))
          .ifPresent(running::add);
    }
    Stream.concat(openOrders(file, law), DigitisationFee.openOrders(file, law))
        .flatMap(order -> deadlineOf(order, file, law).stream())
        .forEach(running::add);
    return running.stream().filter(deadline -> !file.isOver(deadline.of())).toList();
  }

  private static Optional<Deadline> deadlineOf(Act.AmendmentOrdered order, CaseFile file, Law law) {
    return Answers.limitOf(order, file, law.calendar())
        .map(limit -> new Deadline(new Deadline.AnswerToOrder(order.document()), limit));
  }

  private static Stream<Act.AmendmentOrdered> openOrders(CaseFile file, Law law) {
    return file.all(Act.AmendmentOrdered.class).stream()
        .filter(
            order ->
                order.code() == NoticeCode.A111
                    ? file.all(Act.FormalitiesCompleted.class).isEmpty()
                    : isUnanswered(order, file, law));
  }

  private static boolean isUnanswered(Act.AmendmentOrdered order, CaseFile file, Law law) {
    return LaterProcedure.in(file, law).stream()
        .filter(procedure -> procedure.document().document().equals(order.concerns()))
        .anyMatch(
            procedure ->
                switch (procedure.standing()) {
                  case PENDING, DEFECTIVE, ORDERED -> true;
                  case EFFECTIVE, DISMISSED -> false;
                });
  }

  private static Optional<Task> judge(Waiting waiting, Law law) {
    CaseFile file = waiting.file();
    return switch (FormStanding.of(file, law)) {
      case FormStanding.Undecided() -> Optional.empty();
      case FormStanding.Clean(LocalDate since) -> Optional.of(completion(since, law));
      case FormStanding.Defective(var defects) ->
          file.filing()
              .map(filing -> Orders.task(NoticeCode.A111, filing.document(), defects, file, law));
    };
  }

  private static Optional<Task> judge(AmendmentOrdered ordered, Law law) {
    return switch (FormStanding.of(ordered.file(), law)) {
      case FormStanding.Undecided() -> Optional.empty();
      case FormStanding.Clean(LocalDate since) -> Optional.of(completion(since, law));
      case FormStanding.Defective ignored -> dismissal(ordered, law);
    };
  }

  private static Task completion(LocalDate on, Law law) {
    return new Task.Complete(on, law.rules().version());
  }

  private static Optional<Task> dismissal(AmendmentOrdered ordered, Law law) {
    return Orders.endOfPeriod(ordered.order(), ordered.file(), law)
        .map(
            effectiveOn ->
                new Task.Dismiss(
                    NoticeCode.A043,
                    ordered.order().concerns(),
                    Act.Effect.APPLICATION,
                    effectiveOn,
                    Ground.APPLICATION_NOT_AMENDED));
  }

  private static Optional<Task> withdrawal(CaseFile file, Law law) {
    return new ExaminationClock(file, law).task();
  }

  /**
   * Whichever period ends first decides; an order that is not served yet has no end, so it is
   * waited for.
   */
  private static Optional<Task> withdrawal(AmendmentOrdered ordered, Law law) {
    CaseFile file = ordered.file();
    Optional<LocalDate> lastDayToMend =
        Answers.lastDayToMend(ordered.order().concerns(), file, law.calendar());
    return new ExaminationClock(file, law)
        .limit()
        .filter(limit -> lastDayToMend.filter(last -> last.isAfter(limit.lastDay())).isPresent())
        .flatMap(ignored -> withdrawal(file, law));
  }

  private static Optional<Task> later(CaseFile file, Law law) {
    return LaterProcedure.in(file, law).stream()
        .flatMap(procedure -> procedure.task(file, law).stream())
        .findFirst()
        .or(() -> Extension.task(file, law));
  }
}
