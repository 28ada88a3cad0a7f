/** The one-node Kafka broker (KRaft) and the topics of {@code deploy/topics.yaml}. */
@NullMarked
package org.patentoffice.embedded.kafka;

import org.jspecify.annotations.NullMarked;
