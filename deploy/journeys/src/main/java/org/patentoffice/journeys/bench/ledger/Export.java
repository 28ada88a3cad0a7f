package org.patentoffice.journeys.bench.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import org.patentoffice.journeys.bench.measure.BenchServers;
import org.postgresql.PGConnection;

/** All published cases at once: over HTTP from the service, and by PostgreSQL's own COPY. */
final class Export {
  static final String CSV = "text/csv";
  static final String NDJSON = "application/x-ndjson";

  private static final String BULK = "/api/legal-status/v1/bulk";
  private static final int BUFFER_BYTES = 1 << 16;
  private static final double MEBI = 1 << 20;

  /** The rows and columns of the service's export. */
  private static final String COPY =
      """
      copy (select c.application_number, c.publication_number, c.registration_number, c.title, c.filing_date,
                   s.stage, s.state, s.key_event, s.detailed_event, s.detailed_certainty, s.since, c.expires_on,
                   s.last_code
              from case_status s join legal_case c on c.application_number = s.application_number
             where s.mapping_version = (select mapping_version from mapping_in_force order by position desc limit 1)
               and c.is_public
             order by s.application_number) to stdout (format csv)
      """;

  private final BenchServers servers;

  Export(BenchServers servers) {
    this.servers = servers;
  }

  /** How much came, and how fast. */
  record Result(long bytes, long lines, double seconds) {
    double mebibytesPerSecond() {
      return bytes / MEBI / seconds;
    }
  }

  Result overHttp(String type) throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<InputStream> answer =
          http.send(
              HttpRequest.newBuilder(URI.create(servers.serviceUrl() + BULK))
                  .header("Accept", type)
                  .build(),
              HttpResponse.BodyHandlers.ofInputStream());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("Expected an export, but got " + answer.statusCode());
      }
      Counter counter = new Counter();
      try (InputStream body = answer.body()) {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
          counter.write(buffer, 0, read);
        }
      }
      return counter.since(start);
    }
  }

  Result byCopy() throws SQLException, IOException {
    long start = System.nanoTime();
    try (Connection connection = servers.connect("legal_status")) {
      Counter counter = new Counter();
      connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, counter);
      return counter.since(start);
    }
  }

  private static final class Counter extends OutputStream {
    private long bytes;
    private long lines;

    @Override
    public void write(int b) {
      bytes++;
      lines += b == '\n' ? 1 : 0;
    }

    @Override
    public void write(byte[] buffer, int from, int length) {
      bytes += length;
      for (int i = from; i < from + length; i++) {
        lines += buffer[i] == '\n' ? 1 : 0;
      }
    }

    Result since(long startNanos) {
      return new Result(bytes, lines, (System.nanoTime() - startNanos) / 1e9);
    }
  }
}
