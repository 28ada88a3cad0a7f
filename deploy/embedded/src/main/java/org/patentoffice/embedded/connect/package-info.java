/**
 * Kafka Connect with Debezium: the worker, and the outbox connectors of {@code deploy/connectors}.
 */
@NullMarked
package org.patentoffice.embedded.connect;

import org.jspecify.annotations.NullMarked;
