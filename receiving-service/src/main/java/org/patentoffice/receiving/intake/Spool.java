package org.patentoffice.receiving.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.patentoffice.receiving.efiling.parcel.BadParcel;

/** A body on disk, however slowly it comes: no memory waits for its sender. */
final class Spool implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Spool.class);
  private static final int BUFFER_BYTES = 8_192;

  private final Path file;

  private Spool(Path file) {
    this.file = file;
  }

  /**
   * Takes a body.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code too-large} or {@code package-unreadable}
   */
  static Spool of(InputStream body, long maxBytes) {
    Spool spool = new Spool(empty());
    try {
      spool.fill(body, maxBytes);
      return spool;
    } catch (RuntimeException e) {
      spool.close();
      throw e;
    }
  }

  private void fill(InputStream body, long maxBytes) {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER_BYTES];
      long bytes = 0;
      for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
        bytes += n;
        if (bytes > maxBytes) {
          throw IntakeProblems.of(BadParcel.tooLarge(maxBytes));
        }
        out.write(buffer, 0, n);
      }
    } catch (IOException e) {
      throw IntakeProblems.unreadable(
          "The connection ended before the archive did.", "送信が途中で終わりました。");
    }
  }

  private static Path empty() {
    try {
      return Files.createTempFile("filing-", ".zip");
    } catch (IOException e) {
      throw new UncheckedIOException("No room for a body", e);
    }
  }

  Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warnf("Could not delete a spooled body: file=%s (%s)", file, e.getMessage());
    }
  }
}
