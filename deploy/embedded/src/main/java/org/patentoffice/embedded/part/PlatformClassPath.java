package org.patentoffice.embedded.part;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentoffice.embedded.office.Folders;

/**
 * The class path of this module's own JVMs: its jar (or, unpackaged, its classes) and its
 * libraries.
 */
public final class PlatformClassPath {

  private PlatformClassPath() {}

  /** Entry by entry. */
  public static List<Path> entries(Folders folders) {
    Path target = folders.embeddedTarget();
    try {
      List<Path> entries = new ArrayList<>();
      entries.add(jar(target));
      for (String entry :
          Files.readString(target.resolve("classpath.txt")).strip().split(File.pathSeparator)) {
        entries.add(Path.of(entry));
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException("Expected a built module deploy/embedded", e);
    }
  }

  /** As {@code -cp} wants it. */
  public static String text(Folders folders) {
    return entries(folders).stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path jar(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(f -> f.getFileName().toString().matches("embedded-[0-9].*(?<!-sources)\\.jar"))
          .findFirst()
          .orElse(target.resolve("classes"));
    }
  }
}
