package org.patentoffice.embedded.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.patentoffice.embedded.build.KeycloakBuild;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.embedded.process.ProcessIdentity;
import org.patentoffice.embedded.supervisor.OfficeRun;

/** What the doctor looks at. */
final class Examination {

  private static final int WANTED_JAVA = 25;
  private static final long GIBI = 1_073_741_824;
  private static final long WANTED_DISK_GIBIBYTES = 3;
  private static final long WANTED_MEMORY_GIBIBYTES = 3;
  private static final long KIBIBYTES_PER_GIBIBYTE = 1_048_576;
  private static final int COMMAND_LIMIT_SECONDS = 20;

  private final Office office;
  private final OfficeRun run;

  Examination(Office office) {
    this.office = office;
    this.run = new OfficeRun(office);
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(java());
    findings.add(maven());
    findings.add(disk());
    findings.add(memory());
    findings.add(user());
    findings.addAll(processes());
    findings.add(builds());
    return findings;
  }

  private static Finding java() {
    String found = Runtime.version() + " in " + System.getProperty("java.home");
    return Runtime.version().feature() >= WANTED_JAVA
        ? Finding.well("JDK", found)
        : Finding.ill("JDK", found, "install a JDK " + WANTED_JAVA + ", or set JAVA_HOME to one");
  }

  private static Finding maven() {
    return succeeds("mvn", "--version")
        ? Finding.well("Maven", "found")
        : Finding.ill("Maven", "no mvn on the PATH", "install Maven 3.8.7 or newer");
  }

  private Finding disk() {
    Path place =
        Files.exists(office.folders().state()) ? office.folders().state() : office.folders().root();
    long gibibytes = place.toFile().getUsableSpace() / GIBI;
    String found = "%d GiB free at %s".formatted(gibibytes, place);
    return gibibytes >= WANTED_DISK_GIBIBYTES
        ? Finding.well("disk", found)
        : Finding.ill(
            "disk", found, "free %d GiB, or ./office reset".formatted(WANTED_DISK_GIBIBYTES));
  }

  private static Finding memory() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
      long gibibytes =
          lines
                  .filter(line -> line.startsWith("MemAvailable:"))
                  .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                  .sum()
              / KIBIBYTES_PER_GIBIBYTE;
      String found = gibibytes + " GiB available";
      return gibibytes >= WANTED_MEMORY_GIBIBYTES
          ? Finding.well("memory", found)
          : Finding.ill(
              "memory", found, "the office holds up to %d GiB".formatted(WANTED_MEMORY_GIBIBYTES));
    } catch (IOException e) {
      return Finding.well("memory", "not known on this system");
    }
  }

  private static Finding user() {
    String name = System.getProperty("user.name");
    if (!name.equals("root")) {
      return Finding.well("user", name);
    }
    return succeeds("unshare", "-U", "true")
        ? Finding.well("user", "root; PostgreSQL runs in a user namespace of its own")
        : Finding.ill(
            "user",
            "root, and user namespaces are not allowed: PostgreSQL refuses to run as root",
            "run the office as an ordinary user, or sysctl user.max_user_namespaces=10000");
  }

  private List<Finding> processes() {
    if (run.supervisor().isPresent()) {
      return List.of(Finding.well("processes", "the office is up: ./office status"));
    }
    List<ProcessIdentity> stale = run.register().alive();
    if (!stale.isEmpty()) {
      return stale.stream()
          .map(
              process ->
                  Finding.ill(
                      "process",
                      "%s (%d) runs without its supervisor"
                          .formatted(process.name(), process.pid()),
                      "./office down, or ./office up"))
          .toList();
    }
    Map<String, String> taken = PortCheck.taken(office.ports());
    if (taken.isEmpty()) {
      return List.of(Finding.well("ports", "all free from %d".formatted(office.ports().base())));
    }
    return taken.entrySet().stream()
        .map(
            entry ->
                Finding.ill(
                    "port",
                    entry.getKey() + ": " + entry.getValue(),
                    "stop that process, or ./office up --port-base 28000"))
        .toList();
  }

  private Finding builds() {
    List<String> missing = new ArrayList<>();
    for (Service service : Service.values()) {
      if (!Files.exists(office.folders().application(service).resolve("quarkus-run.jar"))) {
        missing.add(service.module());
      }
    }
    if (!new KeycloakBuild(office.folders()).done()) {
      missing.add("keycloak");
    }
    return missing.isEmpty()
        ? Finding.well("build", "everything is built")
        : Finding.ill("build", "not built: " + String.join(", ", missing), "./office up builds it");
  }

  private static boolean succeeds(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(COMMAND_LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
