package org.patentoffice.receiving.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jboss.logging.Logger;
import org.patentoffice.kit.problem.Problem;

/**
 * Reads scanned files (PDF, TIFF, PNG) into pages that a browser shows: grey PNG of at most {@link
 * ScanLimits#shownPagePixels} on the longer side. One at a time, for the memory it takes.
 */
@ApplicationScoped
public class ScanReader {
  private static final Logger LOG = Logger.getLogger(ScanReader.class);
  private static final String STORED = "stored scan";

  private final ScanLimits limits;
  private final Semaphore one = new Semaphore(1, true);

  ScanReader(ScanLimits limits) {
    this.limits = limits;
  }

  /**
   * A file as it was scanned.
   *
   * @param name as the scanner named it; for answers only
   */
  public record ScanFile(String name, Path file) {
    /** All of it. */
    public byte[] bytes() {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException("The uploaded file is gone", e);
      }
    }
  }

  /** Bytes of a scanned file, with what its pages look like. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Scan(byte[] bytes, String mediaType, List<byte[]> pages) {}

  /** What a file is, by its bytes. */
  public record Kind(String mediaType, int pages) {}

  /** Takes one page after the other. */
  @FunctionalInterface
  public interface PageTaker {
    /**
     * Takes one.
     *
     * @param page from 0
     */
    void take(int page, BufferedImage grey);
  }

  /** What a reader of some format makes of a file; it may fail in any way. */
  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }

  /**
   * Reads all pages of an envelope.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code scan-unreadable} with the file, {@code
   *     busy}
   */
  public List<Scan> read(List<ScanFile> files) {
    acquire();
    try {
      int left = limits.maxPages();
      List<Scan> scans = new ArrayList<>();
      for (ScanFile file : files) {
        Scan scan = read(file, left);
        left -= scan.pages().size();
        scans.add(scan);
      }
      return scans;
    } finally {
      one.release();
    }
  }

  /**
   * Looks at what a file is, without reading its pages.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code scan-unreadable}
   */
  public Kind kind(String name, byte[] bytes, int mostPages) {
    try (ScannedFile file = open(name, bytes)) {
      return new Kind(ScannedFile.mediaType(name, bytes), pages(name, file, mostPages));
    }
  }

  /**
   * Reads some pages of a file, in order.
   *
   * @param from the first, from 0
   * @throws org.patentoffice.kit.problem.Problem {@code scan-unreadable}, {@code busy}
   */
  public void pages(String name, byte[] bytes, int from, int many, PageTaker taker) {
    acquire();
    try (ScannedFile file = open(name, bytes)) {
      for (int page = from; page < from + many; page++) {
        taker.take(page, grey(name, file, page));
      }
    } finally {
      one.release();
    }
  }

  /**
   * A page of a file that was taken before, in its own colours.
   *
   * @param index from 0; a file of fewer pages was scanned in more than once, and begins again
   * @param longerSidePixels how large it is wanted; an image may be larger or smaller
   * @throws org.patentoffice.kit.problem.Problem {@code busy}
   */
  public BufferedImage page(byte[] bytes, int index, int longerSidePixels) {
    acquire();
    try (ScannedFile file = open(STORED, bytes)) {
      return readable(STORED, () -> file.coloured(index % file.pages(), longerSidePixels));
    } finally {
      one.release();
    }
  }

  /** A page as it is kept and shown. */
  public static byte[] png(BufferedImage page) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(page, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A page in memory cannot be written", e);
    }
  }

  private Scan read(ScanFile scanned, int mostPages) {
    byte[] bytes = scanned.bytes();
    String name = scanned.name();
    try (ScannedFile file = open(name, bytes)) {
      List<byte[]> read = new ArrayList<>();
      int pages = pages(name, file, mostPages);
      for (int page = 0; page < pages; page++) {
        read.add(png(grey(name, file, page)));
      }
      return new Scan(bytes, ScannedFile.mediaType(name, bytes), read);
    }
  }

  private BufferedImage grey(String name, ScannedFile file, int page) {
    long pixels = readable(name, () -> file.pixels(page));
    if (pixels < 1 || pixels > limits.maxPagePixels()) {
      throw ScanProblems.pixels(name, pixels, limits.maxPagePixels());
    }
    return readable(name, () -> file.grey(page, limits.shownPagePixels()));
  }

  private static int pages(String name, ScannedFile file, int most) {
    int pages = readable(name, file::pages);
    if (pages < 1 || pages > most) {
      throw ScanProblems.pages(name, pages, most);
    }
    return pages;
  }

  private static ScannedFile open(String name, byte[] bytes) {
    return readable(name, () -> ScannedFile.open(name, bytes));
  }

  /** Readers of damaged files fail with almost any exception: whoever scanned it is told so. */
  private static <T> T readable(String name, Reading<T> reading) {
    try {
      return reading.read();
    } catch (Problem told) {
      throw told;
    } catch (IOException | RuntimeException damaged) {
      LOG.infof(damaged, "A scanned file cannot be read: %s", name);
      throw ScanProblems.damaged(name);
    }
  }

  private void acquire() {
    try {
      if (!one.tryAcquire(limits.maxWaitSeconds(), TimeUnit.SECONDS)) {
        throw ScanProblems.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ScanProblems.busy();
    }
  }
}
