package org.patentoffice.legalstatus.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.legalstatus.address.Api;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.language.Language;
import org.patentoffice.legalstatus.ledger.CaseStatus;
import org.patentoffice.legalstatus.ledger.Facts;
import org.patentoffice.legalstatus.ledger.Step;
import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.st27.CodeLists;
import org.patentoffice.legalstatus.st27.EventCode;
import org.patentoffice.legalstatus.st27.State;
import org.patentoffice.legalstatus.status.CaseReport;
import org.patentoffice.legalstatus.status.Deadline;

/** Words a report for people. */
@ApplicationScoped
class StatusViews {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(OfficeClock.ZONE);

  private final CodeLists lists;
  private final OfficeClock clock;

  StatusViews(CodeLists lists, OfficeClock clock) {
    this.lists = lists;
    this.clock = clock;
  }

  StatusView of(CaseReport report, Language language) {
    Facts facts = report.facts();
    CaseStatus status = report.status();
    Step placedBy = status.placedBy();
    String number = report.applicationNumber();
    return new StatusView(
        number,
        facts.publicationNumber(),
        facts.registrationNumber(),
        facts.title(),
        date(facts.filingDate(), language),
        date(facts.expiresOn(), language),
        facts.isPublic(),
        report.sentence().in(language),
        status.stage().code() + " " + lists.name(status.stage()).in(language),
        lists.name(status.state()).in(language),
        status.state() == State.INACTIVE,
        placedBy == null ? null : date(placedBy.entry().effectiveDate(), language),
        placedBy == null ? null : placedBy.event().name().in(language),
        Diagram.of(status, lists, language),
        report.deadlines().stream().map(deadline -> due(deadline, language)).toList(),
        report.family().stream()
            .map(
                relative ->
                    new StatusView.Kin(relative.applicationNumber(), relative.name().in(language)))
            .toList(),
        status.steps().stream().map(step -> line(step, language)).toList(),
        report.reckoning().unmapped().size(),
        date(report.moment().asOf(), language),
        report.moment().knownAt() == null ? null : minute(report.moment().knownAt()),
        address("/legal-status/{number}/explain", report)
            .queryParam("lang", language.tag())
            .build(number)
            .toString(),
        address(Api.CASES + "/{number}", report).build(number).toString(),
        report.edition().mapping().version(),
        minute(report.position().asOf()),
        age(report.position().asOf(), language),
        report.position().ledgerPosition());
  }

  private StatusView.Line line(Step step, Language language) {
    NationalEvent event = step.event();
    EventCode detailed = event.detailedEvent();
    String certainty = event.evidence().detailedCertainty();
    boolean moved = step.before() != step.after();
    return new StatusView.Line(
        step.entry().effectiveDate().toString(),
        language.date(step.entry().effectiveDate()),
        event.name().in(language),
        step.entry().documentNumber(),
        moved
            ? "%s → %s".formatted(step.before().code(), step.after().code())
            : String.valueOf(step.after().code()),
        moved,
        step.code().toString(),
        meaning(event, language),
        detailed != null,
        minute(step.entry().recordedAt()),
        Certainties.word(certainty, language),
        certainty);
  }

  private String meaning(NationalEvent event, Language language) {
    EventCode code =
        event.detailedEvent() == null || !lists.hasTitle(event.detailedEvent())
            ? event.keyEvent()
            : event.detailedEvent();
    return code + " " + lists.name(code).in(language);
  }

  private StatusView.Due due(Deadline deadline, Language language) {
    return new StatusView.Due(
        deadline.name().in(language),
        deadline.lastDay().toString(),
        language.date(deadline.lastDay()),
        new Bilingual(deadline.legalBasis(), deadline.legalBasisEn()).in(language),
        deadline.lastDay().isBefore(clock.today()));
  }

  /** The same day and knowledge at another address. */
  private static UriBuilder address(String path, CaseReport report) {
    return report.moment().in(UriBuilder.fromPath(path));
  }

  /** How old the data are, in one rough figure. */
  private String age(@Nullable Instant recorded, Language language) {
    Duration age = recorded == null ? Duration.ZERO : Duration.between(recorded, clock.now());
    return Ages.rough(age).in(language);
  }

  private static @Nullable String date(@Nullable LocalDate day, Language language) {
    return day == null ? null : language.date(day);
  }

  static String minute(@Nullable Instant instant) {
    return instant == null ? "" : MINUTE.format(instant);
  }
}
