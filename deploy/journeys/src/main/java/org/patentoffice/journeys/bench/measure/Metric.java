package org.patentoffice.journeys.bench.measure;

import org.jspecify.annotations.Nullable;

/**
 * One measured figure, as it stands in {@code .office/bench/NAME.json}.
 *
 * @param ours what this office does, in {@code unit}
 * @param limit what {@code ours} may be at most; null when there is only a peer
 * @param peer what the peer did in the same run; null without one
 * @param ratio ours over peer, or ours over limit without a peer
 * @param goal the goal in words
 * @param met whether the goal is met
 * @param moonshot the moonshot in words
 * @param cpuMicrosPerUnit CPU time of all processes of the office per event or filing
 */
public record Metric(
    String metric,
    String unit,
    double ours,
    @Nullable Double limit,
    @Nullable Double peer,
    @Nullable Double ratio,
    String goal,
    boolean met,
    String moonshot,
    @Nullable Double cpuMicrosPerUnit) {

  /** A latency against a limit, and against a peer measured in the same run. */
  public static Metric latency(
      String metric,
      double oursMillis,
      double limitMillis,
      @Nullable Double peerMillis,
      String moonshot,
      @Nullable Double cpuMicros) {
    double base = peerMillis == null ? limitMillis : peerMillis;
    return new Metric(
        metric,
        "ms",
        round(oursMillis),
        limitMillis,
        peerMillis == null ? null : round(peerMillis),
        round(oursMillis / base),
        "at most %.0f ms".formatted(limitMillis),
        oursMillis <= limitMillis,
        moonshot,
        cpuMicros == null ? null : round(cpuMicros));
  }

  /**
   * A speed against that of a peer, both medians of the same rounds.
   *
   * @param unit per second
   * @param ratio median of the rounds' ratios
   * @param goal the least ratio
   */
  public static Metric speed(
      String metric,
      String unit,
      double ours,
      double peer,
      double ratio,
      double goal,
      String moonshot,
      double cpuMicros) {
    return new Metric(
        metric,
        unit,
        round(ours),
        null,
        round(peer),
        round(ratio),
        "at least %s times as fast".formatted(goal),
        ratio >= goal,
        moonshot,
        round(cpuMicros));
  }

  /**
   * A latency against that of a peer, both medians of the same rounds.
   *
   * @param most the greatest ratio
   */
  public static Metric notSlower(
      String metric, double oursMillis, double peerMillis, double ratio, double most) {
    return new Metric(
        metric,
        "ms",
        round(oursMillis),
        null,
        round(peerMillis),
        round(ratio),
        "at most %s times".formatted(most),
        ratio <= most,
        "",
        null);
  }

  /** A figure that may be so large at most. */
  public static Metric limited(String metric, String unit, double ours, double limit) {
    return new Metric(
        metric,
        unit,
        round(ours),
        limit,
        null,
        round(ours / limit),
        "at most %s %s".formatted(limit, unit),
        ours <= limit,
        "",
        null);
  }

  /** A count that must be equal to another. */
  public static Metric count(String metric, long ours, long expected) {
    return new Metric(
        metric,
        "count",
        ours,
        (double) expected,
        null,
        expected == 0 ? null : round((double) ours / expected),
        "equal to " + expected,
        ours == expected,
        "",
        null);
  }

  private static double round(double value) {
    return Math.round(value * 1_000) / 1_000.0;
  }
}
