package org.patentoffice.journeys.bench.ledger;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.patentoffice.journeys.bench.measure.BenchServers;
import org.patentoffice.journeys.bench.measure.Measured;
import org.patentoffice.journeys.bench.measure.Metric;
import org.patentoffice.journeys.bench.measure.Pace;
import org.patentoffice.journeys.bench.measure.Rounds;

/** The live projection under duplicates against a bare loop of batched upserts. */
final class LiveRounds {
  private static final String GROUP = "legal-status";
  private static final int MOST_LIVE_RIGHTS = 5_000;
  private static final int DUPLICATE_EVERY = 5;
  private static final double LIVE_PER_SECOND = 10_000;
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final Scene scene;
  private final long liveRights;
  private final Rights invented = new Rights();

  LiveRounds(Scene scene) {
    this.scene = scene;
    this.liveRights = Math.min(MOST_LIVE_RIGHTS, scene.rights());
  }

  List<Metric> run() throws Exception {
    BenchServers servers = scene.servers();
    Rounds ours = new Rounds();
    Rounds peer = new Rounds();
    Rounds lag = new Rounds();
    long applied = 0;
    long distinct = 0;
    for (int round = 0; round <= scene.rounds(); round++) {
      scene
          .out()
          .printf(
              "live projection, round %d of %d%s%n",
              round, scene.rounds(), round == 0 ? " (warming up)" : "");
      Map<TopicPartition, Long> from = LedgerRebuild.ends(servers.bootstrap());
      long known =
          servers.count("legal_status", "select coalesce(max(position), 0) from recorded_event");
      Map<String, Duration> before = servers.processorTimes();
      long start = System.nanoTime();
      long sent = publishLive(scene.rights() + round * liveRights);
      long published = System.nanoTime();
      long fresh = liveRights * Rights.EVENTS_EACH;
      Awaitility.await("all events of the live projection recorded")
          .atMost(LIMIT)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> recordedSince(known), count -> count >= fresh);
      awaitConsumed();
      long done = System.nanoTime();
      if (round > 0) {
        ours.add(sent / ((double) (done - start) / 1e9));
        lag.add((done - published) / 1e6);
        ours.spent(sent, before, servers.processorTimes());
        applied += recordedSince(known);
        distinct += fresh;
        Measured upserted = scene.turn(UpsertLoop.class, upserts(from), peer);
        Scene.demand("upserted", upserted.events(), sent);
      }
    }
    scene.tell("live, ours, events/s", ours);
    scene.tell("live, batched upsert loop, events/s", peer);
    scene.tell("live, lag after the last of them, ms", lag);
    return List.of(
        Metric.speed(
            "live projection with every 5th event twice, against an upsert loop",
            "/s",
            ours.median(),
            peer.median(),
            ours.medianRatioTo(peer),
            0.6,
            "1.2",
            ours.microsPerUnit()),
        Metric.limited("live, lag at 10,000 events/s", "ms", lag.median(), 1_000),
        Metric.count("live, recorded of distinct events", applied, distinct));
  }

  private long recordedSince(long position) throws SQLException {
    return scene
        .servers()
        .count(
            "legal_status",
            "select count(*) from recorded_event where position > %d".formatted(position));
  }

  private Map<String, String> upserts(Map<TopicPartition, Long> from) {
    return Map.of(
        "KAFKA", scene.servers().bootstrap(),
        "DB_URL", scene.servers().jdbcUrl("peer"),
        "DB_PASSWORD", scene.servers().password(),
        "FROM", UpsertLoop.Offsets.write(from));
  }

  /** At a steady pace; every fifth event comes twice. */
  private long publishLive(long from) {
    long sent = 0;
    try (Sender sender = new Sender(scene.servers().bootstrap())) {
      Pace pace = new Pace(LIVE_PER_SECOND);
      for (long n = from; n < from + liveRights; n++) {
        for (ProducerRecord<String, String> record : invented.records(n)) {
          int times = sent % DUPLICATE_EVERY == 0 ? 2 : 1;
          for (int i = 0; i < times; i++) {
            pace.awaitNext();
            sender.send(record);
            sent++;
          }
        }
      }
    }
    return sent;
  }

  /** Until the duplicates, too, have been looked at. */
  private void awaitConsumed() throws ExecutionException, InterruptedException {
    Map<TopicPartition, Long> ends = LedgerRebuild.ends(scene.servers().bootstrap());
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", scene.servers().bootstrap()))) {
      Awaitility.await("offsets committed")
          .atMost(LIMIT)
          .pollInterval(Duration.ofMillis(50))
          .until(
              () -> {
                Map<TopicPartition, OffsetAndMetadata> committed =
                    admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get();
                return ends.entrySet().stream()
                    .allMatch(
                        end ->
                            end.getValue() == 0
                                || (committed.get(end.getKey()) != null
                                    && committed.get(end.getKey()).offset() >= end.getValue()));
              });
    }
  }
}
