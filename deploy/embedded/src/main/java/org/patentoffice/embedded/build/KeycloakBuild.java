package org.patentoffice.embedded.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.patentoffice.embedded.office.Folders;

/**
 * Keycloak's distribution, unpacked from the local Maven repository and built once for PostgreSQL
 * (Keycloak's own "build": 20 s, so that each start takes 7 s instead of 27).
 */
public final class KeycloakBuild {

  private static final List<String> BUILD_OPTIONS =
      List.of(
          "--db=postgres",
          "--health-enabled=true",
          "--features-disabled=twitter-broker,identity-brokering-api");

  private final Folders folders;

  public KeycloakBuild(Folders folders) {
    this.folders = folders;
  }

  /** Whether the present version is built. */
  public boolean done() {
    try {
      return Files.exists(marker()) && Files.readString(marker()).equals(fingerprint());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Unpacks and builds, replacing an earlier version.
   *
   * @throws IllegalStateException when Keycloak's build fails; its words are in {@code
   *     keycloak-build.log}
   */
  public void run() {
    try {
      Path home = folders.keycloak();
      Trees.delete(home);
      unpack(archive(), home);
      Path log = home.resolve("keycloak-build.log");
      ProcessBuilder builder =
          new ProcessBuilder(command(home))
              .directory(home.toFile())
              .redirectErrorStream(true)
              .redirectOutput(Redirect.to(log.toFile()));
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      if (builder.start().waitFor() != 0) {
        throw new IllegalStateException("Keycloak's build failed, see " + log);
      }
      Files.writeString(marker(), fingerprint());
    } catch (IOException e) {
      throw new UncheckedIOException("Keycloak cannot be unpacked", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> command(Path home) {
    List<String> command = new java.util.ArrayList<>();
    command.add(home.resolve("bin/kc.sh").toString());
    command.add("build");
    command.addAll(BUILD_OPTIONS);
    return command;
  }

  private String fingerprint() throws IOException {
    return archive() + " " + BUILD_OPTIONS;
  }

  private Path marker() {
    return folders.keycloak().resolve("built");
  }

  private Path archive() throws IOException {
    return Path.of(Files.readString(folders.embeddedTarget().resolve("keycloak.txt")).strip());
  }

  private static void unpack(Path archive, Path home) throws IOException {
    try (InputStream file = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path inside = Path.of(entry.getName());
        if (inside.getNameCount() < 2 && entry.isDirectory()) {
          continue;
        }
        Path target = home.resolve(inside.subpath(1, inside.getNameCount())).normalize();
        if (!target.startsWith(home)) {
          throw new IOException("The archive leaves its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.setPosixFilePermissions(
        home.resolve("bin/kc.sh"), PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
