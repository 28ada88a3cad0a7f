package org.patentoffice.embedded.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.patentoffice.embedded.office.Folders;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Ports;
import org.patentoffice.embedded.office.Secrets;
import org.patentoffice.embedded.office.Service;

/** One of the six services, from the jars that {@code mvn package} made. */
final class ServicePart implements Part {

  private static final int HEAP_MEBIBYTES = 128;

  /** A killed service's partitions are free again after this long (the kit's default is 6,000). */
  private static final String SESSION_TIMEOUT_MILLIS = "4000";

  private final Office office;
  private final Secrets secrets;
  private final Service service;
  private final AotCaches caches;
  private final Health health;

  ServicePart(Office office, Secrets secrets, Service service, AotCaches caches, Health health) {
    this.office = office;
    this.secrets = secrets;
    this.service = service;
    this.caches = caches;
    this.health = health;
  }

  @Override
  public String name() {
    return service.id();
  }

  @Override
  public Set<String> needs() {
    return Set.of(PostgresPart.NAME, BrokerPart.NAME);
  }

  @Override
  public void prepare() {
    if (!Files.exists(jar())) {
      throw new IllegalStateException(
          "Expected " + jar() + " but it is not built: run ./office demo, or mvn package");
    }
  }

  @Override
  public Launch launch() {
    return new Launch(
        Jvm.withHeap(HEAP_MEBIBYTES)
            .with(caches.flags(service.id(), classPath(office.folders(), service)))
            .running("-jar", jar().toString()),
        environment(),
        office.folders().state());
  }

  @Override
  public boolean healthy() {
    return health.ok(office.ports().url(service) + "/q/health/ready");
  }

  static List<Path> classPath(Folders folders, Service service) {
    try (Stream<Path> files = Files.walk(folders.application(service))) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path jar() {
    return office.folders().application(service).resolve("quarkus-run.jar");
  }

  private Map<String, String> environment() {
    Ports ports = office.ports();
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "HOST", "127.0.0.1",
                "PORT", String.valueOf(ports.of(service)),
                "DB_URL", ports.jdbcUrl(service.database()),
                "DB_USER", service.database(),
                "DB_PASSWORD", secrets.database(service),
                "KAFKA", ports.kafkaBootstrap(),
                "OIDC_URL", ports.realmUrl(),
                "OIDC_CLIENT_SECRET", secrets.serviceClient(),
                "CLOCK_MOVABLE", "true",
                "MALLOC_ARENA_MAX", "2"));
    environment.put(
        "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_SESSION_TIMEOUT_MS", SESSION_TIMEOUT_MILLIS);
    if (service == Service.RECEIVING) {
      environment.put("OIDC_PAGES_SECRET", secrets.pagesClient());
      environment.put("RECEIPT_KEY_FILE", office.folders().receiptKey().toString());
      environment.put("RECEIPT_CERTIFICATES", office.folders().receiptCertificates().toString());
      environment.put("SCAN_FOLDER", office.folders().scans().toString());
    }
    for (Service other : Service.values()) {
      environment.put(other.urlVariable(), ports.url(other));
    }
    return environment;
  }
}
