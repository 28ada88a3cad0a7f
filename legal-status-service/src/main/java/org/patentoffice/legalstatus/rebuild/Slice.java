package org.patentoffice.legalstatus.rebuild;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * The cases whose keys lie in one partition of every topic. All topics are partitioned alike by
 * application number, so a slice has all events of its cases.
 *
 * @param ends for each topic's partition, the offset before which to read
 * @param parts in how many parts it is folded, each of which fits in memory
 */
record Slice(Map<TopicPartition, Long> ends, int parts) {

  /** The part that the case of this key belongs to, from 0. */
  int partOf(String key) {
    return Math.floorMod(key.hashCode() * 31 + 7, parts);
  }
}
