package org.patentoffice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes events as another service would have, and reads what this service emitted. */
public final class Events {
  /** How long an event may take to cross the pipe in a test. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String bootstrap;
  private final Map<String, Long> sequences = new ConcurrentHashMap<>();

  Events(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** An event as it stands on the topic. */
  public record Emitted(String key, String payload, Map<String, String> headers) {
    /** The CloudEvents type. */
    public String type() {
      return headers.getOrDefault("ce_type", "");
    }

    /** The sequence on its aggregate. */
    public long sequence() {
      return Long.parseLong(headers.getOrDefault("ce_sequence", "0"));
    }
  }

  /** Publishes with the next sequence of this aggregate. Returns the event id. */
  public String publish(String topic, String key, String type, String payload) {
    long sequence = sequences.merge(topic + "|" + key, 1L, Long::sum);
    return publish(topic, key, type, sequence, payload);
  }

  /** Publishes with a given sequence. The payload must be what the contract says. */
  public String publish(String topic, String key, String type, long sequence, String payload) {
    ContractAssertions.assertValid(type, payload);
    return publishUnchecked(topic, key, type, sequence, UUID.randomUUID().toString(), payload);
  }

  /** Publishes whatever it is told, for tests of bad, duplicate and foreign events. */
  public String publishUnchecked(
      String topic, String key, String type, long sequence, String id, String payload) {
    ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, payload);
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", id);
    header(record, "ce_type", type);
    header(record, "ce_source", "/test");
    header(record, "ce_subject", key);
    header(record, "ce_time", Instant.now().toString());
    header(record, "ce_sequence", Long.toString(sequence));
    header(record, "ce_correlationid", UUID.randomUUID().toString());
    header(record, "ce_actor", "test");
    header(record, "content-type", "application/json");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap, "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(record).get(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Not published", e);
    }
    return id;
  }

  private static void header(ProducerRecord<String, String> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /** Waits for an event of this type and key, and checks it against its contract. */
  public Emitted await(String topic, String type, String key) {
    return await(topic, type, key, 1).getFirst();
  }

  /** Waits until so many events of this type and key are there. */
  public List<Emitted> await(String topic, String type, String key, int count) {
    List<Emitted> found = new ArrayList<>();
    read(
        topic,
        PATIENCE,
        event -> {
          if (event.key().equals(key) && event.type().equals(type)) {
            found.add(event);
          }
          return found.size() >= count;
        });
    assertThat(found).as("%d × %s of %s on %s", count, type, key, topic).hasSize(count);
    found.forEach(event -> ContractAssertions.assertValid(event.type(), event.payload()));
    return found;
  }

  /** All events of this key that are on the topic now, in order. */
  public List<Emitted> present(String topic, String key) {
    List<Emitted> found = new ArrayList<>();
    read(
        topic,
        Duration.ZERO,
        event -> {
          if (event.key().equals(key)) {
            found.add(event);
          }
          return false;
        });
    return found;
  }

  private interface Visitor {
    boolean enough(Emitted event);
  }

  /** Reads from the beginning to the present end, and on for the given patience. */
  private void read(String topic, Duration patience, Visitor visitor) {
    long deadline = System.nanoTime() + patience.toNanos();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      boolean atEnd = false;
      while (!atEnd || System.nanoTime() < deadline) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(50))) {
          if (visitor.enough(emitted(record))) {
            return;
          }
        }
        atEnd =
            ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
      }
    }
  }

  private static Emitted emitted(ConsumerRecord<String, String> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    record
        .headers()
        .forEach(
            header -> {
              if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
              }
            });
    return new Emitted(record.key(), record.value(), headers);
  }
}
