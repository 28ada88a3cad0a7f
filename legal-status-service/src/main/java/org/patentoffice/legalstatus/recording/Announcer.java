package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;
import org.patentoffice.legalstatus.event.EventUnmapped;
import org.patentoffice.legalstatus.event.StatusChanged;
import org.patentoffice.legalstatus.feed.FeedQueue;
import org.patentoffice.legalstatus.ledger.Change;
import org.patentoffice.legalstatus.ledger.Correction;
import org.patentoffice.legalstatus.ledger.Facts;
import org.patentoffice.legalstatus.ledger.Step;
import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.st27.EventCode;

/** Announces on {@code legal-status.status} what was booked. */
@ApplicationScoped
class Announcer {
  private final Outbox outbox;
  private final FeedQueue feed;

  Announcer(Outbox outbox, FeedQueue feed) {
    this.outbox = outbox;
    this.feed = feed;
  }

  /**
   * One announcement per status event of what was booked; the first one says what else changed by
   * it.
   */
  void statusChanged(Booked booked, Announcements announcements) {
    String eventId = booked.recorded().event().id();
    List<Step> steps = booked.after().status().steps();
    Change change = Change.between(booked.before().status(), booked.after().status());
    boolean first = true;
    for (Step step : steps) {
      if (step.entry().eventId().equals(eventId)) {
        StatusChanged announcement = announcement(booked, step, first ? change : null);
        add(booked, StatusChanged.NAME, FeedQueue.STATUS_CHANGED, announcement, announcements);
        first = false;
      }
    }
  }

  /** The public feed says nothing of a case before its publication, and then that it is there. */
  private static void add(
      Booked booked, String name, String kind, Object payload, Announcements announcements) {
    announcements.events.add(
        new OutgoingEvent(
            StatusChanged.TOPIC, booked.applicationNumber(), name, payload, booked.cause()));
    if (booked.after().facts().isPublic()) {
      announcements.feed.add(
          new FeedQueue.Item(
              booked.before().facts().isPublic() ? kind : FeedQueue.CASE_PUBLISHED,
              booked.applicationNumber(),
              payload));
    }
  }

  /** Announces all of it in the current transaction. */
  void tell(Announcements announcements) {
    outbox.appendAll(announcements.events);
    feed.putAll(announcements.feed);
  }

  void unmapped(Booked booked, Announcements announcements) {
    EventUnmapped announcement =
        new EventUnmapped(
            booked.applicationNumber(),
            booked.recorded().event().id(),
            booked.recorded().event().type(),
            booked.recorded().recordedAt(),
            booked.edition().mapping().version(),
            booked.after().facts().isPublic());
    add(booked, EventUnmapped.NAME, FeedQueue.EVENT_UNMAPPED, announcement, announcements);
  }

  private static StatusChanged announcement(Booked booked, Step step, @Nullable Change change) {
    NationalEvent national = step.event();
    EventCode detailed = national.detailedEvent();
    Facts facts = booked.after().facts();
    Correction correction = step.entry().correction();
    String kind = kind(booked, step);
    return new StatusChanged(
        booked.applicationNumber(),
        facts.publicationNumber(),
        facts.registrationNumber(),
        national.code(),
        step.code().toString(),
        national.keyEvent().text(),
        detailed == null ? null : detailed.text(),
        national.evidence().detailedCertainty(),
        String.valueOf(booked.after().status().stage().code()),
        String.valueOf(booked.after().status().state().code()),
        step.entry().effectiveDate(),
        booked.recorded().recordedAt(),
        booked.edition().mapping().version(),
        step.entry().eventId(),
        facts.isPublic(),
        kind,
        change == null || kind.equals(StatusChanged.NEW) ? null : change.changesFrom(),
        correction == null ? null : correction.eventId(),
        change == null || change.restated().isEmpty() ? null : restated(change));
  }

  /** Late is what does not come last in legal order: it changes what was answered before. */
  private static String kind(Booked booked, Step step) {
    if (step.entry().correction() != null) {
      return StatusChanged.CORRECTION;
    }
    Step last = booked.after().status().last();
    boolean isLast = last != null && last.entry().eventId().equals(step.entry().eventId());
    return isLast ? StatusChanged.NEW : StatusChanged.LATE;
  }

  private static List<StatusChanged.Restated> restated(Change change) {
    return change.restated().stream()
        .map(step -> new StatusChanged.Restated(step.entry().eventId(), step.code().toString()))
        .toList();
  }
}
