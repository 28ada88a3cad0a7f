package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentoffice.kit.content.Sha256;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.ReceiptKey;
import org.patentoffice.receiving.fixture.Uploader;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.ServiceProcess;

/** Kills the real, packaged service (SIGKILL) while a package is being sent, and after. */
class UploadKilledIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PIECE_BYTES = 256 * 1024;

  @TempDir Path temporaryFiles;

  private final OfficeServers servers = new OfficeServers();
  private final ReceiptKey key = new ReceiptKey();
  private final String name = "uploader-" + UUID.randomUUID();
  private Map<String, String> configuration = Map.of();

  @BeforeEach
  void start() {
    configuration = new HashMap<>(servers.start());
    configuration.putAll(key.start());
    configuration.put("java.io.tmpdir", temporaryFiles.toString());
  }

  @AfterEach
  void stop() {
    servers.stop();
    key.stop();
  }

  @Test
  void shouldGoOnWithWhatWasKeptAndFileItOnceWhenTheServiceIsKilled() throws Exception {
    // Given
    byte[] noise = new byte[1_200_000];
    new Random(2).nextBytes(noise);
    byte[] zip = FilingPackage.application().withFile("noise.png", noise).zip();
    ServiceProcess service = service();
    Uploader first = uploader(service);
    String upload = first.begun(zip.length);

    // When
    try (Socket line = first.sendAndPause(upload, zip, 0, 600_000)) {
      await("two pieces").atMost(PATIENCE).until(() -> first.offset(upload) == 2 * PIECE_BYTES);
      service.kill();
      assertThat(line.getInputStream().read()).as("no answer").isNegative();
    }
    service = service();
    int kept = uploader(service).offset(upload);
    uploader(service).send(upload, zip, kept, zip.length).then().statusCode(204);
    service.kill();
    service = service();
    Response receipt = uploader(service).file(upload);
    service.kill();
    service = service();
    Response again = uploader(service).file(upload);
    service.close();

    // Then
    assertThat(kept).isEqualTo(2 * PIECE_BYTES);
    assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
    assertThat(receipt.<String>path("packageSha256")).isEqualTo(Sha256.of(zip));
    assertThat(again.asString()).isEqualTo(receipt.asString());
  }

  private ServiceProcess service() throws Exception {
    return ServiceProcess.start("receiving-service", configuration);
  }

  private Uploader uploader(ServiceProcess service) {
    return new Uploader(name, URI.create(service.address()));
  }
}
