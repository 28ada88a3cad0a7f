package org.patentoffice.receiving.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads scanned files (PDF, TIFF, PNG) into pages that a browser shows: grey PNG of at most {@link
 * DeskLimits#shownPagePixels} on the longer side. One at a time, for the memory it takes.
 */
@ApplicationScoped
class ScanReader {
  private static final int SIGNATURE_BYTES = 8;
  private static final ScanFile STORED = new ScanFile("stored scan", Path.of(""));

  private final DeskLimits limits;
  private final Semaphore one = new Semaphore(1, true);

  ScanReader(DeskLimits limits) {
    this.limits = limits;
  }

  /**
   * A file as it was scanned.
   *
   * @param name as the scanner named it; for answers only
   */
  record ScanFile(String name, Path file) {}

  /** Bytes of a scanned file, with what its pages look like. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Scan(byte[] bytes, String mediaType, List<byte[]> pages) {}

  /**
   * Reads.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code scan-unreadable} with the file, {@code
   *     busy}
   */
  List<Scan> read(List<ScanFile> files) {
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

  private void acquire() {
    try {
      if (!one.tryAcquire(limits.maxWaitSeconds(), TimeUnit.SECONDS)) {
        throw DeskProblems.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DeskProblems.busy();
    }
  }

  /**
   * A page of a file that was taken before, in its own colours.
   *
   * @param index from 0; a file of fewer pages was scanned in more than once, and begins again
   * @param longerSidePixels how large it is wanted; an image may be larger or smaller
   * @throws org.patentoffice.kit.problem.Problem {@code busy}
   */
  BufferedImage page(byte[] bytes, int index, int longerSidePixels) {
    acquire();
    try {
      return mediaType(STORED, bytes).equals("application/pdf")
          ? pdfPage(bytes, index, longerSidePixels)
          : imagePage(bytes, index, longerSidePixels);
    } catch (IOException e) {
      throw new UncheckedIOException("A stored scan cannot be read", e);
    } finally {
      one.release();
    }
  }

  private static BufferedImage pdfPage(byte[] bytes, int index, int longerSidePixels)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int page = index % document.getNumberOfPages();
      PDRectangle box = document.getPage(page).getCropBox();
      float scale = longerSidePixels / Math.max(box.getWidth(), box.getHeight());
      return new PDFRenderer(document).renderImage(page, scale, ImageType.RGB);
    }
  }

  private static BufferedImage imagePage(byte[] bytes, int index, int longerSidePixels)
      throws IOException {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType(STORED, bytes)).next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in);
      int page = index % reader.getNumImages(true);
      return reader.read(page, thinned(reader, page, longerSidePixels));
    } finally {
      reader.dispose();
    }
  }

  private Scan read(ScanFile file, int maxPages) {
    byte[] bytes = bytes(file);
    String mediaType = mediaType(file, bytes);
    try {
      List<byte[]> pages =
          mediaType.equals("application/pdf")
              ? pdfPages(file, bytes, maxPages)
              : imagePages(file, mediaType, bytes, maxPages);
      return new Scan(bytes, mediaType, pages);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw DeskProblems.scan(
          file.name(), "\"" + file.name() + "\" is damaged.", "「" + file.name() + "」が壊れています。");
    }
  }

  private List<byte[]> pdfPages(ScanFile file, byte[] bytes, int maxPages) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      requirePages(file, document.getNumberOfPages(), maxPages);
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      List<byte[]> pages = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDPage page = document.getPage(i);
        requirePixels(file, page);
        PDRectangle box = page.getCropBox();
        float scale = limits.shownPagePixels() / Math.max(box.getWidth(), box.getHeight());
        pages.add(png(renderer.renderImage(i, scale, ImageType.GRAY)));
      }
      return pages;
    }
  }

  private List<byte[]> imagePages(ScanFile file, String mediaType, byte[] bytes, int maxPages)
      throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in);
      int count = reader.getNumImages(true);
      requirePages(file, count, maxPages);
      List<byte[]> pages = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        requirePixels(file, (long) reader.getWidth(i) * reader.getHeight(i));
        pages.add(png(shown(reader.read(i, thinned(reader, i, limits.shownPagePixels())))));
      }
      return pages;
    } finally {
      reader.dispose();
    }
  }

  /** What has many bits in a pixel is thinned while it is read: no page takes much memory. */
  private static ImageReadParam thinned(ImageReader reader, int page, int longerSidePixels)
      throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    int longer = Math.max(reader.getWidth(page), reader.getHeight(page));
    int every = longer / longerSidePixels;
    ImageTypeSpecifier type = reader.getRawImageType(page);
    boolean bilevel = type != null && type.getColorModel().getPixelSize() == 1;
    if (every > 1 && !bilevel) {
      param.setSourceSubsampling(every, every, 0, 0);
    }
    return param;
  }

  /** Grey, and no larger than it is shown. */
  private BufferedImage shown(BufferedImage scanned) {
    double scale =
        Math.min(
            1.0,
            (double) limits.shownPagePixels() / Math.max(scanned.getWidth(), scanned.getHeight()));
    BufferedImage shown =
        new BufferedImage(
            Math.max(1, (int) (scanned.getWidth() * scale)),
            Math.max(1, (int) (scanned.getHeight() * scale)),
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = shown.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(scanned, 0, 0, shown.getWidth(), shown.getHeight(), null);
    graphics.dispose();
    return shown;
  }

  private void requirePixels(ScanFile file, PDPage page) throws IOException {
    PDResources resources = page.getResources();
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)
            && resources.getXObject(name) instanceof PDImageXObject image) {
          requirePixels(file, (long) image.getWidth() * image.getHeight());
        }
      }
    }
  }

  private void requirePixels(ScanFile file, long pixels) {
    if (pixels < 1 || pixels > limits.maxPagePixels()) {
      throw DeskProblems.scan(
          file.name(),
          "A page of \"%s\" has %d pixels; at most %d are taken."
              .formatted(file.name(), pixels, limits.maxPagePixels()),
          "「%s」に%d画素のページがあります（%d画素以下）。".formatted(file.name(), pixels, limits.maxPagePixels()));
    }
  }

  private void requirePages(ScanFile file, int pages, int maxPages) {
    if (pages < 1 || pages > maxPages) {
      throw DeskProblems.scan(
          file.name(),
          "\"%s\" has %d pages; an envelope has 1 to %d."
              .formatted(file.name(), pages, limits.maxPages()),
          "「%s」は%dページです（一封筒は1～%dページ）。".formatted(file.name(), pages, limits.maxPages()));
    }
  }

  private static String mediaType(ScanFile file, byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(SIGNATURE_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return "application/pdf";
    }
    if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
      return "image/tiff";
    }
    if (start.startsWith("\u0089PNG")) {
      return "image/png";
    }
    throw DeskProblems.scan(
        file.name(),
        "\"" + file.name() + "\" is neither PDF, TIFF nor PNG.",
        "「" + file.name() + "」は PDF、TIFF、PNG のいずれでもありません。");
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static byte[] bytes(ScanFile file) {
    try {
      return Files.readAllBytes(file.file());
    } catch (IOException e) {
      throw new UncheckedIOException("The uploaded file is gone", e);
    }
  }
}
