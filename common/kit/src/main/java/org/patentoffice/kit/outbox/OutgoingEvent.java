package org.patentoffice.kit.outbox;

/**
 * An event about to be appended.
 *
 * @param aggregateType the topic it belongs to, for example {@code receiving.application}
 * @param aggregateId the number of record; key on Kafka and subject of the CloudEvent
 * @param name the event's short name in kebab-case, for example {@code filing-received}
 * @param payload a record that Jackson writes as the contract's JSON
 * @param cause why and by whom
 */
public record OutgoingEvent(
    String aggregateType, String aggregateId, String name, Object payload, Cause cause) {}
