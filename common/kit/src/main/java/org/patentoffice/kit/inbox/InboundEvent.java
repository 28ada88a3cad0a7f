package org.patentoffice.kit.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent as it came from the topic.
 *
 * @param id unique; what the inbox remembers
 * @param type full type, for example {@code org.patentoffice.receiving.filing-received.v1}
 * @param source {@code /<service>}
 * @param subject the number of record
 * @param aggregateType the topic
 * @param sequence position among the events of this aggregate, dense from 1
 * @param time office time at which it happened
 * @param data the JSON payload, untouched
 */
public record InboundEvent(
    String id,
    String type,
    String source,
    String subject,
    String aggregateType,
    long sequence,
    Instant time,
    String correlationId,
    @Nullable String causationId,
    String actor,
    @Nullable String reason,
    @Nullable String traceparent,
    String data) {}
