package org.patentoffice.legalstatus.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.edition.EditionInForce;
import org.patentoffice.legalstatus.ledger.Facts;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.recording.LegalCase;
import org.patentoffice.legalstatus.recording.Register;
import org.patentoffice.legalstatus.recording.Standing;
import org.patentoffice.legalstatus.status.Moment;

/**
 * The published cases as they stood on a day, as known at an instant: each reckoned anew from its
 * events. Read some at a time and in no transaction; what is recorded meanwhile is left out, so it
 * is one state all the same.
 */
@ApplicationScoped
class PastCases {
  private static final Logger LOG = Logger.getLogger(PastCases.class);
  private static final int CASES_PER_READING = 500;

  private final Register register;
  private final EditionInForce editions;
  private final OfficeClock clock;

  PastCases(Register register, EditionInForce editions, OfficeClock clock) {
    this.register = register;
    this.editions = editions;
    this.clock = clock;
  }

  /** Hands over the lines of the cases that had been filed by then, by application number. */
  void each(Moment moment, Consumer<CaseLine> reader) {
    Edition edition = editions.at(moment.knownAt());
    Instant knownAt = moment.knownAt() == null ? clock.now() : moment.knownAt();
    Moment pinned = new Moment(moment.asOf(), knownAt);
    String last = "";
    List<LegalCase> cases;
    do {
      cases = register.publishedAfter(last, CASES_PER_READING);
      for (LegalCase each : cases) {
        line(each, pinned, edition).ifPresent(reader);
        last = each.applicationNumber();
      }
    } while (cases.size() == CASES_PER_READING);
  }

  private static Optional<CaseLine> line(LegalCase legalCase, Moment moment, Edition edition) {
    try {
      Reckoning reckoning =
          Reckoning.of(
              Reckoning.known(legalCase.recorded(), moment.knownAt()),
              edition.history(),
              moment.asOf());
      return reckoning.status().steps().isEmpty()
          ? Optional.empty()
          : Optional.of(
              line(legalCase.applicationNumber(), reckoning.facts(), Standing.of(reckoning)));
    } catch (IllegalArgumentException e) {
      LOG.warnf(
          "A case could not be read: applicationNumber=%s mapping=%s detail=%s",
          legalCase.applicationNumber(), edition.mapping().version(), e.getMessage());
      return Optional.empty();
    }
  }

  private static CaseLine line(String number, Facts facts, Standing standing) {
    return new CaseLine(
        number,
        facts.publicationNumber(),
        facts.registrationNumber(),
        facts.title(),
        facts.filingDate(),
        standing.stage(),
        standing.state(),
        standing.keyEvent(),
        standing.detailedEvent(),
        standing.detailedCertainty(),
        standing.since(),
        facts.expiresOn(),
        standing.lastCode());
  }
}
