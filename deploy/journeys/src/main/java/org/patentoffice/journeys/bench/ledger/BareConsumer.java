package org.patentoffice.journeys.bench.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.patentoffice.journeys.bench.measure.Measured;

/** Reads the topics to their ends and parses every payload; nothing else. */
public final class BareConsumer {
  private static final Duration POLL = Duration.ofMillis(500);

  private BareConsumer() {}

  /** Environment: {@code KAFKA}. */
  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = new ObjectMapper();
    long start = System.nanoTime();
    long events = 0;
    long fields = 0;
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                System.getenv("KAFKA"),
                "enable.auto.commit",
                false,
                "max.poll.records",
                5_000,
                "fetch.max.bytes",
                8 << 20),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          Rights.TOPICS.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = consumer.endOffsets(partitions).values().stream().mapToLong(each -> each).sum();
      while (events < end) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          JsonNode payload = json.readTree(record.value());
          fields += payload.size();
          events++;
        }
      }
    }
    if (fields < events) {
      throw new IllegalStateException("Expected payloads with fields");
    }
    Measured.here(events, start).tell();
  }
}
