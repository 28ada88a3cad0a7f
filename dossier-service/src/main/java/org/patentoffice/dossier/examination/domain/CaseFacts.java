package org.patentoffice.dossier.examination.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.dossier.casefile.domain.AmendmentOrdered;
import org.patentoffice.dossier.casefile.domain.ApplicationRefused;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.DispatchServed;
import org.patentoffice.dossier.casefile.domain.DocumentReceived;
import org.patentoffice.dossier.casefile.domain.FeePaid;
import org.patentoffice.dossier.casefile.domain.Filed;
import org.patentoffice.dossier.casefile.domain.FormalitiesCompleted;
import org.patentoffice.dossier.casefile.domain.ProcedureDismissed;
import org.patentoffice.dossier.casefile.domain.ReasonsNotified;
import org.patentoffice.dossier.casefile.domain.TimeLimitExtended;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.TimeLimit;

/**
 * What an examiner's decision depends on apart from earlier decisions: all of it comes from other
 * services.
 *
 * @param today in Tokyo
 */
public record CaseFacts(CaseHistory history, LocalDate today, OfficeCalendar calendar) {

  /** Request for examination (出願審査請求書), by the applicant or by another. */
  private static final Set<String> REQUESTS_FOR_EXAMINATION = Set.of("A621", "A625");

  /** Request for extension of a time limit (期間延長請求書). */
  private static final String REQUEST_FOR_EXTENSION = "A601";

  /** Written opinion (意見書) and written amendment (手続補正書). */
  private static final Set<String> ANSWERS_TO_REASONS = Set.of("A53", "A523");

  /** Written amendment of formalities (手続補正書（方式）). */
  private static final String FORMAL_AMENDMENT = "A51";

  /** Demand for appeal (審判請求書). */
  private static final String APPEAL = "C60";

  /** Whether this user filed the application. */
  public boolean isFiledBy(String username) {
    return history.filing().map(Filed::owner).filter(username::equals).isPresent();
  }

  /** Whether the application as such still stands. */
  public Standing standing() {
    return Standing.of(history);
  }

  /** Whether formality examination is through. */
  public boolean formalitiesCompleted() {
    return history.first(FormalitiesCompleted.class).isPresent();
  }

  /** Whether a request for examination stands. */
  public boolean examinationRequested() {
    return requests().findAny().isPresent();
  }

  /** The day on which the examination fee was paid for a request that stands. */
  public Optional<LocalDate> examinationFeePaidOn() {
    List<DocumentNumber> undone =
        history
            .all(ProcedureDismissed.class)
            .flatMap(dismissal -> Optional.ofNullable(dismissal.concerns()).stream())
            .toList();
    return history
        .all(FeePaid.class)
        .filter(paid -> paid.purpose().equals(FeePaid.EXAMINATION))
        .filter(paid -> !undone.contains(paid.feeOf()))
        .findFirst()
        .map(FeePaid::paidOn);
  }

  /** An order to amend that was neither answered nor followed by its consequence. */
  public Optional<DocumentNumber> openOrder() {
    return history
        .all(AmendmentOrdered.class)
        .filter(order -> !isSettled(order))
        .map(AmendmentOrdered::documentNumber)
        .findFirst();
  }

  private boolean isSettled(AmendmentOrdered order) {
    boolean answered =
        documents(Set.of(FORMAL_AMENDMENT))
            .filter(amendment -> !amendment.receivedDate().isBefore(order.dispatchedOn()))
            .anyMatch(amendment -> amendment.answers(order.documentNumber()));
    boolean dismissed =
        history
            .all(ProcedureDismissed.class)
            .anyMatch(dismissal -> dismissal.undoes(order.concerns()));
    boolean completed =
        order.documentCode().equals(AmendmentOrdered.OF_APPLICATION) && formalitiesCompleted();
    return answered || dismissed || completed;
  }

  /** What has become of a notice of reasons by today. */
  public Response responseTo(ReasonsNotified notice) {
    Optional<LocalDate> answeredOn =
        documents(ANSWERS_TO_REASONS)
            .filter(answer -> !answer.receivedDate().isBefore(notice.dispatchedOn()))
            .filter(answer -> answer.answers(notice.documentNumber()))
            .map(DocumentReceived::receivedDate)
            .findFirst();
    if (answeredOn.isPresent()) {
      return new Response.Answered(answeredOn.get());
    }
    return lastDayToAnswer(notice)
        .<Response>map(
            lastDay ->
                today.isAfter(lastDay)
                    ? new Response.Lapsed(lastDay)
                    : new Response.Awaited(lastDay))
        .orElseGet(Response.NotServed::new);
  }

  private Optional<LocalDate> lastDayToAnswer(ReasonsNotified notice) {
    return history
        .serviceOf(notice.documentNumber())
        .map(DispatchServed::servedDate)
        .map(served -> TimeLimit.days(served, notice.periodDays(), calendar).lastDay())
        .map(lastDay -> extended(lastDay, notice));
  }

  /** While a request for more time, made in time, is undecided, the period is not over. */
  private LocalDate extended(LocalDate lastDay, ReasonsNotified notice) {
    Optional<LocalDate> extendedTo = extensions(notice).max(LocalDate::compareTo);
    if (extendedTo.isPresent()) {
      return later(lastDay, extendedTo.get());
    }
    boolean undecided =
        requestsToExtend(notice).anyMatch(request -> !request.receivedDate().isAfter(lastDay));
    return undecided ? later(lastDay, today) : lastDay;
  }

  /** New last days of the period to answer this notice, by requests that stand. */
  private Stream<LocalDate> extensions(ReasonsNotified notice) {
    Set<DocumentNumber> requests =
        requestsToExtend(notice).map(DocumentReceived::documentNumber).collect(Collectors.toSet());
    return history
        .all(TimeLimitExtended.class)
        .filter(extended -> requests.contains(extended.documentNumber()))
        .map(TimeLimitExtended::extendedTo);
  }

  private Stream<DocumentReceived> requestsToExtend(ReasonsNotified notice) {
    return documents(Set.of(REQUEST_FOR_EXTENSION))
        .filter(
            request -> notice.documentNumber().dispatchNumber().equals(request.dispatchNumber()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The period to appeal, once the decision of refusal was served (Art. 121(1)). */
  public Optional<TimeLimit> appealPeriod(ApplicationRefused refusal) {
    return history
        .serviceOf(refusal.documentNumber())
        .map(DispatchServed::servedDate)
        .map(served -> TimeLimit.months(served, refusal.appealPeriodMonths(), calendar));
  }

  /** Whether an appeal against the refusal was received on or before this day. */
  public boolean appealedBy(LocalDate lastDay) {
    return documents(Set.of(APPEAL)).anyMatch(appeal -> !appeal.receivedDate().isAfter(lastDay));
  }

  /** Claims of the application as last amended. */
  public int claimsInForce() {
    return history.claimsInForce();
  }

  private Stream<DocumentReceived> requests() {
    return documents(REQUESTS_FOR_EXAMINATION);
  }

  private Stream<DocumentReceived> documents(Set<String> codes) {
    return history.standingDocuments().filter(document -> codes.contains(document.documentCode()));
  }
}
