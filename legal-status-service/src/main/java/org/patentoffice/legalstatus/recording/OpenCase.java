package org.patentoffice.legalstatus.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Recorded;

/**
 * A locked case while events of it are booked: each one is reckoned on top of those before it. Not
 * thread-safe.
 */
final class OpenCase {
  private final String applicationNumber;
  private final List<Recorded> recorded;
  private final Edition edition;
  private final Reckoning opening;
  private Reckoning standing;

  /**
   * @param known its events in the ledger, in the order of recording
   */
  OpenCase(String applicationNumber, List<Recorded> known, Edition edition) {
    this.applicationNumber = applicationNumber;
    this.recorded = new ArrayList<>(known);
    this.edition = edition;
    this.opening = Reckoning.of(known, edition.history(), null);
    this.standing = opening;
  }

  boolean knows(String eventId) {
    return recorded.stream().anyMatch(each -> each.event().id().equals(eventId));
  }

  /**
   * Adds an event. Within a case no two are recorded at one instant, so that any instant cuts
   * cleanly.
   *
   * @throws IllegalArgumentException if the event lacks what the mapping needs of it
   */
  Booked add(Observation observation, Instant now) {
    Instant last = recorded.isEmpty() ? Instant.MIN : recorded.getLast().recordedAt();
    Recorded added =
        new Recorded(0, observation.event(), now.isAfter(last) ? now : last.plusMillis(1));
    recorded.add(added);
    Reckoning before = standing;
    standing = Reckoning.of(recorded, edition.history(), null);
    return new Booked(applicationNumber, added, edition, before, standing, observation.cause());
  }

  String applicationNumber() {
    return applicationNumber;
  }

  List<Recorded> recorded() {
    return recorded;
  }

  /** Where it stands now. */
  Reckoning standing() {
    return standing;
  }

  boolean hasNewFacts() {
    return !standing.facts().equals(opening.facts());
  }
}
