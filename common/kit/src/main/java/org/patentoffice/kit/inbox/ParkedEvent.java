package org.patentoffice.kit.inbox;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits for an operator.
 *
 * @param reason {@code gap}, {@code behind}, {@code poison}, {@code unknown-major} or {@code
 *     unreadable}
 * @param detail what went wrong, for the operator
 */
public record ParkedEvent(
    long id,
    String topic,
    int partition,
    long offset,
    String aggregateId,
    String eventId,
    String type,
    long sequence,
    Map<String, String> headers,
    @Nullable String payload,
    String reason,
    String detail,
    Instant parkedAt,
    @Nullable Instant replayedAt,
    @Nullable String replayedBy,
    @Nullable String replayReason) {}
