package org.patentoffice.receiving.efiling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.finding.Finding;

/** What is expected of the examples: one folder for each under {@code golden/}. */
final class GoldenFolders {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private GoldenFolders() {}

  static Path root() {
    try {
      return Path.of(
          URI.create(GoldenFolders.class.getResource("/golden/README.md").toString()).resolve("."));
    } catch (NullPointerException e) {
      throw new IllegalStateException("Expected golden/README.md on the class path", e);
    }
  }

  static List<Path> folders() {
    try (Stream<Path> folders = Files.list(root())) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line per finding: rule, level, line, item, message in Japanese. */
  static String write(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(
          "%s %s %d %s %s%n"
              .formatted(
                  finding.ruleId(),
                  finding.level(),
                  finding.line(),
                  finding.item().isEmpty() ? "-" : finding.item(),
                  finding.messageJa()));
    }
    return text.toString();
  }

  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
