package org.patentoffice.legalstatus.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.language.LegalBasis;
import org.patentoffice.legalstatus.ledger.CaseStatus;
import org.patentoffice.legalstatus.ledger.Facts;
import org.patentoffice.legalstatus.ledger.Recorded;
import org.patentoffice.legalstatus.ledger.Step;
import org.patentoffice.legalstatus.mapping.Evidence;
import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.st27.CodeLists;
import org.patentoffice.legalstatus.st27.EventCode;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.st27.State;

/** Words a report as JSON. */
@ApplicationScoped
public class Answers {
  private final CodeLists lists;

  Answers(CodeLists lists) {
    this.lists = lists;
  }

  /** The answer of a report. */
  public StatusAnswer of(CaseReport report) {
    Facts facts = report.facts();
    CaseStatus status = report.status();
    Step placedBy = status.placedBy();
    String version = report.edition().mapping().version();
    return new StatusAnswer(
        report.applicationNumber(),
        facts.publicationNumber(),
        facts.registrationNumber(),
        facts.title(),
        facts.filingDate(),
        facts.expiresOn(),
        facts.isPublic(),
        term(status.stage()),
        term(status.state()),
        of(placedBy, step -> step.event().keyEvent().text()),
        of(placedBy, step -> text(step.event().detailedEvent())),
        of(placedBy, step -> step.event().evidence().detailedCertainty()),
        placedBy == null ? null : placedBy.entry().effectiveDate(),
        report.sentence(),
        status.path().stream().map(Answers::code).toList(),
        of(status.last(), step -> step.code().toString()),
        status.steps().stream().map(step -> event(step, version)).toList(),
        report.reckoning().unmapped().size(),
        report.reckoning().unmapped().stream().map(Answers::unmapped).toList(),
        report.deadlines(),
        report.family(),
        report.moment().asOf(),
        report.moment().knownAt(),
        version,
        report.position());
  }

  private static @Nullable String of(
      @Nullable Step step, Function<Step, @Nullable String> property) {
    return step == null ? null : property.apply(step);
  }

  private static @Nullable String text(@Nullable EventCode code) {
    return code == null ? null : code.text();
  }

  private static String code(Stage stage) {
    return String.valueOf(stage.code());
  }

  private StatusAnswer.Event event(Step step, String version) {
    NationalEvent national = step.event();
    EventCode detailedEvent = national.detailedEvent();
    LocalDate effectiveDate = step.entry().effectiveDate();
    return new StatusAnswer.Event(
        step.code().toString(),
        term(national.code(), national.name()),
        term(national.keyEvent()),
        detailedEvent == null ? null : term(detailedEvent),
        code(step.before()),
        code(step.after()),
        effectiveDate,
        step.entry().recordedAt(),
        step.entry().documentNumber(),
        certainty(national.evidence()),
        step.entry().eventId(),
        step.entry().eventType(),
        version,
        national.legalBasis(),
        LegalBasis.english(national.legalBasis()),
        step.entry().counts() ? null : true,
        step.entry().correction() == null ? null : step.entry().correction().eventId());
  }

  private static StatusAnswer.Unmapped unmapped(Recorded recorded) {
    return new StatusAnswer.Unmapped(
        recorded.event().id(),
        recorded.event().type(),
        recorded.event().occurredAt(),
        recorded.recordedAt());
  }

  private static StatusAnswer.Certainty certainty(Evidence evidence) {
    return new StatusAnswer.Certainty(
        evidence.basis(),
        evidence.detailedCertainty(),
        evidence.indicator(),
        evidence.nationalCode(),
        evidence.note());
  }

  private StatusAnswer.Term term(Stage stage) {
    return term(code(stage), lists.name(stage));
  }

  private StatusAnswer.Term term(State state) {
    return term(String.valueOf(state.code()), lists.name(state));
  }

  private StatusAnswer.Term term(EventCode code) {
    return term(code.text(), lists.name(code));
  }

  private static StatusAnswer.Term term(String code, Bilingual name) {
    return new StatusAnswer.Term(code, name.ja(), name.en());
  }
}
