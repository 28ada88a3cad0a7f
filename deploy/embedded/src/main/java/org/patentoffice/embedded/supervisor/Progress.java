package org.patentoffice.embedded.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * What the supervisor tells while it starts the office, line by line, in {@code .office/progress}.
 */
public final class Progress {

  private final Path file;
  private final long startedNanos;

  Progress(Path file, long startedNanos) {
    this.file = file;
    this.startedNanos = startedNanos;
  }

  /** What happened to a part. */
  public enum Kind {
    HEALTHY,
    DIED,
    GIVEN_UP
  }

  /**
   * One line.
   *
   * @param kind what happened
   * @param name of the part
   * @param after since the supervisor started
   * @param text for people
   */
  public record Line(Kind kind, String name, Duration after, String text) {

    String text(char separator) {
      return kind.name() + separator + name + separator + after.toMillis() + separator + text;
    }

    static Line parse(String line) {
      String[] fields = line.split("\t", 4);
      return new Line(
          Kind.valueOf(fields[0]),
          fields[1],
          Duration.ofMillis(Long.parseLong(fields[2])),
          fields[3]);
    }
  }

  /** Everything told so far; an unfinished last line is left for the next reading. */
  public static List<Line> read(Path file) {
    try {
      if (!Files.exists(file)) {
        return List.of();
      }
      String text = Files.readString(file);
      return text.substring(0, text.lastIndexOf('\n') + 1)
          .lines()
          .filter(line -> !line.isBlank())
          .map(Line::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void tell(Kind kind, String name, String text) {
    Line line =
        new Line(
            kind,
            name,
            Duration.ofNanos(System.nanoTime() - startedNanos),
            text.replace('\n', ' '));
    try {
      Files.writeString(
          file, line.text('\t') + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.printf("%s %s %s %s%n", java.time.Instant.now(), kind, name, text);
  }
}
