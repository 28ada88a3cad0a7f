package org.patentoffice.legalstatus.rebuild;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.legalstatus.event.EventCorrected;
import org.patentoffice.legalstatus.event.StatusChanged;

/** The topics that the ledger is made of, read from their beginnings. */
@ApplicationScoped
class Topics {
  /** Records of one part: what one thread holds in memory at once, at about 2 KiB each. */
  static final long RECORDS_PER_PART = 10_000;

  private static final Duration POLL = Duration.ofMillis(500);
  private static final int RECORDS_PER_POLL = 5_000;
  private static final int FETCH_BYTES = 8 << 20;

  private final List<InboundChannel> channels;
  private final String bootstrap;
  private final String group;

  Topics(
      @All List<InboundChannel> channels,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
      @ConfigProperty(name = "mp.messaging.incoming.receiving-application.group.id") String group) {
    this.channels = channels;
    this.bootstrap = bootstrap;
    this.group = group;
  }

  /** The types of event that belong in the ledger. */
  Set<String> types() {
    Set<String> types = new HashSet<>();
    channels.forEach(channel -> types.addAll(channel.subscription().handledTypes()));
    types.add(EventCorrected.TYPE);
    return types;
  }

  /**
   * All slices, up to what the serving ledger has consumed; what comes later, it takes over from
   * there.
   */
  List<Slice> slices() {
    List<String> names = new ArrayList<>();
    channels.forEach(channel -> names.add(channel.subscription().topic()));
    names.add(StatusChanged.TOPIC);
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      List<TopicPartition> all =
          names.stream()
              .flatMap(name -> consumer.partitionsFor(name).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(all));
      Map<TopicPartition, Long> committed = committed();
      ends.replaceAll(
          (partition, end) ->
              partition.topic().equals(StatusChanged.TOPIC)
                  ? end
                  : Math.min(end, committed.getOrDefault(partition, 0L)));
      return slices(ends, consumer.beginningOffsets(all));
    }
  }

  private static List<Slice> slices(
      Map<TopicPartition, Long> ends, Map<TopicPartition, Long> begins) {
    Map<Integer, Map<TopicPartition, Long>> byPartition = new TreeMap<>();
    ends.forEach(
        (partition, end) ->
            byPartition
                .computeIfAbsent(partition.partition(), number -> new HashMap<>())
                .put(partition, end));
    List<Slice> slices = new ArrayList<>();
    byPartition
        .values()
        .forEach(
            partitions -> {
              long records =
                  partitions.entrySet().stream()
                      .filter(each -> !each.getKey().topic().equals(StatusChanged.TOPIC))
                      .mapToLong(each -> each.getValue() - begins.getOrDefault(each.getKey(), 0L))
                      .sum();
              slices.add(
                  new Slice(
                      partitions, (int) Math.max(1, Math.ceilDiv(records, RECORDS_PER_PART))));
            });
    return slices;
  }

  private Map<TopicPartition, Long> committed() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      Map<TopicPartition, Long> committed = new HashMap<>();
      Map<TopicPartition, OffsetAndMetadata> offsets =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      offsets.forEach(
          (partition, offset) -> {
            if (offset != null) {
              committed.put(partition, offset.offset());
            }
          });
      return committed;
    } catch (ExecutionException e) {
      throw new IllegalStateException("The position of group " + group + " could not be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** Hands over every record of a slice's partitions, in the order of each partition. */
  void read(Slice slice, Consumer<ConsumerRecord<String, byte[]>> reader) {
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      consumer.assign(slice.ends().keySet());
      consumer.seekToBeginning(slice.ends().keySet());
      while (!isAtEnd(consumer, slice)) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
          Long end = slice.ends().get(new TopicPartition(record.topic(), record.partition()));
          if (end != null && record.offset() < end) {
            reader.accept(record);
          }
        }
      }
    }
  }

  private static boolean isAtEnd(KafkaConsumer<String, byte[]> consumer, Slice slice) {
    return slice.ends().entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "auto.offset.reset",
            "earliest",
            "enable.auto.commit",
            false,
            "max.poll.records",
            RECORDS_PER_POLL,
            "fetch.max.bytes",
            FETCH_BYTES),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}
