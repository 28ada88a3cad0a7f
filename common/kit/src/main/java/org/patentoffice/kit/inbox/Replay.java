package org.patentoffice.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Replays a parked case, unchanged and in order, with who and why recorded. It stops at the first
 * event that still cannot be applied; what was applied stays applied.
 */
@ApplicationScoped
public class Replay {
  private final ParkedEvents parked;
  private final Inbox inbox;
  private final Subscriptions subscriptions;

  Replay(ParkedEvents parked, Inbox inbox, Subscriptions subscriptions) {
    this.parked = parked;
    this.inbox = inbox;
    this.subscriptions = subscriptions;
  }

  /** What became of one parked event. */
  public record Result(long id, String eventId, String type, long sequence, String outcome) {}

  /** Events that wait, oldest first. */
  public List<ParkedEvent> open(int limit) {
    return parked.open(limit);
  }

  /** One parked event. */
  public Optional<ParkedEvent> byId(long id) {
    return parked.byId(id);
  }

  /** Replays the case that the given parked event belongs to. */
  public List<Result> replayCaseOf(ParkedEvent first, String by, String reason) {
    List<Result> results = new ArrayList<>();
    for (ParkedEvent event : parked.openOfCase(first.topic(), first.aggregateId())) {
      String outcome = replay(event);
      results.add(new Result(event.id(), event.eventId(), event.type(), event.sequence(), outcome));
      if (!isDone(outcome)) {
        break;
      }
      parked.resolve(event.id(), by, reason);
    }
    return results;
  }

  private static boolean isDone(String outcome) {
    return switch (outcome) {
      case "applied", "ignored", "duplicate", "unknown-type" -> true;
      default -> false;
    };
  }

  private String replay(ParkedEvent event) {
    Optional<Subscription> subscription = subscriptions.of(event.topic());
    if (subscription.isEmpty()) {
      return "no-subscription";
    }
    ConsumerRecord<String, String> record = parked.asRecord(event);
    return switch (Envelope.read(record)) {
      case Envelope.WellFormed wellFormed -> attempt(wellFormed.event(), subscription.get());
      case Envelope.Unreadable unreadable -> "unreadable: " + unreadable.why();
    };
  }

  private String attempt(InboundEvent event, Subscription subscription) {
    try {
      return inbox.attempt(event, subscription).label();
    } catch (RuntimeException e) {
      return "refused: " + e.getMessage();
    }
  }
}
