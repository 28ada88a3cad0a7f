/**
 * Appends what happened to the outbox, in the business transaction; Debezium carries it to Kafka.
 */
@NullMarked
package org.patentoffice.kit.outbox;

import org.jspecify.annotations.NullMarked;
