package org.patentoffice.journeys.bench.ledger;

import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends events to the topics; closing waits until all have been taken, or tells why not. */
final class Sender implements AutoCloseable {
  private final KafkaProducer<String, String> producer;
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  Sender(String bootstrap) {
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers", bootstrap,
                "acks", "all",
                "linger.ms", 20,
                "batch.size", 262_144,
                "buffer.memory", 67_108_864),
            new StringSerializer(),
            new StringSerializer());
  }

  void send(ProducerRecord<String, String> record) {
    Future<RecordMetadata> unused =
        producer.send(
            record,
            (metadata, failed) -> {
              if (failed != null) {
                failure.set(failed);
              }
            });
  }

  @Override
  public void close() {
    producer.flush();
    producer.close();
    Exception failed = failure.get();
    if (failed != null) {
      throw new IllegalStateException("An event was not taken", failed);
    }
  }
}
