/** The fee service on real PostgreSQL, Kafka and Debezium. */
@NullMarked
package org.patentoffice.fee;

import org.jspecify.annotations.NullMarked;
