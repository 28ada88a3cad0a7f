package org.patentoffice.legalstatus.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.mapping.ObservedEvent;

/**
 * A recorded event read as one national event: facts only. Code and stages follow from the order of
 * the whole ledger of the case.
 *
 * @param eventId the office's event behind it; with the national event, its identity
 * @param causationId what caused that event
 * @param eventType full type of that event
 * @param nationalEvent id of the national event in the mapping
 * @param effectiveDate the day from which it counts (office calendar), corrected where it was
 * @param occurredAt office time at which the event happened at its producer
 * @param recordedAt office time at which this ledger recorded it
 * @param documentNumber the document by which it happened, 11 digits
 * @param concerns the document that it is about, 11 digits
 * @param trialNumber the trial or opposition that it belongs to
 * @param correction what it says about another event; null unless it corrects one
 * @param counts false if its record was withdrawn by a correction: shown, but moves nothing
 */
public record Entry(
    String eventId,
    @Nullable String causationId,
    String eventType,
    String nationalEvent,
    LocalDate effectiveDate,
    Instant occurredAt,
    Instant recordedAt,
    @Nullable String documentNumber,
    @Nullable String concerns,
    @Nullable String trialNumber,
    @Nullable Correction correction,
    boolean counts) {

  static Entry of(Recorded recorded, NationalEvent national, LocalDate effectiveDate) {
    ObservedEvent event = recorded.event();
    return new Entry(
        event.id(),
        event.causationId(),
        event.type(),
        national.id(),
        effectiveDate,
        event.occurredAt(),
        recorded.recordedAt(),
        event.fields().get("documentNumber"),
        event.fields().get("concerns"),
        event.fields().get("trialNumber"),
        Corrections.in(event, national.effect()),
        true);
  }

  /** The same entry with another day. */
  Entry redated(LocalDate day) {
    return copy(day, counts);
  }

  /** The same entry, kept for the record only. */
  Entry withdrawn() {
    return copy(effectiveDate, false);
  }

  private Entry copy(LocalDate day, boolean stillCounts) {
    return new Entry(
        eventId,
        causationId,
        eventType,
        nationalEvent,
        day,
        occurredAt,
        recordedAt,
        documentNumber,
        concerns,
        trialNumber,
        correction,
        stillCounts);
  }
}
