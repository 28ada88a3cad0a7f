package org.patentoffice.legalstatus.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.ledger.CaseStatus;
import org.patentoffice.legalstatus.ledger.Step;
import org.patentoffice.legalstatus.mapping.Evidence;
import org.patentoffice.legalstatus.mapping.Mapping;
import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.recording.LegalCase;
import org.patentoffice.legalstatus.st27.CodeLists;
import org.patentoffice.legalstatus.st27.EventCode;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.st27.State;

/** Words a report as JSON. */
@ApplicationScoped
class Answers {
  private final CodeLists lists;
  private final Mapping mapping;

  Answers(CodeLists lists, Mapping mapping) {
    this.lists = lists;
    this.mapping = mapping;
  }

  StatusAnswer of(CaseReport report) {
    LegalCase legalCase = report.legalCase();
    CaseStatus status = report.status();
    Step placedBy = status.placedBy();
    return new StatusAnswer(
        legalCase.applicationNumber(),
        legalCase.publicationNumber(),
        legalCase.registrationNumber(),
        legalCase.title(),
        legalCase.filingDate(),
        legalCase.expiresOn(),
        legalCase.isPublic(),
        term(status.stage()),
        term(status.state()),
        of(placedBy, step -> step.event().keyEvent().text()),
        of(placedBy, step -> text(step.event().detailedEvent())),
        of(placedBy, step -> step.event().evidence().detailedCertainty()),
        placedBy == null ? null : placedBy.entry().effectiveDate(),
        report.sentence(),
        status.path().stream().map(Answers::code).toList(),
        of(status.last(), step -> step.code().toString()),
        status.steps().stream().map(this::event).toList(),
        legalCase.unmappedEvents(),
        mapping.version(),
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

  private StatusAnswer.Event event(Step step) {
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
        step.entry().mappingVersion());
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
