package org.patentoffice.journeys.bench.ledger;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.journeys.bench.measure.Metric;
import org.patentoffice.journeys.bench.measure.Pace;

/**
 * {@code ./office bench legal-status [RIGHTS [ROUNDS]]}: rebuild, live projection, reads and export
 * of the ledger, each against a peer on the same servers and data, in turns; medians of the rounds.
 */
public final class LegalStatusBench {
  private static final long RIGHTS = 500_000;
  private static final int ROUNDS = 5;
  private static final int LIVE_RIGHTS = 5_000;
  private static final int DUPLICATE_EVERY = 5;
  private static final double LIVE_PER_SECOND = 10_000;
  private static final double MOST_MEBIBYTES = 512;
  private static final Duration READ_TIME = Duration.ofSeconds(5);
  private static final String GROUP = "legal-status";
  private static final String PLAINTEXT = "/robots.txt";

  private final RunningOffice lender;
  private final BenchServers servers;
  private final PrintStream out;
  private final long rights;
  private final int rounds;
  private final List<Metric> metrics = new ArrayList<>();
  private final Rights invented = new Rights();

  /**
   * @param arguments how many rights and how many rounds; without them 500,000 and 5
   */
  private LegalStatusBench(
      RunningOffice lender, BenchServers servers, List<String> arguments, PrintStream out) {
    this.lender = lender;
    this.servers = servers;
    this.out = out;
    this.rights = arguments.isEmpty() ? RIGHTS : Long.parseLong(arguments.getFirst());
    this.rounds = arguments.size() < 2 ? ROUNDS : Integer.parseInt(arguments.get(1));
  }

  /** Runs on servers of its own. */
  public static List<Metric> run(
      Office here, RunningOffice lender, List<String> arguments, PrintStream out) throws Exception {
    try (BenchServers servers = new BenchServers(here)) {
      return new LegalStatusBench(lender, servers, arguments, out).run();
    }
  }

  private List<Metric> run() throws Exception {
    out.println("starting PostgreSQL and Kafka of its own …");
    servers.start();
    servers.demandDurability();
    long events = rights * Rights.EVENTS_EACH;
    out.printf("publishing %,d events of %,d rights …%n", events, rights);
    invented.publish(servers.bootstrap(), 0, rights, sent -> progress(sent, events));
    out.println();
    rebuild(events);
    export();
    reads();
    live();
    return metrics;
  }

  private void progress(long done, long of) {
    out.printf("\r  %,d of %,d", done, of);
  }

  private void rebuild(long events) throws Exception {
    Rounds ours = new Rounds();
    Rounds bare = new Rounds();
    Rounds streams = new Rounds();
    double peak = 0;
    long recorded = 0;
    for (int round = 1; round <= rounds; round++) {
      out.printf("rebuild, round %d of %d: ours", round, rounds);
      Rebuilt rebuilt = new LedgerRebuild(lender, servers).run(GROUP, ours);
      peak = Math.max(peak, rebuilt.peakMebibytes());
      recorded = rebuilt.recorded();
      out.printf(" %,.0f/s, bare consumer", rebuilt.perSecond());
      Map<String, Duration> before = servers.processorTimes();
      Measured consumed = Peer.run(BareConsumer.class, log(), Map.of("KAFKA", servers.bootstrap()));
      add(bare, consumed, before);
      demand("consumed", consumed.events(), events);
      out.printf(" %,.0f/s, Kafka Streams", consumed.perSecond());
      before = servers.processorTimes();
      Measured folded = Peer.run(StreamsFold.class, log(), streams(round, events));
      add(streams, folded, before);
      demand("folded", folded.events(), events);
      out.printf(" %,.0f/s%n", folded.perSecond());
    }
    tell("rebuild, ours, events/s", ours);
    tell("rebuild, bare consumer, events/s", bare);
    tell("rebuild, Kafka Streams, events/s", streams);
    metrics.add(
        Metric.speed(
            "rebuild of %,d events, against Kafka Streams".formatted(events),
            "/s",
            ours.median(),
            streams.median(),
            ours.medianRatioTo(streams),
            4,
            "6",
            ours.microsPerUnit()));
    metrics.add(
        Metric.speed(
            "rebuild, against a consumer that reads and parses",
            "/s",
            ours.median(),
            bare.median(),
            ours.medianRatioTo(bare),
            0.6,
            "0.85",
            ours.microsPerUnit()));
    metrics.add(Metric.limited("rebuild, peak memory of the service", "MiB", peak, MOST_MEBIBYTES));
    metrics.add(Metric.count("rebuild, events recorded of published", recorded, events));
  }

  private Map<String, String> streams(int round, long events) {
    Map<String, String> environment = new HashMap<>();
    environment.put("KAFKA", servers.bootstrap());
    environment.put("EVENTS", Long.toString(events));
    environment.put("STATE", servers.folder().resolve("streams-" + round).toString());
    environment.put("APPLICATION", "bench-streams-" + round);
    return environment;
  }

  private void add(Rounds rounds, Measured measured, Map<String, Duration> before) {
    rounds.add(measured.perSecond());
    rounds.spent(measured.events(), before, servers.processorTimes());
    rounds.cpu("peer", measured.cpuMicros());
  }

  private void export() throws Exception {
    Export export = new Export(servers);
    Map<String, Rounds> ours = Map.of(Export.CSV, new Rounds(), Export.NDJSON, new Rounds());
    Rounds copy = new Rounds();
    export.overHttp(Export.NDJSON); // warm
    for (int round = 1; round <= rounds; round++) {
      out.printf("export, round %d of %d%n", round, rounds);
      for (String type : List.of(Export.CSV, Export.NDJSON)) {
        Map<String, Duration> before = servers.processorTimes();
        Export.Result result = export.overHttp(type);
        ours.get(type).add(result.mebibytesPerSecond());
        ours.get(type).spent(result.lines(), before, servers.processorTimes());
        demand(type + " lines", result.lines(), rights + (type.equals(Export.CSV) ? 1 : 0));
      }
      Map<String, Duration> before = servers.processorTimes();
      Export.Result result = export.byCopy();
      copy.add(result.mebibytesPerSecond());
      copy.spent(result.lines(), before, servers.processorTimes());
      demand("copied lines", result.lines(), rights);
    }
    tell("export, COPY TO STDOUT, MiB/s", copy);
    for (String type : List.of(Export.CSV, Export.NDJSON)) {
      Rounds our = ours.get(type);
      tell("export, " + type + ", MiB/s", our);
      metrics.add(
          Metric.speed(
              "export of %,d cases as %s, against COPY".formatted(rights, type),
              "MiB/s",
              our.median(),
              copy.median(),
              our.medianRatioTo(copy),
              0.6,
              "",
              our.microsPerUnit()));
    }
    metrics.add(
        Metric.limited(
            "export, peak memory of the service",
            "MiB",
            servers.servicePeakMebibytes(),
            MOST_MEBIBYTES));
  }

  private String someCase() {
    String number = Rights.number(ThreadLocalRandom.current().nextLong(rights));
    return "/api/legal-status/v1/cases/" + number.substring("特願".length());
  }

  private void reads() throws Exception {
    Rounds ours = new Rounds();
    Rounds plain = new Rounds();
    long failures = 0;
    try (HttpLoad load = new HttpLoad(servers.servicePort())) {
      load.closedLoop(this::someCase, READ_TIME.multipliedBy(2));
      load.closedLoop(() -> PLAINTEXT, READ_TIME);
      for (int round = 1; round <= rounds; round++) {
        out.printf("reads, round %d of %d%n", round, rounds);
        Map<String, Duration> before = servers.processorTimes();
        HttpLoad.Result read = load.closedLoop(this::someCase, READ_TIME);
        ours.add(read.perSecond());
        ours.spent(read.answers(), before, servers.processorTimes());
        before = servers.processorTimes();
        HttpLoad.Result text = load.closedLoop(() -> PLAINTEXT, READ_TIME);
        plain.add(text.perSecond());
        plain.spent(text.answers(), before, servers.processorTimes());
        failures += read.failures() + text.failures();
      }
      tell("reads, ours, answers/s", ours);
      tell("reads, plaintext, answers/s", plain);
      HttpLoad.Result half =
          load.openLoop(this::someCase, ours.median() / 2, READ_TIME.multipliedBy(2));
      failures += half.failures();
      metrics.add(
          Metric.speed(
              "random reads over %,d rights, against plaintext".formatted(rights),
              "/s",
              ours.median(),
              plain.median(),
              ours.medianRatioTo(plain),
              0.6,
              "0.85",
              ours.microsPerUnit()));
      metrics.add(
          Metric.limited(
              "random reads at half of that, p99",
              "ms",
              half.micros().getValueAtPercentile(99) / 1_000.0,
              10));
      metrics.add(Metric.count("reads, not answered with 200", failures, 0));
    }
  }

  private void live() throws Exception {
    Rounds ours = new Rounds();
    Rounds peer = new Rounds();
    Rounds lag = new Rounds();
    long applied = 0;
    long distinct = 0;
    for (int round = 0; round <= rounds; round++) {
      out.printf(
          "live projection, round %d of %d%s%n", round, rounds, round == 0 ? " (warming up)" : "");
      Map<TopicPartition, Long> from = ends();
      long known = servers.count("legal_status", "select count(*) from recorded_event");
      Map<String, Duration> before = servers.processorTimes();
      long start = System.nanoTime();
      long sent = publishLive(rights + (long) round * LIVE_RIGHTS);
      long published = System.nanoTime();
      long fresh = (long) LIVE_RIGHTS * Rights.EVENTS_EACH;
      Awaitility.await("all events of the live projection recorded")
          .atMost(Duration.ofMinutes(10))
          .pollInterval(Duration.ofMillis(50))
          .until(
              () -> servers.count("legal_status", "select count(*) from recorded_event"),
              count -> count >= known + fresh);
      awaitConsumed();
      long done = System.nanoTime();
      Measured upserted = round == 0 ? null : Peer.run(UpsertLoop.class, log(), upserts(from));
      if (upserted != null) {
        ours.add(sent / ((done - start) / 1e9));
        lag.add((done - published) / 1e6);
        ours.spent(sent, before, servers.processorTimes());
        peer.add(upserted.perSecond());
        peer.units(upserted.events());
        peer.cpu("peer", upserted.cpuMicros());
        demand("upserted", upserted.events(), sent);
        applied += servers.count("legal_status", "select count(*) from recorded_event") - known;
        distinct += fresh;
      }
    }
    tell("live, ours, events/s", ours);
    tell("live, batched upsert loop, events/s", peer);
    tell("live, lag after the last of them, ms", lag);
    metrics.add(
        Metric.speed(
            "live projection with every 5th event twice, against an upsert loop",
            "/s",
            ours.median(),
            peer.median(),
            ours.medianRatioTo(peer),
            0.6,
            "1.2",
            ours.microsPerUnit()));
    metrics.add(Metric.limited("live, lag at 10,000 events/s", "ms", lag.median(), 1_000));
    metrics.add(Metric.count("live, recorded of distinct events", applied, distinct));
  }

  private Map<String, String> upserts(Map<TopicPartition, Long> from) {
    return Map.of(
        "KAFKA", servers.bootstrap(),
        "DB_URL", servers.jdbcUrl("peer"),
        "DB_PASSWORD", servers.password(),
        "FROM", UpsertLoop.Offsets.write(from));
  }

  /** At a steady pace; every fifth event comes twice. */
  private long publishLive(long from) {
    long sent = 0;
    try (KafkaProducer<String, String> producer = Rights.producer(servers.bootstrap())) {
      Pace pace = new Pace(LIVE_PER_SECOND);
      for (long n = from; n < from + LIVE_RIGHTS; n++) {
        for (ProducerRecord<String, String> record : invented.records(n)) {
          pace.awaitNext();
          producer.send(record);
          if (++sent % DUPLICATE_EVERY == 0) {
            pace.awaitNext();
            producer.send(record);
            sent++;
          }
        }
      }
      producer.flush();
    }
    return sent;
  }

  private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
    return LedgerRebuild.ends(servers.bootstrap());
  }

  /** Until the duplicates, too, have been looked at. */
  private void awaitConsumed() throws ExecutionException, InterruptedException {
    Map<TopicPartition, Long> ends = ends();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrap()))) {
      Awaitility.await("offsets committed")
          .atMost(Duration.ofMinutes(10))
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

  private Path log() {
    return servers.folder().resolve("logs/peers.log");
  }

  private void tell(String what, Rounds rounds) {
    out.printf("  %-40s %s; cpu µs each: %s%n", what, rounds, rounds.cpu());
  }

  private static void demand(String what, long count, long expected) {
    if (count != expected) {
      throw new IllegalStateException(
          "Expected %,d %s, but counted %,d: the figures are void"
              .formatted(expected, what, count));
    }
  }
}
