package org.patentoffice.journeys.bench.receiving;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.journeys.bench.measure.BenchServers;
import org.patentoffice.journeys.bench.measure.Metric;
import org.patentoffice.journeys.bench.measure.Peer;
import org.patentoffice.journeys.bench.measure.Rounds;

/**
 * {@code ./office bench receiving [FILINGS [ROUNDS]]}: filings per second and latency against a
 * bare writer of the same rows, and the conversion against bare parsers; medians of the rounds.
 */
public final class ReceivingBench {
  private static final int FILINGS = 300;
  private static final int ROUNDS = 5;
  private static final double STEADY = 50;

  private final RunningOffice lender;
  private final BenchServers servers;
  private final int filings;
  private final int rounds;
  private final PrintStream out;
  private final Mix mix = new Mix();
  private final List<Metric> metrics = new ArrayList<>();
  private long sent;

  private ReceivingBench(
      RunningOffice lender, BenchServers servers, int filings, int rounds, PrintStream out) {
    this.lender = lender;
    this.servers = servers;
    this.filings = filings;
    this.rounds = rounds;
    this.out = out;
  }

  /**
   * Runs on servers of its own.
   *
   * @param arguments how many filings in each round and how many rounds; without them 300 and 5
   */
  public static List<Metric> run(
      Office here, RunningOffice lender, List<String> arguments, PrintStream out) throws Exception {
    int filings = arguments.isEmpty() ? FILINGS : Integer.parseInt(arguments.getFirst());
    int rounds = arguments.size() < 2 ? ROUNDS : Integer.parseInt(arguments.get(1));
    try (BenchServers servers = new BenchServers(here, Service.RECEIVING)) {
      Runtime.getRuntime().addShutdownHook(new Thread(servers::stop));
      return new ReceivingBench(lender, servers, filings, rounds, out).measure();
    }
  }

  private List<Metric> measure() throws Exception {
    out.println("starting PostgreSQL, Kafka and the service of its own …");
    servers.start();
    servers.demandDurability();
    servers.emptyDatabase();
    servers.startService(); // makes the tables
    servers.stopService();
    copyTables();
    servers.startService();
    try (Filers filers = new Filers(lender, servers.serviceUrl())) {
      String samples = samples(filers);
      out.println("warming up …");
      filers.perSecond(packages());
      speed(filers, samples);
      latency(filers, samples);
      metrics.add(
          Metric.count(
              "receipts kept of filings sent",
              servers.count(Service.RECEIVING.database(), "select count(*) from receipt"),
              sent));
    }
    servers.stopService();
    conversion();
    return metrics;
  }

  private void copyTables() throws SQLException {
    try (Connection connection = servers.connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("drop database peer");
      statement.execute("create database peer template " + Service.RECEIVING.database());
    }
  }

  /** One of each size; the peer writes what they left. */
  private String samples(Filers filers) throws Exception {
    List<String> numbers = new ArrayList<>();
    for (Mix.Size size : Mix.Size.values()) {
      String receipt = filers.file(mix.next(size));
      numbers.add(new ObjectMapper().readTree(receipt).path("receiptNumber").asText());
      sent++;
    }
    return String.join(",", numbers);
  }

  private List<byte[]> packages() {
    sent += filings;
    return mix.packages(filings);
  }

  private void speed(Filers filers, String samples) throws Exception {
    Rounds ours = new Rounds();
    Rounds peer = new Rounds();
    for (int round = 1; round <= rounds; round++) {
      List<byte[]> packages = packages();
      Map<String, Duration> before = servers.processorTimes();
      ours.add(filers.perSecond(packages));
      ours.spent(filings, before, servers.processorTimes());
      peer.add(write(samples, 0, peer).measured().perSecond());
      out.printf("filings, round %d of %d: ours %s, peer %s%n", round, rounds, ours, peer);
    }
    tell("filings/s, ours", ours);
    tell("filings/s, rows only", peer);
    metrics.add(
        Metric.speed(
            "filings durable and answered, against the same rows written bare",
            "/s",
            ours.median(),
            peer.median(),
            ours.medianRatioTo(peer),
            0.6,
            "1.0",
            ours.microsPerUnit()));
  }

  private void latency(Filers filers, String samples) throws Exception {
    Rounds[] ours = {new Rounds(), new Rounds()};
    Rounds[] peer = {new Rounds(), new Rounds()};
    for (int round = 1; round <= rounds; round++) {
      Histogram micros = filers.micros(packages(), STEADY);
      ours[0].add(micros.getValueAtPercentile(50) / 1_000.0);
      ours[1].add(micros.getValueAtPercentile(99) / 1_000.0);
      RowWriter.Written written = write(samples, STEADY, new Rounds());
      peer[0].add(written.p50Millis());
      peer[1].add(written.p99Millis());
      out.printf("latency, round %d of %d%n", round, rounds);
    }
    addLatency("p50", ours[0], peer[0], 2);
    addLatency("p99", ours[1], peer[1], 3);
  }

  private void addLatency(String which, Rounds ours, Rounds peer, double most) {
    tell("receipt at 50/s, " + which + " ms, ours", ours);
    tell("receipt at 50/s, " + which + " ms, rows only", peer);
    metrics.add(
        Metric.notSlower(
            "receipt at a steady 50 filings/s, " + which,
            ours.median(),
            peer.median(),
            ours.medianRatioTo(peer),
            most));
  }

  private RowWriter.Written write(String samples, double rate, Rounds spent) throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("DB_URL", servers.jdbcUrl(Service.RECEIVING.database()));
    environment.put("PEER_URL", servers.jdbcUrl("peer"));
    environment.put("DB_PASSWORD", servers.password());
    environment.put("SAMPLES", samples);
    environment.put("FILINGS", Integer.toString(filings));
    environment.put("RATE", Double.toString(rate));
    Map<String, Duration> before = servers.processorTimes();
    RowWriter.Written written =
        new ObjectMapper()
            .readValue(Peer.run(RowWriter.class, log(), environment), RowWriter.Written.class);
    spent.spent(filings, before, servers.processorTimes());
    spent.cpu("peer", written.measured().cpuMicros());
    return written;
  }

  private void conversion() throws Exception {
    out.println("conversion …");
    Conversion.Speeds speeds =
        new ObjectMapper()
            .readValue(
                Peer.run(
                    Conversion.class,
                    log(),
                    Map.of("ROUNDS", Integer.toString(Math.max(5, rounds)))),
                Conversion.Speeds.class);
    Rounds ours = Rounds.of(speeds.ours());
    Rounds stax = Rounds.of(speeds.stax());
    Rounds xslt = Rounds.of(speeds.xslt());
    tell("conversion MB/s, ours", ours);
    tell("conversion MB/s, StAX pull pass", stax);
    tell("conversion MB/s, XSLT copy", xslt);
    metrics.add(
        Metric.speed(
            "conversion to XML of a text of 1 MB, against a StAX pass",
            "MB/s",
            ours.median(),
            stax.median(),
            ours.medianRatioTo(stax),
            0.4,
            "0.6",
            speeds.cpuMicrosPerPass()));
    metrics.add(
        Metric.speed(
            "conversion to XML of a text of 1 MB, against an XSLT",
            "MB/s",
            ours.median(),
            xslt.median(),
            ours.medianRatioTo(xslt),
            3,
            "",
            speeds.cpuMicrosPerPass()));
  }

  private void tell(String what, Rounds figures) {
    out.printf("  %-44s %s; cpu µs each: %s%n", what, figures, figures.cpu());
  }

  private Path log() {
    return servers.folder().resolve("logs/peers.log");
  }
}
