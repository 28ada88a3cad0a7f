package org.patentoffice.gazette.docket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.gazette.casefile.CaseFile;
import org.patentoffice.gazette.casefile.Fact;
import org.patentoffice.gazette.casefile.Hold;
import org.patentoffice.gazette.casefile.Publication;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.planning.IssueDays;
import org.patentoffice.gazette.planning.Plan;
import org.patentoffice.gazette.planning.PublicationPlanner;
import org.patentoffice.kit.timer.Timers;

/**
 * Takes facts into cases, plans anew and sets the timer of the issue day. Every fact goes through
 * here, under the lock of its case.
 */
@ApplicationScoped
public class Docket {
  /** Timer of an issue day; its subject is {@link #timerSubject}. */
  public static final String ISSUE_TIMER = "gazette-issue";

  private static final Logger LOG = Logger.getLogger(Docket.class);

  private final CaseRows rows;
  private final ObjectMapper json;
  private final PublicationPlanner planner;
  private final IssueDays issueDays;
  private final Timers timers;

  Docket(
      CaseRows rows,
      ObjectMapper json,
      PublicationPlanner planner,
      IssueDays issueDays,
      Timers timers) {
    this.rows = rows;
    this.json = json;
    this.planner = planner;
    this.issueDays = issueDays;
    this.timers = timers;
  }

  /** A case and its plan in one gazette, for the publisher. */
  public record OpenCase(CaseFile file, Plan plan) {}

  /** Adds the facts to the case, plans it and sets the timers of its issue days. */
  @Transactional
  public CaseFile apply(ApplicationNumber number, Fact... facts) {
    CaseRow row = rows.lock(number.toString(), write(CaseFile.of(number)));
    CaseFile before = read(row);
    CaseFile after = before;
    for (Fact fact : facts) {
      after = after.evolve(fact);
    }
    if (!after.equals(before)) {
      store(row, after);
      warnIfTooLate(before, after);
    }
    return after;
  }

  /** The case as it stands, locked until the end of the transaction. */
  @Transactional
  public CaseFile lock(ApplicationNumber number) {
    return read(rows.lock(number.toString(), write(CaseFile.of(number))));
  }

  /** The case, if the gazette has heard of it. */
  @Transactional
  public Optional<CaseFile> find(ApplicationNumber number) {
    return rows.findByIdOptional(number.toString()).map(this::read);
  }

  /** Applications planned for the issue of this day, in order of their numbers. */
  @Transactional
  public List<ApplicationNumber> planned(GazetteKind gazette, LocalDate day, int limit) {
    return rows.planned(gazette, day, limit).stream().map(ApplicationNumber::parse).toList();
  }

  /** Cases that this gazette still waits for, those with the earliest day first. */
  @Transactional
  public List<OpenCase> open(GazetteKind gazette, int offset, int limit) {
    return rows.open(gazette, offset, limit).stream()
        .map(this::read)
        .map(file -> planOf(file, gazette))
        .toList();
  }

  /** The case with its plan. */
  public OpenCase planOf(CaseFile file, GazetteKind gazette) {
    return new OpenCase(file, planner.plan(file, gazette));
  }

  /** How many cases {@link #open} has in all. */
  @Transactional
  public long countOpen(GazetteKind gazette) {
    return rows.countOpen(gazette);
  }

  /** Moves a case that missed its issue to the first one after the day. */
  public void postpone(ApplicationNumber number, GazetteKind gazette, LocalDate day) {
    LocalDate next = issueDays.after(day);
    apply(number, new Fact.Postponed(gazette, next));
    LOG.infof("Postponed: applicationNumber=%s gazette=%s to=%s", number, gazette.letter(), next);
  }

  /** Stops a case. */
  public void hold(ApplicationNumber number, String reason, String by) {
    apply(number, new Fact.Held(new Hold(reason, by)));
    LOG.infof("Held: applicationNumber=%s by=%s", number, by);
  }

  /** Lifts the stop; a day that has passed meanwhile is not published backwards. */
  @Transactional
  public CaseFile release(ApplicationNumber number, LocalDate today) {
    CaseFile file = apply(number, new Fact.Released());
    for (GazetteKind gazette : GazetteKind.values()) {
      if (planner.plan(file, gazette) instanceof Plan.Planned planned
          && !planned.day().isAfter(today)) {
        postpone(number, gazette, today);
      }
    }
    return lock(number);
  }

  /** Subject of the timer of an issue day, {@code A:2028-05-24}. */
  public static String timerSubject(GazetteKind gazette, LocalDate day) {
    return gazette.letter() + ":" + day;
  }

  private void store(CaseRow row, CaseFile file) {
    Plan application = planner.plan(file, GazetteKind.APPLICATION);
    Plan patent = planner.plan(file, GazetteKind.PATENT);
    schedule(GazetteKind.APPLICATION, day(application), row.applicationDay);
    schedule(GazetteKind.PATENT, day(patent), row.patentDay);
    row.facts = write(file);
    row.applicationState = state(application);
    row.applicationDay = day(application);
    row.patentState = state(patent);
    row.patentDay = day(patent);
  }

  private void schedule(
      GazetteKind gazette, @Nullable LocalDate day, @Nullable LocalDate dayBefore) {
    if (day != null && !day.equals(dayBefore)) {
      timers.schedule(ISSUE_TIMER, timerSubject(gazette, day), IssueDays.dueAt(day), null);
    }
  }

  /** The facts can come too late to stop a publication; a person must know. */
  private static void warnIfTooLate(CaseFile before, CaseFile after) {
    Publication publication = after.application().publication();
    if (publication == null || before.ending().equals(after.ending())) {
      return;
    }
    after
        .ending()
        .filter(ending -> ending.effectiveOn().isBefore(publication.day()))
        .ifPresent(
            ending ->
                LOG.warnf(
                    "Published although it had ended: applicationNumber=%s ended=%s on=%s issue=%s",
                    after.number(), ending.kind(), ending.effectiveOn(), publication.issue()));
  }

  private static String state(Plan plan) {
    return switch (plan) {
      case Plan.Waiting waiting -> waiting.reason() == Plan.Reason.HELD ? "held" : "waiting";
      case Plan.Planned planned -> "planned";
      case Plan.Barred barred -> "barred";
      case Plan.Done done -> "done";
    };
  }

  private static @Nullable LocalDate day(Plan plan) {
    return plan instanceof Plan.Planned planned ? planned.day() : null;
  }

  private CaseFile read(CaseRow row) {
    try {
      return json.readValue(row.facts, CaseFile.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "The facts of %s are not readable".formatted(row.applicationNumber), e);
    }
  }

  private String write(CaseFile file) {
    try {
      return json.writeValueAsString(file);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "The facts of %s are not writable".formatted(file.number()), e);
    }
  }
}
