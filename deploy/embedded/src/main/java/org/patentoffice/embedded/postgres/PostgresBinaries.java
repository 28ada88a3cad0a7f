package org.patentoffice.embedded.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own programs, unpacked once from the Maven artifact of this operating system.
 *
 * @param home the directory with {@code bin}, {@code lib} and {@code share}
 */
public record PostgresBinaries(Path home) {

  /**
   * Unpacks the binaries into {@code home} unless they are there. Safe against other processes
   * doing the same: a lock is held, and the directory appears complete or not at all.
   *
   * @throws UncheckedIOException when the disk is full or not writable
   * @throws IllegalStateException when there are no binaries for this operating system
   */
  public static PostgresBinaries unpackedIn(Path home) {
    try {
      Path parent = Files.createDirectories(home.toAbsolutePath().getParent());
      try (FileChannel channel =
              FileChannel.open(
                  parent.resolve(home.getFileName() + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid() && !Files.isExecutable(home.resolve("bin/postgres"))) {
          unpack(home);
        }
      }
      return new PostgresBinaries(home);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL cannot be unpacked into " + home, e);
    }
  }

  /** Where this build keeps the binaries: {@code deploy/embedded/target/postgres}. */
  public static Path homeBesideClasses() {
    try {
      return Path.of(
              PostgresBinaries.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolveSibling("postgres");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The absolute path of one program, for example {@code initdb}. */
  public String program(String name) {
    return home.resolve("bin").resolve(name).toAbsolutePath().toString();
  }

  private static void unpack(Path home) throws IOException {
    Path fresh = home.resolveSibling(home.getFileName() + ".unpacking");
    deleteTree(fresh);
    Files.createDirectories(fresh);
    String archive = "/postgres-" + system() + "-" + processor() + ".txz";
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new IllegalStateException(
            "There is no PostgreSQL for this machine on the class path: " + archive);
      }
      try (TarArchiveInputStream tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          unpack(tar, entry, fresh);
        }
      }
    }
    deleteTree(home);
    Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    Path file = into.resolve(entry.getName()).normalize();
    if (!file.startsWith(into)) {
      throw new IOException("The archive leaves its directory: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    boolean executable = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static String system() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : "linux";
  }

  private static String processor() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
