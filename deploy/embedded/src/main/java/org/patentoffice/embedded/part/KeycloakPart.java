package org.patentoffice.embedded.part;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentoffice.embedded.office.Folders;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Ports;
import org.patentoffice.embedded.office.Secrets;
import org.patentoffice.embedded.office.Service;

/**
 * Keycloak on our PostgreSQL, with the realm of {@code deploy/realm}, imported at the first start.
 */
final class KeycloakPart implements Part {

  static final String NAME = "keycloak";
  private static final int HEAP_MEBIBYTES = 256;
  private static final String REALM_FILE = "patent-office-realm.json";

  private final Office office;
  private final Secrets secrets;
  private final AotCaches caches;
  private final Health health;

  KeycloakPart(Office office, Secrets secrets, AotCaches caches, Health health) {
    this.office = office;
    this.secrets = secrets;
    this.caches = caches;
    this.health = health;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> needs() {
    return Set.of(PostgresPart.NAME);
  }

  @Override
  public void prepare() throws IOException {
    Path imports = Files.createDirectories(office.folders().keycloak().resolve("data/import"));
    Files.copy(
        office.folders().realm(), imports.resolve(REALM_FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public Launch launch() {
    Path home = office.folders().keycloak();
    Ports ports = office.ports();
    return new Launch(
        Jvm.withHeap(HEAP_MEBIBYTES)
            .with(
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"))
            .with(caches.flags(NAME, classPath(office.folders())))
            .with(
                "-cp",
                classPath(office.folders()).stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator)))
            .running(
                "org.keycloak.quarkus.runtime.KeycloakMain",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--hostname=http://127.0.0.1:" + ports.keycloak(),
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--db-url=" + ports.jdbcUrl("keycloak"),
                "--db-username=keycloak",
                "--db-pool-initial-size=2",
                "--db-pool-min-size=2",
                "--db-pool-max-size=16"),
        Map.of(
            "KC_DB_PASSWORD", secrets.keycloakDatabase(),
            "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin(),
            "OFFICE_SERVICE_SECRET", secrets.serviceClient(),
            "OFFICE_PAGES_SECRET", secrets.pagesClient(),
            "OFFICE_PAGES_URL", ports.url(Service.RECEIVING),
            "OFFICE_USER_PASSWORD", secrets.demoUsers(),
            "MALLOC_ARENA_MAX", "2"),
        home);
  }

  /**
   * All of Keycloak's jars on one plain class path, what its own build has generated first. Its
   * start script leaves them to a class loader of Quarkus, which an AOT cache cannot help.
   */
  static List<Path> classPath(Folders folders) {
    Path lib = folders.keycloak().resolve("lib");
    List<Path> jars = new ArrayList<>();
    jars.add(lib.resolve("quarkus/transformed-bytecode.jar"));
    jars.add(lib.resolve("quarkus/generated-bytecode.jar"));
    for (String folder : List.of("app", "lib/boot", "lib/main")) {
      jars.addAll(jarsIn(lib.resolve(folder)));
    }
    return jars;
  }

  private static List<Path> jarsIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean healthy() {
    // Asked first: Keycloak warns of whoever asks for a realm before it is ready.
    return health.ok("http://127.0.0.1:" + office.ports().keycloakManagement() + "/health/ready")
        && health.ok(office.ports().realmUrl());
  }
}
