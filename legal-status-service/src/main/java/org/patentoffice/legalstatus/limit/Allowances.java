package org.patentoffice.legalstatus.limit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of requests per client that fills again steadily. Clients that have not asked for the
 * longest time are forgotten first, so memory has a limit.
 */
final class Allowances {
  /** So many clients are told apart. */
  static final int MOST_CLIENTS = 10_000;

  private static final double NANOS_PER_MINUTE = 60e9;

  private final int perMinute;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  private record Bucket(double left, long atNanos) {}

  Allowances(int perMinute) {
    this.perMinute = perMinute;
  }

  /**
   * Takes one request out of a client's bucket.
   *
   * @return 0 if there was one, else the seconds until there will be
   */
  synchronized int secondsToWait(String client, long nowNanos) {
    Bucket bucket = buckets.getOrDefault(client, new Bucket(perMinute, nowNanos));
    double filled =
        Math.min(
            perMinute,
            bucket.left() + (nowNanos - bucket.atNanos()) / NANOS_PER_MINUTE * perMinute);
    if (filled < 1) {
      buckets.put(client, new Bucket(filled, nowNanos));
      return (int) Math.ceil((1 - filled) * 60 / perMinute);
    }
    buckets.put(client, new Bucket(filled - 1, nowNanos));
    return 0;
  }
}
