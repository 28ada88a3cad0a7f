package org.patentoffice.fee.charging.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.charging.domain.Assessment.Closed;
import org.patentoffice.fee.charging.domain.Assessment.Due;
import org.patentoffice.fee.charging.domain.Assessment.NothingDue;
import org.patentoffice.fee.charging.domain.Assessment.Undecided;
import org.patentoffice.fee.charging.domain.Fact.FeeRefused;
import org.patentoffice.fee.charging.domain.Fact.Filed;
import org.patentoffice.fee.schedule.domain.FeeSchedule;
import org.patentoffice.fee.schedule.domain.Purpose;
import org.patentoffice.fee.schedule.domain.Quotation.NotInSchedule;
import org.patentoffice.fee.schedule.domain.Quotation.Quoted;
import org.patentoffice.fee.schedule.domain.QuoteRequest;
import org.patentoffice.kit.time.TimeLimit;

/**
 * Says what each received document owes. Pure. The answer depends on the days in the facts, not on
 * the order in which services told them.
 *
 * <p>Sources: Patent Act Art. 195(2) (filing, examination), 195(1) (extension of time), 195(3)
 * (claims added after the request for examination), 107(1) and 108(1) (patent fees of years 1 to 3
 * within 30 days of service).
 */
final class Assessor {
  private final FeeCase feeCase;
  private final Filed filed;
  private final FeeSchedule schedule;
  private final ClaimCounts claims;

  Assessor(FeeCase feeCase, Filed filed, FeeSchedule schedule) {
    this.feeCase = feeCase;
    this.filed = filed;
    this.schedule = schedule;
    this.claims = new ClaimCounts(feeCase, filed);
  }

  Assessment assess(Paper paper) {
    boolean ended = feeCase.endedBy(paper.receivedOn());
    return switch (paper.kind()) {
      case APPLICATION -> own(paper, paper.receivedOn());
      case EXAMINATION_REQUEST, EXTENSION_REQUEST, REGISTRATION_PAYMENT ->
          ended ? new Closed(NotTaken.APPLICATION_ENDED) : own(paper, paper.receivedOn());
      case AMENDMENT ->
          ended || claims.addedBy(paper) == 0 ? new NothingDue() : own(paper, paper.receivedOn());
      case FORMAL_AMENDMENT -> {
        if (paper.payment().method() == Payment.Method.NONE) {
          yield new NothingDue();
        }
        yield ended ? new Closed(NotTaken.APPLICATION_ENDED) : inPlaceOfAnother(paper);
      }
      case WITHDRAWAL, OTHER -> new NothingDue();
    };
  }

  /**
   * The fee of the paper itself, at the rates of the payment day; that of a filing goes by the day
   * on which it was really filed, whatever the application comes from.
   */
  private Assessment own(Paper paper, LocalDate paidOn) {
    return switch (paper.kind()) {
      case APPLICATION -> oncePerCase(paper, Purpose.FILING, filed.claimCount(), paidOn);
      case EXAMINATION_REQUEST -> oncePerCase(paper, Purpose.EXAMINATION, claims.at(paper), paidOn);
      case REGISTRATION_PAYMENT -> registration(paper, paidOn);
      case EXTENSION_REQUEST ->
          isPaid(paper) || isExtended(paper)
              ? new Closed(NotTaken.ALREADY_PAID)
              : due(paper, Purpose.EXTENSION, 1, paidOn);
      case AMENDMENT ->
          isPaid(paper)
              ? new Closed(NotTaken.ALREADY_PAID)
              : due(paper, Purpose.AMENDMENT, claims.addedBy(paper), paidOn);
      case FORMAL_AMENDMENT, WITHDRAWAL, OTHER -> new NothingDue();
    };
  }

  private Assessment registration(Paper paper, LocalDate paidOn) {
    if (feeCase.grant().isEmpty()) {
      return new Undecided();
    }
    Optional<TimeLimit> period = feeCase.registrationPeriod();
    if (period.isPresent() && paper.receivedOn().isAfter(period.get().lastDay())) {
      return new Closed(NotTaken.PERIOD_OVER);
    }
    return oncePerCase(
        paper, Purpose.REGISTRATION, feeCase.grant().orElseThrow().claimCount(), paidOn);
  }

  /**
   * A formal amendment pays what another document owes: the one that the order it answers complains
   * of, or, if it names no order, the oldest unpaid one with the name that it gives.
   */
  private Assessment inPlaceOfAnother(Paper amendment) {
    String dispatchNumber = amendment.dispatchNumber();
    if (dispatchNumber == null) {
      return feeCase.papers().stream()
          .takeWhile(paper -> !paper.equals(amendment))
          .filter(paper -> isNamedBy(amendment, paper))
          .map(paper -> mend(paper, amendment))
          .filter(assessment -> !(assessment instanceof Closed))
          .findFirst()
          .orElseGet(() -> new Closed(NotTaken.NOTHING_TO_MEND));
    }
    return feeCase
        .concernOfOrder(dispatchNumber)
        .map(this::whoseFee)
        .map(concern -> feeCase.paper(concern).map(paper -> mend(paper, amendment)))
        .map(found -> found.orElseGet(() -> new Closed(NotTaken.NOTHING_TO_MEND)))
        .orElseGet(Undecided::new);
  }

  /**
   * An order that complains of a formal amendment means the document that this should have paid.
   */
  private DocumentNumber whoseFee(DocumentNumber concern) {
    return feeCase.outcomeOf(concern) instanceof FeeRefused refused ? refused.concerns() : concern;
  }

  private static boolean isNamedBy(Paper amendment, Paper paper) {
    return amendment.amendedDocuments().isEmpty()
        || amendment.amendedDocuments().contains(paper.kind().title());
  }

  private Assessment mend(Paper concerned, Paper amendment) {
    if (feeCase.dismissedBy(concerned.documentNumber(), amendment.receivedOn())) {
      return new Closed(NotTaken.NOTHING_TO_MEND);
    }
    if (isPaid(concerned)) {
      return new Closed(NotTaken.ALREADY_PAID);
    }
    boolean refused = feeCase.outcomeOf(concerned.documentNumber()) instanceof FeeRefused;
    return refused ? own(concerned, amendment.receivedOn()) : onceDecided(concerned);
  }

  private Assessment onceDecided(Paper concerned) {
    return feeCase.outcomeOf(concerned.documentNumber()) == null
            && assess(concerned) instanceof Undecided waits
        ? waits
        : new Closed(NotTaken.NOTHING_TO_MEND);
  }

  private Assessment oncePerCase(Paper paper, Purpose purpose, int claimCount, LocalDate paidOn) {
    return feeCase.collected().stream().anyMatch(paid -> paid.purpose() == purpose)
        ? new Closed(NotTaken.ALREADY_PAID)
        : due(paper, purpose, claimCount, paidOn);
  }

  /** Whether another request for more time to answer the same notice was paid for. */
  private boolean isExtended(Paper request) {
    return feeCase.papers().stream()
        .filter(paper -> paper.kind() == Paper.Kind.EXTENSION_REQUEST)
        .filter(paper -> Objects.equals(paper.dispatchNumber(), request.dispatchNumber()))
        .anyMatch(this::isPaid);
  }

  private boolean isPaid(Paper paper) {
    DocumentNumber number = paper.documentNumber();
    return feeCase.collected().stream().anyMatch(paid -> paid.concerns().equals(number));
  }

  private Due due(Paper paper, Purpose purpose, int claimCount, LocalDate paidOn) {
    QuoteRequest request =
        new QuoteRequest(
            purpose,
            filed.right(),
            Math.max(1, claimCount),
            Math.max(1, filed.classCount()),
            null,
            purpose == Purpose.FILING ? paper.receivedOn() : filed.filingDate(),
            paidOn);
    return switch (schedule.quote(request)) {
      case Quoted quoted -> new Due(paper.documentNumber(), quoted);
      case NotInSchedule missing -> throw new IllegalStateException(missing.why());
    };
  }
}
