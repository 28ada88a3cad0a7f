package org.patentoffice.journeys.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.patentoffice.embedded.client.Answer;
import org.patentoffice.embedded.client.OfficeClient;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.journeys.bench.measure.Pace;
import org.patentoffice.journeys.filing.FilingPackages;

/**
 * Filings at a steady rate, and when each was visible. Visible means: the ledger row is committed
 * and its announcement {@code status-changed} has reached a consumer, which is one hop more than
 * the public page needs.
 */
final class FilingLoad {
  private static final Duration ARRIVAL_LIMIT = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final int CLIENTS = 16;
  private static final String STATUS = "legal-status.status";
  private static final String FORMALITY = "formality.procedure";

  private final RunningOffice running;
  private final OfficeClient office;
  private final String account;

  FilingLoad(RunningOffice running, String account) {
    this.running = running;
    this.office = running.client();
    this.account = account;
  }

  /** What one run measured; microseconds. */
  record Result(
      long sent,
      long answered,
      long visible,
      long completed,
      Histogram receipt,
      Histogram toStatus,
      Histogram receiptToStatus,
      Histogram allHops) {}

  Result run(double perSecond, int filings) throws InterruptedException, ExecutionException {
    List<byte[]> packages = packages(filings);
    Map<String, Long> statusAt = new ConcurrentHashMap<>();
    Map<String, Long> completedAt = new ConcurrentHashMap<>();
    Map<String, long[]> filedAt = new ConcurrentHashMap<>();
    AtomicBoolean over = new AtomicBoolean();
    Histogram receipt = new SynchronizedHistogram(120_000_000L, 3);
    try (KafkaConsumer<String, String> consumer = consumer();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        ExecutorService reader = Executors.newSingleThreadExecutor()) {
      Future<?> reading = reader.submit(() -> read(consumer, statusAt, completedAt, over));
      List<Future<?>> calls = new ArrayList<>();
      Pace pace = new Pace(perSecond);
      for (byte[] zip : packages) {
        long due = pace.awaitNext();
        calls.add(clients.submit(() -> file(zip, due, filedAt, receipt)));
      }
      for (Future<?> call : calls) {
        call.get();
      }
      awaitAll(filedAt, statusAt, completedAt);
      over.set(true);
      reading.get();
    }
    return result(filings, filedAt, statusAt, completedAt, receipt);
  }

  private List<byte[]> packages(int filings) {
    List<byte[]> packages = new ArrayList<>();
    for (int i = 0; i < filings; i++) {
      packages.add(
          FilingPackages.application()
              .title("架空の計数装置")
              .fileReference("B-" + i)
              .claims(3)
              .depositAccount(account)
              .amountYen(14_000)
              .zip());
    }
    return packages;
  }

  private void file(byte[] zip, long due, Map<String, long[]> filedAt, Histogram receipt) {
    Answer answer =
        office.file(Person.HANAKO, zip, UUID.randomUUID().toString()).orFail("Filing under load");
    long now = System.nanoTime();
    receipt.recordValue((now - due) / 1_000);
    filedAt.put(answer.json().path("applicationNumber").asText(), new long[] {due, now});
  }

  private static void awaitAll(
      Map<String, long[]> filedAt, Map<String, Long> statusAt, Map<String, Long> completedAt)
      throws InterruptedException {
    long deadline = System.nanoTime() + ARRIVAL_LIMIT.toNanos();
    while (System.nanoTime() < deadline
        && !(statusAt.keySet().containsAll(filedAt.keySet())
            && completedAt.keySet().containsAll(filedAt.keySet()))) {
      Thread.sleep(POLL);
    }
  }

  private static void read(
      KafkaConsumer<String, String> consumer,
      Map<String, Long> statusAt,
      Map<String, Long> completedAt,
      AtomicBoolean over) {
    while (!over.get()) {
      for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
        Map<String, Long> arrivals = record.topic().equals(STATUS) ? statusAt : completedAt;
        arrivals.putIfAbsent(record.key(), System.nanoTime());
      }
    }
  }

  private KafkaConsumer<String, String> consumer() {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", running.bootstrap(), "enable.auto.commit", "false"),
            new StringDeserializer(),
            new StringDeserializer());
    List<TopicPartition> partitions = new ArrayList<>();
    for (String topic : List.of(STATUS, FORMALITY)) {
      consumer
          .partitionsFor(topic)
          .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
    }
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return consumer;
  }

  private static Result result(
      long sent,
      Map<String, long[]> filedAt,
      Map<String, Long> statusAt,
      Map<String, Long> completedAt,
      Histogram receipt) {
    Histogram toStatus = new Histogram(120_000_000L, 3);
    Histogram receiptToStatus = new Histogram(120_000_000L, 3);
    Histogram allHops = new Histogram(120_000_000L, 3);
    Map<String, Long> visible = new HashMap<>(statusAt);
    Map<String, Long> completed = new HashMap<>(completedAt);
    visible.keySet().retainAll(filedAt.keySet());
    completed.keySet().retainAll(filedAt.keySet());
    visible.forEach(
        (number, at) -> {
          long[] filed = filedAt.getOrDefault(number, new long[] {at, at});
          toStatus.recordValue(Math.max(0, (at - filed[0]) / 1_000));
          receiptToStatus.recordValue(Math.max(0, (at - filed[1]) / 1_000));
        });
    completed.forEach(
        (number, at) ->
            allHops.recordValue(
                Math.max(0, (at - filedAt.getOrDefault(number, new long[] {at, at})[0]) / 1_000)));
    return new Result(
        sent,
        filedAt.size(),
        visible.size(),
        completed.size(),
        receipt,
        toStatus,
        receiptToStatus,
        allHops);
  }
}
