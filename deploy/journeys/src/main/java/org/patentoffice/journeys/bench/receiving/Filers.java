package org.patentoffice.journeys.bench.receiving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.client.RunningOffice;

/** Files packages over HTTP, each with a key of its own. */
final class Filers implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final int CREATED = 201;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final RunningOffice lender;
  private final URI filings;

  Filers(RunningOffice lender, String serviceUrl) {
    this.lender = lender;
    this.filings = URI.create(serviceUrl + "/filings");
  }

  /** The receipt. */
  String file(byte[] zip) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(filings)
            .timeout(LIMIT)
            .header("Authorization", "Bearer " + lender.client().token(Person.HANAKO))
            .header("Content-Type", "application/zip")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofByteArray(zip))
            .build();
    HttpResponse<String> answer =
        http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() != CREATED) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** The n-th as fast as receipts come; every one must be receipted. */
  double perSecond(List<byte[]> packages) throws Exception {
    return Load.closed(packages.size(), work(packages));
  }

  /** At a steady pace; microseconds from the moment a filing was due to its receipt. */
  Histogram micros(List<byte[]> packages, double perSecond) throws Exception {
    return Load.open(packages.size(), perSecond, work(packages));
  }

  private Load.Work work(List<byte[]> packages) {
    return n -> file(packages.get(n));
  }

  @Override
  public void close() {
    http.close();
  }
}
