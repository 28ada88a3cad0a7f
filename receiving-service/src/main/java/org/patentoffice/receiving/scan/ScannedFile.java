package org.patentoffice.receiving.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.jboss.logging.Logger;

/**
 * A scanned file, open. Pages are counted from 0; what cannot be read is an {@link IOException} or
 * an exception of the reader of that format.
 */
abstract sealed class ScannedFile implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(ScannedFile.class);
  private static final int SIGNATURE_BYTES = 8;
  private static final String PDF = "application/pdf";

  /**
   * Opens it.
   *
   * @param name as the scanner named it; for answers only
   * @throws org.patentoffice.kit.problem.Problem {@code scan-unreadable} if it is of no known
   *     format
   */
  static ScannedFile open(String name, byte[] bytes) throws IOException {
    String mediaType = mediaType(name, bytes);
    return mediaType.equals(PDF) ? new Pdf(bytes) : new Image(mediaType, bytes);
  }

  /** The format, by the first bytes. */
  static String mediaType(String name, byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(SIGNATURE_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return PDF;
    }
    if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
      return "image/tiff";
    }
    if (start.startsWith("\u0089PNG")) {
      return "image/png";
    }
    throw ScanProblems.unreadable(
        name,
        "\"" + name + "\" is neither PDF, TIFF nor PNG.",
        "「" + name + "」は PDF、TIFF、PNG のいずれでもありません。");
  }

  abstract int pages() throws IOException;

  /** Pixels of the largest picture on the page. */
  abstract long pixels(int page) throws IOException;

  /** The page in grey, its longer side at most so many pixels. */
  abstract BufferedImage grey(int page, int longerSidePixels) throws IOException;

  /** The page in its own colours, its longer side about so many pixels. */
  abstract BufferedImage coloured(int page, int longerSidePixels) throws IOException;

  /** Gives back what it holds; nothing was written, so nothing can be lost. */
  @Override
  public final void close() {
    try {
      release();
    } catch (IOException e) {
      LOG.debug("A scanned file could not be closed", e);
    }
  }

  abstract void release() throws IOException;

  private static final class Pdf extends ScannedFile {
    private final PDDocument document;
    private final PDFRenderer renderer;

    Pdf(byte[] bytes) throws IOException {
      document = Loader.loadPDF(bytes);
      renderer = new PDFRenderer(document);
    }

    @Override
    int pages() {
      return document.getNumberOfPages();
    }

    @Override
    long pixels(int page) throws IOException {
      long most = 1;
      PDResources resources = document.getPage(page).getResources();
      if (resources != null) {
        for (COSName name : resources.getXObjectNames()) {
          if (resources.isImageXObject(name)
              && resources.getXObject(name) instanceof PDImageXObject image) {
            most = Math.max(most, (long) image.getWidth() * image.getHeight());
          }
        }
      }
      return most;
    }

    @Override
    BufferedImage grey(int page, int longerSidePixels) throws IOException {
      renderer.setSubsamplingAllowed(true);
      return renderer.renderImage(page, scale(page, longerSidePixels), ImageType.GRAY);
    }

    @Override
    BufferedImage coloured(int page, int longerSidePixels) throws IOException {
      return renderer.renderImage(page, scale(page, longerSidePixels), ImageType.RGB);
    }

    private float scale(int page, int longerSidePixels) {
      PDPage drawn = document.getPage(page);
      PDRectangle box = drawn.getCropBox();
      return longerSidePixels / Math.max(box.getWidth(), box.getHeight());
    }

    @Override
    void release() throws IOException {
      document.close();
    }
  }

  private static final class Image extends ScannedFile {
    private final ImageReader reader;
    private final ImageInputStream in;

    Image(String mediaType, byte[] bytes) throws IOException {
      reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
      in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
      reader.setInput(in);
    }

    @Override
    int pages() throws IOException {
      return reader.getNumImages(true);
    }

    @Override
    long pixels(int page) throws IOException {
      return (long) reader.getWidth(page) * reader.getHeight(page);
    }

    @Override
    BufferedImage grey(int page, int longerSidePixels) throws IOException {
      BufferedImage scanned = coloured(page, longerSidePixels);
      double scale =
          Math.min(
              1.0, (double) longerSidePixels / Math.max(scanned.getWidth(), scanned.getHeight()));
      BufferedImage grey =
          new BufferedImage(
              Math.max(1, (int) (scanned.getWidth() * scale)),
              Math.max(1, (int) (scanned.getHeight() * scale)),
              BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = grey.createGraphics();
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(scanned, 0, 0, grey.getWidth(), grey.getHeight(), null);
      graphics.dispose();
      return grey;
    }

    @Override
    BufferedImage coloured(int page, int longerSidePixels) throws IOException {
      return reader.read(page, thinned(page, longerSidePixels));
    }

    /** What has many bits in a pixel is thinned while it is read: no page takes much memory. */
    private ImageReadParam thinned(int page, int longerSidePixels) throws IOException {
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

    @Override
    void release() throws IOException {
      reader.dispose();
      in.close();
    }
  }
}
