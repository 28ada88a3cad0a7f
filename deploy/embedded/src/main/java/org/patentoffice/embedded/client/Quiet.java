package org.patentoffice.embedded.client;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.patentoffice.embedded.office.Service;

/**
 * Waits until nothing moves in the pipe: a probe of every service has crossed it (so everything
 * appended before is on the topics), no consumer group lags, and a second round finds the topics no
 * longer than the first.
 */
public final class Quiet {
  /** How long the pipe may take to fall silent. */
  public static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final String PROBES = "office.probe";
  private static final Set<String> OWN_TOPICS = Set.of(PROBES, "debezium.heartbeat");
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final OfficeClient office;
  private final String bootstrap;

  /** For an office and its broker. */
  public Quiet(OfficeClient office, String bootstrap) {
    this.office = office;
    this.bootstrap = bootstrap;
  }

  /**
   * Blocks until the pipe is quiet.
   *
   * @throws IllegalStateException when it is not within {@link #PATIENCE}
   */
  public void await() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
        KafkaConsumer<String, String> consumer = probeReader()) {
      Map<TopicPartition, Long> before = Map.of();
      while (true) {
        sendProbes(consumer, deadline);
        Map<TopicPartition, Long> ends = ends(admin);
        awaitNoLag(admin, ends, deadline);
        if (ends.equals(before)) {
          return;
        }
        before = ends;
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("The broker did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private KafkaConsumer<String, String> probeReader() {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
            new StringDeserializer(),
            new StringDeserializer());
    List<TopicPartition> partitions = List.of(new TopicPartition(PROBES, 0));
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return consumer;
  }

  private void sendProbes(KafkaConsumer<String, String> consumer, long deadline) {
    Set<String> open = new HashSet<>();
    for (Service service : Service.values()) {
      open.add(
          office
              .post(
                  service,
                  "/operations/probe",
                  Person.OPE,
                  office.object(),
                  UUID.randomUUID().toString())
              .orFail("Probe of " + service.id())
              .json()
              .path("probeId")
              .asText());
    }
    while (!open.isEmpty()) {
      check(deadline, "probes did not cross the pipe: " + open);
      for (ConsumerRecord<String, String> record : consumer.poll(PAUSE)) {
        open.removeIf(probe -> record.value().contains(probe));
      }
    }
  }

  private static Map<TopicPartition, Long> ends(Admin admin)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    Set<String> names = new HashSet<>(admin.listTopics().names().get());
    names.removeIf(name -> OWN_TOPICS.contains(name) || name.startsWith("connect"));
    admin
        .describeTopics(names)
        .allTopicNames()
        .get()
        .forEach(
            (name, topic) ->
                topic
                    .partitions()
                    .forEach(
                        partition ->
                            wanted.put(
                                new TopicPartition(name, partition.partition()),
                                OffsetSpec.latest())));
    Map<TopicPartition, Long> ends = new HashMap<>();
    for (Map.Entry<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> end :
        admin.listOffsets(wanted).all().get().entrySet()) {
      ends.put(end.getKey(), end.getValue().offset());
    }
    return ends;
  }

  private static void awaitNoLag(Admin admin, Map<TopicPartition, Long> ends, long deadline)
      throws ExecutionException, InterruptedException {
    for (Service service : Service.values()) {
      while (lags(admin, service.id(), ends)) {
        check(deadline, service.id() + " still lags");
        Thread.sleep(PAUSE);
      }
    }
  }

  private static boolean lags(Admin admin, String group, Map<TopicPartition, Long> ends)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    for (TopicPartition partition : assigned(admin, group)) {
      OffsetAndMetadata offset = committed.get(partition);
      if ((offset == null ? 0 : offset.offset()) < ends.getOrDefault(partition, 0L)) {
        return true;
      }
    }
    return false;
  }

  private static Set<TopicPartition> assigned(Admin admin, String group)
      throws ExecutionException, InterruptedException {
    Set<TopicPartition> partitions = new HashSet<>();
    admin
        .describeConsumerGroups(List.of(group))
        .all()
        .get()
        .values()
        .forEach(
            description ->
                description
                    .members()
                    .forEach(member -> partitions.addAll(member.assignment().topicPartitions())));
    return partitions;
  }

  private static void check(long deadline, String what) {
    if (System.nanoTime() > deadline) {
      throw new IllegalStateException("The pipe is not quiet after " + PATIENCE + ": " + what);
    }
  }
}
