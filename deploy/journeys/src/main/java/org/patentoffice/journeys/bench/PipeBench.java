package org.patentoffice.journeys.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.patentoffice.embedded.client.OfficeClient;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.journeys.bench.measure.Metric;

/**
 * {@code ./office bench pipe}: commit to consumer against Debezium's defaults, and filing to
 * visible status, on the running office.
 */
final class PipeBench {
  private static final int SECONDS_PER_RATE = 20;
  private static final int FILINGS_PER_SECOND = 50;
  private static final int FILING_SECONDS = 20;
  private static final int WARM_UP_FILINGS = 300;
  private static final long DEPOSIT_YEN = 500_000_000L;

  private final RunningOffice running;
  private final Path root;
  private final PrintStream out;

  PipeBench(RunningOffice running, Path root, PrintStream out) {
    this.running = running;
    this.root = root;
    this.out = out;
  }

  List<Metric> run() throws Exception {
    List<Metric> metrics = new ArrayList<>();
    measureOutbox(metrics);
    measureFilings(metrics);
    return metrics;
  }

  private void measureOutbox(List<Metric> metrics) throws Exception {
    out.println("commit to consumer: ours and Debezium's defaults, side by side …");
    Map<String, String> defaults =
        Map.of(
            "poll.interval.ms", "500", "max.batch.size", "2048", "queue.provider.type", "memory");
    try (OutboxLatency ours = new OutboxLatency(running, root, "bench_ours", Map.of());
        OutboxLatency peer = new OutboxLatency(running, root, "bench_default", defaults)) {
      ours.measure(200, 1_000);
      peer.measure(200, 400);
      for (int rate : List.of(100, 1_000)) {
        CpuTime cpu = CpuTime.of(running);
        OutboxLatency.Result our = ours.measure(rate, rate * SECONDS_PER_RATE);
        double cpuMicros = cpu.microsPerUnit(our.committed());
        OutboxLatency.Result their = peer.measure(rate, rate * SECONDS_PER_RATE / 2);
        String at = "commit to consumer at %,d/s, ".formatted(rate);
        metrics.add(Metric.latency(at + "p50", our.p50(), 15, their.p50(), "5 ms", cpuMicros));
        metrics.add(Metric.latency(at + "p99", our.p99(), 60, their.p99(), "", null));
        metrics.add(Metric.count(at + "consumed of committed", our.consumed(), our.committed()));
        out.printf("  %,d/s done%n", rate);
      }
    }
  }

  private void measureFilings(List<Metric> metrics) throws Exception {
    String account = account();
    FilingLoad load = new FilingLoad(running, account);
    out.printf("filings: warming up with %d …%n", WARM_UP_FILINGS);
    load.run(FILINGS_PER_SECOND / 2.0, WARM_UP_FILINGS);
    int filings = FILINGS_PER_SECOND * FILING_SECONDS;
    out.printf("filings: %d at %d/s …%n", filings, FILINGS_PER_SECOND);
    CpuTime cpu = CpuTime.of(running);
    FilingLoad.Result result = load.run(FILINGS_PER_SECOND, filings);
    double cpuMicros = cpu.microsPerUnit(filings);
    String at = "filing at %d/s: ".formatted(FILINGS_PER_SECOND);
    metrics.add(latency(at + "sent to receipt, p50", result.receipt(), 50, 50, null));
    metrics.add(latency(at + "sent to visible status, p50", result.toStatus(), 50, 50, cpuMicros));
    metrics.add(latency(at + "sent to visible status, p99", result.toStatus(), 99, 300, null));
    metrics.add(
        latency(at + "receipt to visible status, p50", result.receiptToStatus(), 50, 50, null));
    metrics.add(
        latency(at + "sent to formalities completed, p50", result.allHops(), 50, 120, null));
    metrics.add(Metric.count(at + "receipts of sent", result.answered(), result.sent()));
    metrics.add(Metric.count(at + "visible of sent", result.visible(), result.sent()));
    metrics.add(
        Metric.count(at + "formalities completed of sent", result.completed(), result.sent()));
  }

  private static Metric latency(
      String name,
      Histogram micros,
      double percentile,
      double limit,
      @org.jspecify.annotations.Nullable Double cpu) {
    return Metric.latency(
        name, micros.getValueAtPercentile(percentile) / 1_000.0, limit, null, "", cpu);
  }

  private String account() {
    OfficeClient office = running.client();
    String number =
        office
            .post(
                Service.FEE,
                "/deposit-accounts",
                Person.KEN,
                office.object().put("holder", Person.HANAKO.username()),
                UUID.randomUUID().toString())
            .orFail("Opening a deposit account")
            .json()
            .path("number")
            .asText();
    office
        .post(
            Service.FEE,
            "/deposit-accounts/" + number + "/deposits",
            Person.KEN,
            office.object().put("amountYen", DEPOSIT_YEN),
            UUID.randomUUID().toString())
        .orFail("Deposit");
    return number;
  }
}
