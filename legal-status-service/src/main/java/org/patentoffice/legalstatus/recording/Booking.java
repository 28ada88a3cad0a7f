package org.patentoffice.legalstatus.recording;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.edition.EditionInForce;
import org.patentoffice.legalstatus.ledger.Facts;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Recorded;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.mapping.Outcome;

/**
 * Books events in the ledger and announces what they mean, in the current transaction: their cases
 * are locked and read, the events are added and folded in memory, where the cases stand now is put
 * down, and the outbox rows are written; each of it by one statement for all of them.
 */
@ApplicationScoped
public class Booking {
  private static final Logger LOG = Logger.getLogger(Booking.class);

  private final EditionInForce editions;
  private final Cases cases;
  private final Ledger ledger;
  private final Standings standings;
  private final Announcer announcer;
  private final OfficeClock clock;
  private final MeterRegistry meters;

  Booking(
      EditionInForce editions,
      Cases cases,
      Ledger ledger,
      Standings standings,
      Announcer announcer,
      OfficeClock clock,
      MeterRegistry meters) {
    this.editions = editions;
    this.cases = cases;
    this.ledger = ledger;
    this.standings = standings;
    this.announcer = announcer;
    this.clock = clock;
    this.meters = meters;
  }

  /**
   * Books an event for a case; an event that is booked already changes nothing.
   *
   * @throws IllegalArgumentException if the event lacks what the mapping needs of it
   */
  public void book(String applicationNumber, ObservedEvent event, Cause cause) {
    book(List.of(new Observation(applicationNumber, event, cause)));
  }

  /**
   * Books events in their order, in as many statements as one takes; those that are booked already
   * change nothing.
   *
   * @throws IllegalArgumentException if an event lacks what the mapping needs of it
   */
  public void book(List<Observation> observations) {
    SortedSet<String> numbers = new TreeSet<>();
    observations.forEach(each -> numbers.add(each.applicationNumber()));
    cases.lock(numbers);
    Map<String, List<Recorded>> known = ledger.of(numbers);
    Edition edition = editions.now();
    SortedMap<String, OpenCase> open = new TreeMap<>();
    List<Booked> booked = new ArrayList<>(observations.size());
    for (Observation each : observations) {
      OpenCase legalCase =
          open.computeIfAbsent(
              each.applicationNumber(),
              number -> new OpenCase(number, known.getOrDefault(number, List.of()), edition));
      if (!legalCase.knows(each.event().id())) {
        booked.add(legalCase.add(each, clock.now()));
      }
    }
    if (!booked.isEmpty()) {
      put(booked, open, edition);
    }
  }

  private void put(List<Booked> booked, SortedMap<String, OpenCase> open, Edition edition) {
    Set<String> changed = new HashSet<>();
    booked.forEach(each -> changed.add(each.applicationNumber()));
    List<OpenCase> touched =
        open.values().stream().filter(each -> changed.contains(each.applicationNumber())).toList();
    ledger.append(booked);
    SortedMap<String, Facts> facts = new TreeMap<>();
    SortedMap<String, Standing> stand = new TreeMap<>();
    for (OpenCase each : touched) {
      if (each.hasNewFacts()) {
        facts.put(each.applicationNumber(), each.standing().facts());
      }
      stand.put(each.applicationNumber(), Standing.of(each.standing()));
    }
    cases.put(facts);
    standings.put(edition.mapping().version(), stand);
    editions.shadow().ifPresent(shadow -> shadow(shadow, touched));
    Announcements announcements = new Announcements();
    booked.forEach(each -> announce(each, announcements));
    announcer.tell(announcements);
  }

  /** A shadow that cannot read an event must not stop the office: its row stays as it was. */
  private void shadow(Edition shadow, List<OpenCase> touched) {
    String version = shadow.mapping().version();
    SortedMap<String, Standing> stand = new TreeMap<>();
    for (OpenCase each : touched) {
      try {
        stand.put(
            each.applicationNumber(),
            Standing.of(Reckoning.of(each.recorded(), shadow.history(), null)));
      } catch (IllegalArgumentException e) {
        meters.counter("legal_status.shadow_failed", "mapping", version).increment();
        LOG.warnf(
            "The shadow mapping could not read a case: applicationNumber=%s mapping=%s detail=%s",
            each.applicationNumber(), version, e.getMessage());
      }
    }
    standings.put(version, stand);
  }

  private void announce(Booked booked, Announcements announcements) {
    ObservedEvent event = booked.recorded().event();
    switch (booked.edition().mapping().outcomeOf(event)) {
      case Outcome.Exported exported -> {
        announcer.statusChanged(booked, announcements);
        exported
            .events()
            .forEach(
                national ->
                    meters
                        .counter("legal_status.recorded", "nationalEvent", national.id())
                        .increment());
      }
      case Outcome.NotExported notExported -> {}
      case Outcome.Unmapped unmapped -> {
        announcer.unmapped(booked, announcements);
        meters.counter("legal_status.unmapped", "eventType", event.type()).increment();
        LOG.infof(
            "Unmapped: applicationNumber=%s eventId=%s eventType=%s mapping=%s",
            booked.applicationNumber(),
            event.id(),
            event.type(),
            booked.edition().mapping().version());
      }
    }
  }
}
