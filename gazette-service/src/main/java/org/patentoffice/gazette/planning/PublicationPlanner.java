package org.patentoffice.gazette.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.gazette.casefile.CaseFile;
import org.patentoffice.gazette.casefile.Ending;
import org.patentoffice.gazette.casefile.Filing;
import org.patentoffice.gazette.casefile.Publication;
import org.patentoffice.gazette.casefile.Registration;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.number.KindCode;
import org.patentoffice.gazette.planning.Plan.Bar;
import org.patentoffice.gazette.planning.Plan.Reason;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.TimeLimit;

/**
 * Derives the plan of a case from its facts. Only the dates on which facts take effect count, never
 * the moment of their arrival.
 *
 * <pre>
 *                 ended before the day, or in the patent gazette first
 *   waiting ───────────────────────────────────────────────▶ barred
 *      │  formalities completed                                ▲
 *      ▼                                                       │
 *   planned (18 months or as requested, or the issue after the completion) ────┘
 *      │  the day's issue is typeset
 *      ▼
 *     done
 * </pre>
 */
public final class PublicationPlanner {
  private final PublicationRules rules;
  private final OfficeCalendar calendar;
  private final IssueDays issueDays;

  public PublicationPlanner(PublicationRules rules, OfficeCalendar calendar) {
    this.rules = rules;
    this.calendar = calendar;
    this.issueDays = new IssueDays(rules, calendar);
  }

  /** The plan of the case in one gazette. */
  public Plan plan(CaseFile file, GazetteKind gazette) {
    return switch (gazette) {
      case APPLICATION -> applicationPublication(file);
      case PATENT -> patentGazette(file);
    };
  }

  /** Publication of the application (出願公開, Art. 64). */
  public Plan applicationPublication(CaseFile file) {
    Publication done = file.application().publication();
    if (done != null) {
      return new Plan.Done(done);
    }
    Filing filing = file.filing();
    if (filing == null) {
      return new Plan.Waiting(Reason.FILING_NOT_KNOWN);
    }
    LocalDate completedOn = file.formalitiesCompletedOn();
    LocalDate day =
        completedOn == null
            ? null
            : later(
                later(dueDay(file, filing), issueDays.after(completedOn)),
                file.application().notBefore());
    Optional<Plan> barred = barred(file, day);
    if (barred.isPresent()) {
      return barred.get();
    }
    if (file.hold() != null) {
      return new Plan.Waiting(Reason.HELD);
    }
    return day == null ? new Plan.Waiting(Reason.FORMALITIES_OPEN) : new Plan.Planned(day);
  }

  /** The gazette containing the patent (特許掲載公報, Art. 66(3)). */
  public Plan patentGazette(CaseFile file) {
    Publication done = file.patent().publication();
    if (done != null) {
      return new Plan.Done(done);
    }
    Registration registration = file.registration();
    if (registration == null) {
      return new Plan.Waiting(Reason.NOT_REGISTERED);
    }
    if (file.filing() == null) {
      return new Plan.Waiting(Reason.FILING_NOT_KNOWN);
    }
    if (file.hold() != null) {
      return new Plan.Waiting(Reason.HELD);
    }
    return new Plan.Planned(patentDay(file, registration));
  }

  /** The kind of patent document: B2 if the application was published before. */
  public static KindCode patentKind(CaseFile file) {
    return file.application().publication() == null ? KindCode.B1 : KindCode.B2;
  }

  /** The issue day on which the 18 months are over, before anything delays or bars it. */
  public LocalDate regularDay(Filing filing) {
    LocalDate start = filing.earliestDate();
    TimeLimit limit = TimeLimit.months(start, rules.on(start).monthsToPublication(), calendar);
    return issueDays.onOrAfter(limit.lastDay());
  }

  /** The regular day, or an earlier one that the applicant requested (Art. 64-2). */
  private LocalDate dueDay(CaseFile file, Filing filing) {
    LocalDate regular = regularDay(filing);
    return file.earlyPublicationRequestedOn()
        .map(
            requested ->
                issueDays.onOrAfter(
                    TimeLimit.months(
                            requested, rules.on(requested).monthsToEarlyPublication(), calendar)
                        .lastDay()))
        .filter(early -> early.isBefore(regular))
        .orElse(regular);
  }

  private LocalDate patentDay(CaseFile file, Registration registration) {
    LocalDate registeredOn = registration.registeredOn();
    LocalDate day =
        issueDays.onOrAfter(registeredOn.plusDays(rules.on(registeredOn).daysToPatentGazette()));
    Publication application = file.application().publication();
    LocalDate afterApplication = application == null ? null : application.day();
    return later(later(day, afterApplication), file.patent().notBefore());
  }

  private Optional<Plan> barred(CaseFile file, @Nullable LocalDate day) {
    Publication patent = file.patent().publication();
    if (patent != null) {
      return Optional.of(new Plan.Barred(Bar.IN_PATENT_GAZETTE, patent.day()));
    }
    Optional<Ending> ending =
        file.ending().filter(end -> day == null || end.effectiveOn().isBefore(day));
    if (ending.isPresent()) {
      return ending.map(end -> new Plan.Barred(bar(end.kind()), end.effectiveOn()));
    }
    Registration registration = file.registration();
    if (registration != null && day != null && patentDay(file, registration).isBefore(day)) {
      return Optional.of(new Plan.Barred(Bar.IN_PATENT_GAZETTE, patentDay(file, registration)));
    }
    return Optional.empty();
  }

  private static Bar bar(Ending.Kind kind) {
    return switch (kind) {
      case DISMISSED -> Bar.DISMISSED;
      case WITHDRAWN -> Bar.WITHDRAWN;
      case DEEMED_WITHDRAWN -> Bar.DEEMED_WITHDRAWN;
      case REFUSED -> Bar.REFUSED;
    };
  }

  private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isAfter(day) ? other : day;
  }
}
