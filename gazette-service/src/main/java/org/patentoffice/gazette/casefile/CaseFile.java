package org.patentoffice.gazette.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.gazette.number.GazetteKind;

/**
 * Everything the gazette knows of one case. The merge of facts is commutative and idempotent: sets
 * are kept sorted, of two dates for the same thing the earlier one counts.
 *
 * <p>Nothing here says when the case is published: that follows from the facts, see the planning
 * package.
 */
public record CaseFile(
    ApplicationNumber number,
    @Nullable Filing filing,
    @Nullable LocalDate formalitiesCompletedOn,
    List<Amendment> amendments,
    List<Ending> endings,
    List<EarlyRequest> earlyRequests,
    List<DocumentNumber> dismissedDocuments,
    @Nullable Registration registration,
    Track application,
    Track patent,
    @Nullable Hold hold) {

  public CaseFile {
    amendments = List.copyOf(amendments);
    endings = List.copyOf(endings);
    earlyRequests = List.copyOf(earlyRequests);
    dismissedDocuments = List.copyOf(dismissedDocuments);
  }

  /** A case of which nothing is known yet. */
  public static CaseFile of(ApplicationNumber number) {
    return new CaseFile(
        number, null, null, List.of(), List.of(), List.of(), List.of(), null, Track.NEW, Track.NEW,
        null);
  }

  /** The case after the fact. */
  public CaseFile evolve(Fact fact) {
    return switch (fact) {
      case Fact.Filed filed -> filing == null ? withFiling(filed.filing()) : this;
      case Fact.FormalitiesCompleted done -> withFormalities(earlier(done.completedOn()));
      case Fact.Amended amended -> withAmendments(plus(amendments, amended.amendment()));
      case Fact.Ended ended -> withEndings(plus(endings, ended.ending()));
      case Fact.EarlyPublicationRequested(EarlyRequest request) ->
          withEarlyRequests(plus(earlyRequests, request));
      case Fact.DocumentDismissed dismissed ->
          withDismissed(plus(dismissedDocuments, dismissed.document()));
      case Fact.Registered registered ->
          registration == null ? withRegistration(registered.registration()) : this;
      case Fact.Typeset typeset -> {
        GazetteKind gazette = typeset.publication().kindCode().gazette();
        yield withTrack(gazette, track(gazette).typeset(typeset.publication()));
      }
      case Fact.Postponed postponed ->
          withTrack(
              postponed.gazette(), track(postponed.gazette()).postponed(postponed.notBefore()));
      case Fact.Held held -> withHold(held.hold());
      case Fact.Released released -> withHold(null);
    };
  }

  /** The way of this case into one of the gazettes. */
  public Track track(GazetteKind gazette) {
    return switch (gazette) {
      case APPLICATION -> application;
      case PATENT -> patent;
    };
  }

  /** How the application ended first, leaving aside documents whose procedure was dismissed. */
  public Optional<Ending> ending() {
    return endings.stream()
        .filter(ending -> ending.document() == null || counts(ending.document()))
        .findFirst();
  }

  /** The day on which early publication was first requested by a document that counts. */
  public Optional<LocalDate> earlyPublicationRequestedOn() {
    return earlyRequests.stream()
        .filter(request -> counts(request.document()))
        .map(EarlyRequest::receivedOn)
        .findFirst();
  }

  /** The amendments that count and were received before the day, in order of receipt. */
  public List<Amendment> amendmentsBefore(LocalDate day) {
    return amendments.stream()
        .filter(amendment -> counts(amendment.documentNumber()))
        .filter(amendment -> amendment.receivedOn().isBefore(day))
        .toList();
  }

  private boolean counts(DocumentNumber document) {
    return !dismissedDocuments.contains(document);
  }

  private LocalDate earlier(LocalDate day) {
    return formalitiesCompletedOn != null && formalitiesCompletedOn.isBefore(day)
        ? formalitiesCompletedOn
        : day;
  }

  private static <T extends Comparable<? super T>> List<T> plus(List<T> list, T element) {
    return Stream.concat(list.stream(), Stream.of(element)).distinct().sorted().toList();
  }

  private CaseFile withFiling(Filing value) {
    return new CaseFile(
        number,
        value,
        formalitiesCompletedOn,
        amendments,
        endings,
        earlyRequests,
        dismissedDocuments,
        registration,
        application,
        patent,
        hold);
  }

  private CaseFile withFormalities(LocalDate value) {
    return new CaseFile(
        number,
        filing,
        value,
        amendments,
        endings,
        earlyRequests,
        dismissedDocuments,
        registration,
        application,
        patent,
        hold);
  }

  private CaseFile withAmendments(List<Amendment> value) {
    return new CaseFile(
        number,
        filing,
        formalitiesCompletedOn,
        value,
        endings,
        earlyRequests,
        dismissedDocuments,
        registration,
        application,
        patent,
        hold);
  }

  private CaseFile withEndings(List<Ending> value) {
    return new CaseFile(
        number,
        filing,
        formalitiesCompletedOn,
        amendments,
        value,
        earlyRequests,
        dismissedDocuments,
        registration,
        application,
        patent,
        hold);
  }

  private CaseFile withEarlyRequests(List<EarlyRequest> value) {
    return new CaseFile(
        number,
        filing,
        formalitiesCompletedOn,
        amendments,
        endings,
        value,
        dismissedDocuments,
        registration,
        application,
        patent,
        hold);
  }

  private CaseFile withDismissed(List<DocumentNumber> value) {
    return new CaseFile(
        number,
        filing,
        formalitiesCompletedOn,
        amendments,
        endings,
        earlyRequests,
        value,
        registration,
        application,
        patent,
        hold);
  }

  private CaseFile withRegistration(Registration value) {
    return new CaseFile(
        number,
        filing,
        formalitiesCompletedOn,
        amendments,
        endings,
        earlyRequests,
        dismissedDocuments,
        value,
        application,
        patent,
        hold);
  }

  private CaseFile withTrack(GazetteKind gazette, Track value) {
    return new CaseFile(
        number,
        filing,
        formalitiesCompletedOn,
        amendments,
        endings,
        earlyRequests,
        dismissedDocuments,
        registration,
        gazette == GazetteKind.APPLICATION ? value : application,
        gazette == GazetteKind.PATENT ? value : patent,
        hold);
  }

  private CaseFile withHold(@Nullable Hold value) {
    return new CaseFile(
        number,
        filing,
        formalitiesCompletedOn,
        amendments,
        endings,
        earlyRequests,
        dismissedDocuments,
        registration,
        application,
        patent,
        value);
  }
}
