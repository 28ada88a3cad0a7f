package org.patentoffice.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.patentoffice.kit.inbox.Applied.Outcome;

/**
 * Applies an event at most once, in order per aggregate, in one transaction with its effect and the
 * events it causes. Events that wait together share a transaction; if any of them cannot be
 * applied, all are taken back and applied one by one. What cannot be applied is parked with
 * everything behind it on the same aggregate; other aggregates go on. A database that is away is
 * waited for, up to {@link #MAX_OUTAGE}; after that the channel fails and the platform restarts the
 * service.
 */
@ApplicationScoped
public class Inbox {
  /** How long a fault of the database is waited out before the consumer gives up. */
  public static final Duration MAX_OUTAGE = Duration.ofSeconds(90);

  /** How often an event that its handler refuses is tried before it is parked. */
  public static final int MAX_ATTEMPTS = 4;

  /** How many events share a transaction at most: all that one poll brings. */
  public static final int MAX_TOGETHER = 256;

  /**
   * Aggregates in one order in every transaction, so that two of them do not wait for each other;
   * within an aggregate the order of the topic.
   */
  private static final Comparator<InboundEvent> BY_AGGREGATE =
      Comparator.comparing(InboundEvent::subject);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final InboxRows rows;
  private final ParkedEvents parked;
  private final ObjectMapper json;
  private final MeterRegistry meters;
  private final String consumer;

  Inbox(
      InboxRows rows,
      ParkedEvents parked,
      ObjectMapper json,
      MeterRegistry meters,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.rows = rows;
    this.parked = parked;
    this.json = json;
    this.meters = meters;
    this.consumer = service;
  }

  /**
   * Receives what one poll brought. Returns when every record is applied, recognised as a
   * duplicate, or parked; only then may the offsets be committed.
   *
   * @throws IllegalStateException when the database was away for longer than {@link #MAX_OUTAGE}
   */
  public void receive(ConsumerRecords<String, String> records, Subscription subscription) {
    List<ConsumerRecord<String, String>> waiting = new ArrayList<>(records.count());
    records.forEach(waiting::add);
    for (int from = 0; from < waiting.size(); from += MAX_TOGETHER) {
      List<ConsumerRecord<String, String>> some =
          waiting.subList(from, Math.min(from + MAX_TOGETHER, waiting.size()));
      if (some.size() == 1 || !applyTogether(some, subscription)) {
        some.forEach(record -> receive(record, subscription));
      }
    }
  }

  /** True if all of them were applied in one transaction; false if nothing was done. */
  private boolean applyTogether(
      List<ConsumerRecord<String, String>> records, Subscription subscription) {
    List<InboundEvent> events = new ArrayList<>(records.size());
    for (ConsumerRecord<String, String> record : records) {
      if (!(Envelope.read(record) instanceof Envelope.WellFormed wellFormed)) {
        return false;
      }
      events.add(wellFormed.event());
    }
    events.sort(BY_AGGREGATE);
    try {
      List<Outcome> outcomes =
          QuarkusTransaction.requiringNew().call(() -> demandAll(events, subscription));
      for (int i = 0; i < events.size(); i++) {
        count(events.get(i).aggregateType(), outcomes.get(i).label());
      }
      return true;
    } catch (RuntimeException e) {
      LOG.debugf(e, "%d events are applied one by one", events.size());
      return false;
    }
  }

  /** Applies events in the current transaction, or makes it fail: claimed and handled together. */
  private List<Outcome> demandAll(List<InboundEvent> events, Subscription subscription) {
    for (InboundEvent event : events) {
      if (subscription.dispositionOf(event.type()) == Subscription.Disposition.UNKNOWN_MAJOR) {
        throw new IllegalStateException("Event %s must be parked".formatted(event.id()));
      }
    }
    List<Outcome> claims = rows.claimAll(consumer, events);
    List<Outcome> outcomes = new ArrayList<>(events.size());
    List<InboundEvent> toHandle = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      InboundEvent event = events.get(i);
      Outcome outcome = claims.get(i);
      if (outcome == Outcome.APPLIED) {
        outcome =
            switch (subscription.dispositionOf(event.type())) {
              case HANDLE -> {
                toHandle.add(event);
                yield Outcome.APPLIED;
              }
              case IGNORE -> Outcome.IGNORED;
              case UNKNOWN_TYPE, UNKNOWN_MAJOR -> Outcome.UNKNOWN_TYPE;
            };
      }
      outcomes.add(outcome);
    }
    handle(toHandle, subscription);
    return outcomes;
  }

  /**
   * Receives one record. Returns when the record is applied, recognised as a duplicate, or parked;
   * only then may its offset be committed.
   *
   * @throws IllegalStateException when the database was away for longer than {@link #MAX_OUTAGE}
   */
  void receive(ConsumerRecord<String, String> record, Subscription subscription) {
    switch (Envelope.read(record)) {
      case Envelope.WellFormed wellFormed -> deliver(record, wellFormed.event(), subscription);
      case Envelope.Unreadable unreadable ->
          persistently(
              () -> {
                parked.parkUnreadable(consumer, record, unreadable.why());
                count(record.topic(), "unreadable");
                return Outcome.PARKED;
              });
    }
  }

  private void deliver(
      ConsumerRecord<String, String> record, InboundEvent event, Subscription subscription) {
    int refusals = 0;
    while (true) {
      try {
        Outcome outcome = persistently(() -> attempt(event, subscription));
        count(event.aggregateType(), outcome.label());
        switch (outcome) {
          case APPLIED, IGNORED, UNKNOWN_TYPE, DUPLICATE -> {}
          case GAP ->
              park(
                  record,
                  event,
                  "gap",
                  "An event before sequence " + event.sequence() + " is missing");
          case UNKNOWN_MAJOR ->
              park(record, event, "unknown-major", "No handler of " + event.type());
          case PARKED -> throw new IllegalStateException("An attempt does not park");
        }
        return;
      } catch (Refused refused) {
        refusals++;
        if (refusals >= MAX_ATTEMPTS) {
          park(record, event, "poison", String.valueOf(refused.getCause()));
          count(event.aggregateType(), "poison");
          return;
        }
        pause(FIRST_PAUSE.multipliedBy(refusals));
      }
    }
  }

  /** One attempt in one transaction; also what a replay does. */
  Outcome attempt(InboundEvent event, Subscription subscription) {
    return QuarkusTransaction.requiringNew().call(() -> apply(event, subscription));
  }

  private Outcome apply(InboundEvent event, Subscription subscription) {
    Subscription.Disposition disposition = subscription.dispositionOf(event.type());
    if (disposition == Subscription.Disposition.UNKNOWN_MAJOR) {
      return Outcome.UNKNOWN_MAJOR;
    }
    Outcome claimed = rows.claim(consumer, event);
    if (claimed != Outcome.APPLIED) {
      return claimed;
    }
    return switch (disposition) {
      case HANDLE -> {
        handle(List.of(event), subscription);
        yield Outcome.APPLIED;
      }
      case IGNORE -> Outcome.IGNORED;
      case UNKNOWN_TYPE, UNKNOWN_MAJOR -> Outcome.UNKNOWN_TYPE;
    };
  }

  private void handle(List<InboundEvent> events, Subscription subscription) {
    try {
      subscription.handle(events, json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The payload is not what the contract says", e);
    }
  }

  private void park(
      ConsumerRecord<String, String> record, InboundEvent event, String reason, String detail) {
    persistently(
        () -> {
          parked.park(consumer, record, event, reason, detail);
          return Outcome.PARKED;
        });
    LOG.warnf(
        "Parked an event: reason=%s applicationNumber=%s eventId=%s eventType=%s sequence=%d topic=%s",
        reason, event.subject(), event.id(), event.type(), event.sequence(), event.aggregateType());
  }

  /** Waits out a database that is away; anything else a transaction throws is a refusal. */
  private Outcome persistently(Work work) {
    long deadline = System.nanoTime() + MAX_OUTAGE.toNanos();
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return work.run();
      } catch (RuntimeException e) {
        if (!DatabaseFaults.isTransient(e)) {
          throw new Refused(e);
        }
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("The database was away for over " + MAX_OUTAGE, e);
        }
        LOG.debugf(e, "The database is away; trying again in %s", pause);
        pause(pause);
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                ? pause.multipliedBy(2)
                : LONGEST_PAUSE;
      }
    }
  }

  private void count(String topic, String outcome) {
    meters.counter("office.inbox", "topic", topic, "outcome", outcome).increment();
  }

  private static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting to try again", e);
    }
  }

  @FunctionalInterface
  private interface Work {
    Outcome run();
  }

  /** A handler threw: the event, not the platform, is at fault. */
  static final class Refused extends RuntimeException {
    Refused(RuntimeException cause) {
      super(cause);
    }
  }
}
