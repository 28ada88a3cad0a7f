package org.patentoffice.receiving;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** Bodies of any size, announced or not, byte by byte on a socket. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class LargeBodyTest {
  private static final long TWO_HUNDRED_MEGABYTES = 200_000_000;
  private static final int CHUNK_BYTES = 65_536;
  private static final int PATIENCE_MILLIS = 20_000;

  @Inject Traces traces;

  @TestHTTPResource("/")
  URI address;

  @ParameterizedTest
  @ValueSource(strings = {"/filings", "/filings/check", "/operations/clock"})
  void shouldRefuseBeforeAByteIsSentWhenTheAnnouncedBodyIsTooLarge(String path) throws IOException {
    // Given
    Map<String, Long> before = traces.now();

    // When
    String answer;
    try (Socket socket = connect()) {
      write(socket, head(path, "Content-Length: " + TWO_HUNDRED_MEGABYTES));
      answer = read(socket);
    }

    // Then
    assertThat(answer).startsWith("HTTP/1.1 413 ");
    assertThat(answer)
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("urn:patent-office:problem:too-large", "detailJa");
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldCutTheSenderOffWhenTheUnannouncedBodyHasNoEnd() throws IOException {
    // Given
    Map<String, Long> before = traces.now();
    long spooled = spooled();

    // When
    String answer;
    try (Socket socket = connect()) {
      write(socket, head("/filings", "Transfer-Encoding: chunked"));
      sendChunks(socket, 14_000_000);
      answer = read(socket);
    }

    // Then
    assertThat(answer).startsWith("HTTP/1.1 413 ");
    assertThat(traces.now()).isEqualTo(before);
    assertThat(spooled()).isEqualTo(spooled);
  }

  @Test
  void shouldSayTheLimitWhenTheUnannouncedBodyIsALittleTooLarge() throws IOException {
    // Given
    Map<String, Long> before = traces.now();

    // When
    String answer = exchange("/filings", 12_700_000);

    // Then
    assertThat(answer)
        .startsWith("HTTP/1.1 413 ")
        .contains("urn:patent-office:problem:too-large", "12582912");
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldAskForTheLengthWhenAnotherBodyIsNotAnnounced() throws IOException {
    // Given
    Map<String, Long> before = traces.now();

    // When
    String answer = exchange("/operations/clock", CHUNK_BYTES);

    // Then
    assertThat(answer)
        .startsWith("HTTP/1.1 411 ")
        .contains("urn:patent-office:problem:length-required");
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldStoreNothingWhenTheSenderGoesAway() throws IOException {
    // Given
    byte[] zip = FilingPackage.application().zip();
    Map<String, Long> before = traces.now();

    // When
    try (Socket socket = connect()) {
      write(socket, head("/filings", "Content-Length: " + zip.length));
      socket.getOutputStream().write(zip, 0, zip.length / 2);
      socket.getOutputStream().flush();
    }

    // Then
    Applicant.somebody().mailbox().then().statusCode(200);
    assertThat(traces.now()).isEqualTo(before);
  }

  /** Sends a whole body without its length; answers what came back. */
  private String exchange(String path, long bytes) throws IOException {
    try (Socket socket = connect()) {
      write(socket, head(path, "Transfer-Encoding: chunked"));
      sendChunks(socket, bytes);
      write(socket, "0\r\n\r\n");
      return read(socket);
    }
  }

  private static void sendChunks(Socket socket, long bytes) throws IOException {
    byte[] chunk = new byte[CHUNK_BYTES];
    for (long sent = 0; sent < bytes; sent += CHUNK_BYTES) {
      write(socket, Integer.toHexString(CHUNK_BYTES) + "\r\n");
      socket.getOutputStream().write(chunk);
      write(socket, "\r\n");
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  private static String head(String path, String length) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\nConnection: close\r\n%s\r\n\r\n"
        .formatted(
            path,
            Tokens.of("hanako", Roles.APPLICANT),
            path.startsWith("/filings") ? Applicant.ZIP : "application/json",
            length);
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }

  private static String read(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    return new String(in.readAllBytes(), UTF_8);
  }

  private static long spooled() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith("filing-")).count();
    }
  }
}
