package org.patentoffice.receiving.batch;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.receiving.batch.BatchIntake.Source;

/**
 * Takes the files that scanners leave in a folder. A file is taken when it has not changed between
 * two looks, and is moved away only when it is kept: into {@code taken}, or, if it cannot be read,
 * into {@code refused} with the reason beside it. A crash in between takes the same bytes again,
 * which are the same batch.
 */
@ApplicationScoped
class ScanFolder {
  private static final Logger LOG = Logger.getLogger(ScanFolder.class);
  private static final String BY = "scan-folder";

  private final BatchIntake intake;
  private final BatchLimits limits;
  private final Map<Path, Look> looks = new HashMap<>();

  ScanFolder(BatchIntake intake, BatchLimits limits) {
    this.intake = intake;
    this.limits = limits;
  }

  private record Look(long size, long changed) {}

  @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    limits.folder().filter(Files::isDirectory).ifPresent(this::look);
  }

  private void look(Path folder) {
    try {
      List<Path> files = scans(folder);
      looks.keySet().retainAll(files);
      for (Path file : files) {
        Look now = new Look(Files.size(file), Files.getLastModifiedTime(file).toMillis());
        if (now.equals(looks.put(file, now))) {
          take(folder, file, now.size());
        }
      }
    } catch (NoSuchFileException taken) {
      LOG.debug("Somebody else has taken a file of the scan folder", taken);
    } catch (IOException e) {
      LOG.errorf(e, "The scan folder cannot be read: %s", folder);
    }
  }

  private List<Path> scans(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(ScanFolder::isScan)
          .sorted()
          .limit(limits.maxListed())
          .toList();
    }
  }

  private static boolean isScan(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Stream.of(".pdf", ".tif", ".tiff", ".png").anyMatch(name::endsWith);
  }

  private void take(Path folder, Path file, long size) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (size > limits.maxBytes()) {
      refuse(
          folder,
          file,
          "Expected at most %d bytes, but it has %d. Scan fewer documents in one go.\n%dバイト以下としてください（%dバイト）。一度に読み取る書類を減らしてください。"
              .formatted(limits.maxBytes(), size, limits.maxBytes(), size));
      return;
    }
    try {
      intake.take(name, Files.readAllBytes(file), Source.FOLDER, BY);
      move(folder.resolve("taken"), file);
    } catch (Problem problem) {
      refuse(folder, file, problem.detailEn() + "\n" + problem.detailJa());
    }
  }

  private static void refuse(Path folder, Path file, String why) throws IOException {
    Path moved = move(folder.resolve("refused"), file);
    Files.writeString(Path.of(moved + ".why.txt"), why + "\n", StandardCharsets.UTF_8);
    LOG.warnf("A file of the scan folder was refused: %s", moved);
  }

  private static Path move(Path folder, Path file) throws IOException {
    Files.createDirectories(folder);
    Path target = folder.resolve(String.valueOf(file.getFileName()));
    return Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
  }
}
