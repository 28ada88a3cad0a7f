package org.patentoffice.kit.outbox;

import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.inbox.InboundEvent;

/**
 * Why something happens and who wants it: travels with every event, so that audit does not depend
 * on which service account published it.
 *
 * @param correlationId the same for all that follows from one command
 * @param causationId id of the event that caused this one; null when a person or the calendar did
 * @param actor username, or {@code system:<service>}, or {@code calendar:<timer kind>}
 * @param reason free text, when a person gave one
 * @param traceparent W3C trace context
 */
public record Cause(
    String correlationId,
    @Nullable String causationId,
    String actor,
    @Nullable String reason,
    @Nullable String traceparent) {

  /** A person's command. */
  public static Cause ofCommand(String actor, @Nullable String reason) {
    return new Cause(UUID.randomUUID().toString(), null, actor, reason, newTrace());
  }

  /** A consequence of an event. */
  public static Cause of(InboundEvent event, String actor) {
    return new Cause(event.correlationId(), event.id(), actor, null, event.traceparent());
  }

  /** The calendar's doing: a deadline passed. */
  public static Cause ofTimer(String kind) {
    return new Cause(UUID.randomUUID().toString(), null, "calendar:" + kind, null, newTrace());
  }

  private static String newTrace() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return "00-%s%s-%s-01"
        .formatted(
            hex.toHexDigits(random.nextLong()),
            hex.toHexDigits(random.nextLong()),
            hex.toHexDigits(random.nextLong()));
  }
}
