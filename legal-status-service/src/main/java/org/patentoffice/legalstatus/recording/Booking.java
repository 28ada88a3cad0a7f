package org.patentoffice.legalstatus.recording;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.edition.EditionInForce;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Recorded;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.mapping.Outcome;

/**
 * Books an event in the ledger and announces what it means, in the current transaction: the case is
 * locked, its events are read, one is added, where the case stands now is put down, and the outbox
 * rows are written.
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
   * Books the event for a case; an event that is booked already changes nothing.
   *
   * @throws IllegalArgumentException if the event lacks what the mapping needs of it
   */
  public void book(String applicationNumber, ObservedEvent event, Cause cause) {
    cases.lock(applicationNumber);
    List<Recorded> known = ledger.of(applicationNumber);
    if (known.stream().anyMatch(recorded -> recorded.event().id().equals(event.id()))) {
      return;
    }
    Edition edition = editions.now();
    Reckoning before = Reckoning.of(known, edition.history(), null);
    List<Recorded> all = new ArrayList<>(known);
    all.add(new Recorded(0, event, now(known)));
    Reckoning after = Reckoning.of(all, edition.history(), null);
    Recorded booked = ledger.append(applicationNumber, all.getLast());
    if (!after.facts().equals(before.facts())) {
      cases.put(applicationNumber, after.facts());
    }
    standings.put(edition.mapping().version(), applicationNumber, Standing.of(after));
    editions.shadow().ifPresent(shadow -> shadow(shadow, applicationNumber, all));
    announce(new Booked(applicationNumber, booked, edition, before, after), cause);
  }

  /** Within a case no two events are recorded at one instant, so that any instant cuts cleanly. */
  private Instant now(List<Recorded> known) {
    Instant now = clock.now();
    Instant last = known.isEmpty() ? Instant.MIN : known.getLast().recordedAt();
    return now.isAfter(last) ? now : last.plusMillis(1);
  }

  /** A shadow that cannot read an event must not stop the office: its row stays as it was. */
  private void shadow(Edition shadow, String applicationNumber, List<Recorded> all) {
    String version = shadow.mapping().version();
    try {
      standings.put(
          version, applicationNumber, Standing.of(Reckoning.of(all, shadow.history(), null)));
    } catch (IllegalArgumentException e) {
      meters.counter("legal_status.shadow_failed", "mapping", version).increment();
      LOG.warnf(
          "The shadow mapping could not read a case: applicationNumber=%s mapping=%s detail=%s",
          applicationNumber, version, e.getMessage());
    }
  }

  private void announce(Booked booked, Cause cause) {
    ObservedEvent event = booked.recorded().event();
    switch (booked.edition().mapping().outcomeOf(event)) {
      case Outcome.Exported exported -> {
        announcer.statusChanged(booked, cause);
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
        announcer.unmapped(booked, cause);
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
