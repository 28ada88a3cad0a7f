package org.patentoffice.legalstatus.rebuild;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * A share of the cases that fits in memory: those whose keys lie in one partition of every topic
 * and, if the partition is large, in one of several parts of it by hash. All topics are partitioned
 * alike by application number, so a slice has all events of its cases.
 *
 * @param part which part, from 0
 * @param parts of how many
 * @param ends for each topic's partition, the offset before which to read
 */
record Slice(int part, int parts, Map<TopicPartition, Long> ends) {

  /** True if the case of this key belongs to the slice. */
  boolean has(String key) {
    return parts == 1 || Math.floorMod(key.hashCode() * 31 + 7, parts) == part;
  }
}
