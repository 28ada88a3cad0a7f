package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.FeePurpose;

/**
 * One course of events, delivered from three topics. Each topic keeps its order; between them,
 * every interleaving and any number of duplicates may happen, and a period may be reported over as
 * soon as everything dated up to its last day has been delivered. Answers to an order follow the
 * order.
 */
final class Course {

  private static final LocalDate TODAY = CaseFixtures.FILED;
  private static final LocalDate EXAMINATION_REQUESTED = TODAY.plusMonths(6);
  private static final LocalDate GRANTED = TODAY.plusYears(1);
  private static final LocalDate DUE_ON = TODAY.plusYears(2);
  private static final int SERVED_AFTER_DAYS = 3;
  private static final int ANSWERED_AFTER_DAYS = 10;
  private static final int TOO_LATE_AFTER_DAYS = 90;
  private static final int DUPLICATE_ONE_IN = 4;

  private final Plan plan;
  private final Random random;
  private final boolean inOrder;
  private final Deque<Dated> receiving = new ArrayDeque<>();
  private final Deque<Dated> fee = new ArrayDeque<>();
  private final Deque<Dated> dossier = new ArrayDeque<>();
  private final List<Fact> delivered = new ArrayList<>();
  private final PaperOffice office;
  private int serial = 100;

  /** How the applicant answers an order to amend. */
  enum Answer {
    NONE,
    ALL_IN_TIME,
    ITEMS_ONLY,
    PAYMENT_FAILS,
    TOO_LATE
  }

  /** Whether there is a later document, and whether its fee is paid. */
  enum Later {
    NONE,
    PAID,
    UNPAID
  }

  /** What the applicant does. */
  record Plan(
      boolean defectiveItems,
      boolean feePaid,
      Answer answerToFirst,
      Later examination,
      Answer answerToSecond,
      boolean granted,
      Later registration,
      boolean overdue) {}

  /** How it ends: what must not depend on the interleaving. */
  record Outcome(StateName state, String date, List<String> laterProcedures) {}

  private record Dated(Fact fact, LocalDate on) {}

  private Course(Plan plan, Random random, boolean inOrder) {
    this.plan = plan;
    this.random = random;
    this.inOrder = inOrder;
    this.office = new PaperOffice(TODAY, this::react);
  }

  /** Topic after topic, nothing twice, periods last. */
  static Outcome inOrder(Plan plan) {
    return new Course(plan, new Random(0), true).run();
  }

  /** Any interleaving, with duplicates. */
  static Outcome shuffled(Plan plan, long seed) {
    return new Course(plan, new Random(seed), false).run();
  }

  /** The state in which a shuffled course ends. */
  static FormalityCase stateAfter(Plan plan, long seed) {
    Course course = new Course(plan, new Random(seed), false);
    course.run();
    return course.office.state();
  }

  private Outcome run() {
    fill();
    while (topics().findAny().isPresent()) {
      if (!inOrder && random.nextBoolean() && mayEndAPeriod()) {
        office.lettingTheNextPeriodEnd();
      } else {
        deliver(pick().removeFirst().fact());
      }
    }
    office.lettingAllPeriodsEnd();
    return outcome();
  }

  private void deliver(Fact fact) {
    delivered.add(fact);
    office.note(fact);
    if (!inOrder && random.nextInt(DUPLICATE_ONE_IN) == 0) {
      office.note(delivered.get(random.nextInt(delivered.size())));
    }
  }

  private boolean mayEndAPeriod() {
    Optional<LocalDate> lastDay = office.nextDeadline().map(deadline -> deadline.limit().lastDay());
    return lastDay.isPresent()
        && topics()
            .flatMap(Deque::stream)
            .allMatch(dated -> dated.on().isAfter(lastDay.orElseThrow()));
  }

  private void fill() {
    receiving.add(
        new Dated(
            plan.defectiveItems()
                ? CaseFixtures.filingWithoutInventorsAddress()
                : CaseFixtures.filing(),
            TODAY));
    fee.add(
        new Dated(
            plan.feePaid() ? CaseFixtures.filingFeePaid() : CaseFixtures.filingFeeUnpaid(), TODAY));
    later(
        plan.examination(),
        CaseFixtures.examinationRequest(EXAMINATION_REQUESTED),
        FeePurpose.EXAMINATION);
    if (plan.granted()) {
      dossier.add(
          new Dated(
              new Fact.ExaminationConcluded(DocumentNumber.parse("06127000001"), GRANTED),
              GRANTED));
      later(plan.registration(), CaseFixtures.registrationPayment(DUE_ON), FeePurpose.REGISTRATION);
      if (plan.overdue() && plan.registration() != Later.PAID) {
        fee.add(new Dated(new Fact.RegistrationFeeOverdue(DUE_ON), DUE_ON));
      }
    }
  }

  private void later(Later later, Fact.DocumentReceived document, FeePurpose purpose) {
    LocalDate on = document.receivedOn();
    switch (later) {
      case NONE -> {}
      case PAID -> {
        receiving.add(new Dated(document, on));
        fee.add(new Dated(CaseFixtures.paid(document.document(), purpose, on), on));
      }
      case UNPAID -> {
        receiving.add(new Dated(document, on));
        fee.add(new Dated(CaseFixtures.unpaid(document.document(), purpose), on));
      }
    }
  }

  private void react(Act act) {
    if (act instanceof Act.AmendmentOrdered order) {
      LocalDate servedOn = dateOf(order.concerns()).plusDays(SERVED_AFTER_DAYS);
      receiving.add(new Dated(CaseFixtures.served(order.document(), servedOn), servedOn));
      boolean first = order.code() == NoticeCode.A111;
      answer(order, first ? plan.answerToFirst() : plan.answerToSecond());
    }
  }

  private void answer(Act.AmendmentOrdered order, Answer answer) {
    DocumentNumber number = CaseFixtures.received(++serial);
    FeePurpose purpose = purposeOf(order.concerns());
    int days = answer == Answer.TOO_LATE ? TOO_LATE_AFTER_DAYS : ANSWERED_AFTER_DAYS;
    LocalDate on = dateOf(order.concerns()).plusDays(days);
    switch (answer) {
      case NONE -> {}
      case ITEMS_ONLY ->
          receiving.add(
              new Dated(CaseFixtures.amendmentOfInventor(number, order.document(), on), on));
      case ALL_IN_TIME, TOO_LATE -> {
        receiving.add(
            new Dated(CaseFixtures.amendmentWithPayment(number, order.document(), on), on));
        chargeIfOwed(
            order, new Dated(CaseFixtures.paidFor(order.concerns(), number, purpose, on), on));
      }
      case PAYMENT_FAILS -> {
        receiving.add(
            new Dated(CaseFixtures.amendmentWithPayment(number, order.document(), on), on));
        chargeIfOwed(
            order, new Dated(CaseFixtures.unpaidFor(order.concerns(), number, purpose), on));
      }
    }
  }

  /** The fee service charges an amendment only if a fee is owed. */
  private void chargeIfOwed(Act.AmendmentOrdered order, Dated outcome) {
    if (order.defects().stream().anyMatch(defect -> !defect.ruleId().equals("FP-011"))) {
      fee.add(outcome);
    }
  }

  private static LocalDate dateOf(DocumentNumber concerned) {
    return switch (purposeOf(concerned)) {
      case EXAMINATION -> EXAMINATION_REQUESTED;
      case REGISTRATION -> DUE_ON;
      case FILING, AMENDMENT, EXTENSION, DIGITISATION -> TODAY;
    };
  }

  private static FeePurpose purposeOf(DocumentNumber concerned) {
    if (concerned.equals(CaseFixtures.EXAMINATION_REQUEST)) {
      return FeePurpose.EXAMINATION;
    }
    return concerned.equals(CaseFixtures.REGISTRATION_PAYMENT)
        ? FeePurpose.REGISTRATION
        : FeePurpose.FILING;
  }

  private Deque<Dated> pick() {
    List<Deque<Dated>> ready = topics().toList();
    return ready.get(inOrder ? 0 : random.nextInt(ready.size()));
  }

  private Stream<Deque<Dated>> topics() {
    return Stream.of(receiving, fee, dossier).filter(topic -> !topic.isEmpty());
  }

  private Outcome outcome() {
    FormalityCase state = office.state();
    return switch (state) {
      case FormalityCase.Waiting ignored -> outcome("");
      case FormalityCase.AmendmentOrdered ignored -> outcome("");
      case FormalityCase.FormalitiesCompleted completed ->
          outcome(completed.completedOn().toString());
      case FormalityCase.Dismissed dismissed ->
          new Outcome(
              StateName.DISMISSED,
              dismissed.dismissal().code() + " " + dismissed.dismissal().effectiveOn(),
              List.of());
      case FormalityCase.DeemedWithdrawn withdrawn -> outcome(withdrawn.effectiveOn().toString());
    };
  }

  private Outcome outcome(String date) {
    CaseFile file = office.state().file();
    return new Outcome(
        StateName.of(office.state()),
        date,
        LaterProcedure.in(file, CaseFixtures.LAW).stream()
            .map(procedure -> procedure.document().documentCode() + " " + procedure.standing())
            .sorted()
            .toList());
  }
}
