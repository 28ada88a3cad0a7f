package org.patentoffice.embedded.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JDK's AOT caches (JEP 483, 514, 515): classes loaded and linked in a training run, so that
 * the next start takes a third of the time. A cache belongs to one build of the jars and one JDK;
 * both are in its file name, so a stale one is simply not found.
 */
public final class AotCaches {

  /** Whether to use caches or to make them. */
  public enum Mode {
    USE,
    TRAIN
  }

  /** AOT caches as used here came with this release. */
  private static final int FIRST_RELEASE = 25;

  private static final int FINGERPRINT_BYTES = 6;
  private static final String TRAINING = ".training";
  private static final String MISSING = ".missing";

  private final Path folder;
  private final Mode mode;

  public AotCaches(Path folder, Mode mode) {
    this.folder = folder;
    this.mode = mode;
  }

  public Mode mode() {
    return mode;
  }

  /** Flags for a JVM of this name that runs from these jars. */
  public List<String> flags(String name, List<Path> classPath) {
    if (Runtime.version().feature() < FIRST_RELEASE) {
      return List.of();
    }
    Path cache = cache(name, classPath);
    // The JVM says at length why a class is not cached; nobody needs to hear it.
    if (mode == Mode.TRAIN) {
      return List.of("-XX:AOTCacheOutput=" + cache + TRAINING, "-Xlog:disable", "-Xlog:all=off");
    }
    return Files.exists(cache)
        ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off", "-Xlog:cds*=off")
        : List.of();
  }

  /** Whether this build was trained; a JVM that wrote no cache then is not asked again. */
  public boolean present(String name, List<Path> classPath) {
    Path cache = cache(name, classPath);
    return Runtime.version().feature() < FIRST_RELEASE
        || Files.exists(cache)
        || Files.exists(missing(cache));
  }

  /**
   * After a training run: a finished cache takes its name, an unfinished one and those of earlier
   * builds go.
   *
   * @return whether the JVM has written a cache
   */
  public boolean adopt(String name, List<Path> classPath) {
    Path cache = cache(name, classPath);
    Path trained = cache.resolveSibling(cache.getFileName() + TRAINING);
    try {
      boolean written = Files.exists(trained) && Files.size(trained) > 0;
      Path kept = written ? cache : missing(cache);
      if (written) {
        Files.move(trained, cache, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.write(kept, List.of());
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> belongs(f, name) && !f.equals(kept)).toList()) {
          Files.delete(file);
        }
      }
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path missing(Path cache) {
    return cache.resolveSibling(cache.getFileName() + MISSING);
  }

  private static boolean belongs(Path file, String name) {
    return file.getFileName().toString().matches(name + "-[0-9a-f]{12}\\.aot.*");
  }

  private Path cache(String name, List<Path> classPath) {
    return folder.resolve(name + "-" + fingerprint(classPath) + ".aot");
  }

  /**
   * The JVM itself refuses a cache when a jar's size or time has changed: so these identify a
   * build.
   */
  private static String fingerprint(List<Path> classPath) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<String> lines = new ArrayList<>();
      for (Path jar : classPath) {
        lines.add(jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis());
      }
      lines.add(System.getProperty("java.vm.version") + " " + System.getProperty("java.home"));
      digest.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
