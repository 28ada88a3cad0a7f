package org.patentoffice.legalstatus.recording;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.kit.inbox.InboundEvent;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.legalstatus.event.StatusChanged;
import org.patentoffice.legalstatus.ledger.CaseHistory;
import org.patentoffice.legalstatus.ledger.CaseStatus;
import org.patentoffice.legalstatus.ledger.Entry;
import org.patentoffice.legalstatus.ledger.Step;
import org.patentoffice.legalstatus.mapping.Mapping;
import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.mapping.Outcome;

/**
 * Records an event of another service in the ledger and announces it, in the inbox's transaction.
 * Four statements: the case is merged and locked, its entries are read, one is added, the outbox
 * row is written.
 */
@ApplicationScoped
public class Recorder {
  private static final Logger LOG = Logger.getLogger(Recorder.class);
  private static final String ACTOR = "system:legal-status";

  private final Mapping mapping;
  private final CaseHistory history;
  private final Cases cases;
  private final Ledger ledger;
  private final Outbox outbox;
  private final OfficeClock clock;
  private final MeterRegistry meters;

  Recorder(
      Mapping mapping,
      CaseHistory history,
      Cases cases,
      Ledger ledger,
      Outbox outbox,
      OfficeClock clock,
      MeterRegistry meters) {
    this.mapping = mapping;
    this.history = history;
    this.cases = cases;
    this.ledger = ledger;
    this.outbox = outbox;
    this.clock = clock;
    this.meters = meters;
  }

  /**
   * Records what the event means for the case it is about.
   *
   * @throws IllegalArgumentException if the event lacks what the mapping needs of it
   */
  public void record(JsonNode payload, InboundEvent event) {
    ObservedEvent observed = observed(payload, event);
    switch (mapping.outcomeOf(observed)) {
      case Outcome.Exported(NationalEvent national, LocalDate effectiveDate) ->
          enter(event, observed, national, effectiveDate);
      case Outcome.NotExported notExported -> {}
      case Outcome.Unmapped unmapped -> keepUnmapped(event, observed);
    }
  }

  private void enter(
      InboundEvent event, ObservedEvent observed, NationalEvent national, LocalDate effectiveDate) {
    String number = caseOf(event);
    CaseRow known = cases.merge(number, CaseFacts.of(observed));
    Entry entry = entry(observed, national, effectiveDate);
    List<Entry> entries = ledger.entriesOf(number);
    entries.add(entry);
    CaseStatus status = history.fold(entries);
    Step step =
        status.steps().stream()
            .filter(each -> each.entry().equals(entry))
            .findFirst()
            .orElseThrow();
    ledger.append(number, entry, step.code());
    outbox.append(
        new OutgoingEvent(
            StatusChanged.TOPIC,
            number,
            StatusChanged.NAME,
            announcement(known, step, status),
            Cause.of(event, ACTOR)));
    meters.counter("legal_status.recorded", "nationalEvent", national.id()).increment();
  }

  private static String caseOf(InboundEvent event) {
    return ApplicationNumber.parse(event.subject()).toString();
  }

  private Entry entry(ObservedEvent observed, NationalEvent national, LocalDate effectiveDate) {
    return new Entry(
        observed.id(),
        observed.causationId(),
        observed.type(),
        national.id(),
        mapping.version(),
        effectiveDate,
        observed.occurredAt(),
        clock.now(),
        observed.fields().get("documentNumber"),
        observed.fields().get("concerns"));
  }

  private static StatusChanged announcement(CaseRow known, Step step, CaseStatus status) {
    NationalEvent national = step.event();
    return new StatusChanged(
        known.applicationNumber,
        known.publicationNumber,
        known.registrationNumber,
        national.code(),
        step.code().toString(),
        national.keyEvent().text(),
        national.detailedEvent() == null ? null : national.detailedEvent().text(),
        national.evidence().detailedCertainty(),
        String.valueOf(status.stage().code()),
        String.valueOf(status.state().code()),
        step.entry().effectiveDate(),
        step.entry().recordedAt(),
        step.entry().mappingVersion(),
        step.entry().eventId(),
        known.isPublic);
  }

  private void keepUnmapped(InboundEvent event, ObservedEvent observed) {
    String number = caseOf(event);
    cases.merge(number, CaseFacts.of(observed));
    ledger.keepUnmapped(number, observed, mapping.version(), clock.now());
    meters.counter("legal_status.unmapped", "eventType", event.type()).increment();
    LOG.infof(
        "Unmapped: applicationNumber=%s eventId=%s eventType=%s mapping=%s",
        number, event.id(), event.type(), mapping.version());
  }

  private static ObservedEvent observed(JsonNode payload, InboundEvent event) {
    Map<String, String> fields = new LinkedHashMap<>();
    payload
        .properties()
        .forEach(
            field -> {
              if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                fields.put(field.getKey(), field.getValue().asText());
              }
            });
    return new ObservedEvent(event.id(), event.type(), event.causationId(), event.time(), fields);
  }
}
