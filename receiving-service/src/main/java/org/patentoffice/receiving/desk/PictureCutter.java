package org.patentoffice.receiving.desk;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.patentoffice.receiving.desk.domain.Field.Region;
import org.patentoffice.receiving.desk.domain.Manuscript.Picture;
import org.w3c.dom.Element;

/**
 * Cuts pictures out of scanned pages, as e-filing wants them (efiling.md 1.4): black and white PNG
 * of 400 dots per inch, or colour JPEG (baseline, JFIF) of 200. A page is taken to be A4, its
 * longer side 297 mm. The same page and frame always give the same bytes.
 */
final class PictureCutter {
  private static final int BILEVEL_DOTS_PER_INCH = 400;
  private static final int COLOUR_DOTS_PER_INCH = 200;
  private static final String PNG_TREE = "javax_imageio_png_1.0";
  private static final String JPEG_TREE = "javax_imageio_jpeg_image_1.0";
  private static final double MM_PER_INCH = 25.4;
  private static final double LONGER_SIDE_MM = 297;
  private static final int MM_PER_METRE = 1_000;
  private static final int BLACK_BELOW = 128;
  private static final double ALIKE = 0.01;
  private static final float QUALITY = 0.9f;

  private PictureCutter() {}

  /** The longer side of a page from which the picture is best cut, in pixels. */
  static int longerSidePixels(Picture picture) {
    return (int) Math.round(LONGER_SIDE_MM / MM_PER_INCH * dotsPerInch(picture));
  }

  /** Cuts it out of the whole page. */
  static byte[] cut(BufferedImage page, Picture picture) {
    double scale = (double) longerSidePixels(picture) / Math.max(page.getWidth(), page.getHeight());
    BufferedImage part = scaled(part(page, picture.region()), scale);
    try {
      return picture.colour()
          ? written("jpeg", part, PictureCutter::jpegDensity)
          : written("png", bilevel(part), PictureCutter::pngDensity);
    } catch (IOException e) {
      throw new UncheckedIOException("A picture in memory cannot be written", e);
    }
  }

  private static int dotsPerInch(Picture picture) {
    return picture.colour() ? COLOUR_DOTS_PER_INCH : BILEVEL_DOTS_PER_INCH;
  }

  private static BufferedImage part(BufferedImage whole, Region region) {
    int left = Math.min((int) Math.round(region.left() * whole.getWidth()), whole.getWidth() - 1);
    int top = Math.min((int) Math.round(region.top() * whole.getHeight()), whole.getHeight() - 1);
    int width = Math.max(1, (int) Math.round(region.width() * whole.getWidth()));
    int height = Math.max(1, (int) Math.round(region.height() * whole.getHeight()));
    return whole.getSubimage(
        left,
        top,
        Math.min(width, whole.getWidth() - left),
        Math.min(height, whole.getHeight() - top));
  }

  private static BufferedImage scaled(BufferedImage part, double scale) {
    double factor = Math.abs(scale - 1) < ALIKE ? 1 : scale;
    BufferedImage scaled =
        new BufferedImage(
            Math.max(1, (int) Math.round(part.getWidth() * factor)),
            Math.max(1, (int) Math.round(part.getHeight() * factor)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, scaled.getWidth(), scaled.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(part, 0, 0, scaled.getWidth(), scaled.getHeight(), null);
    graphics.dispose();
    return scaled;
  }

  private static BufferedImage bilevel(BufferedImage scan) {
    BufferedImage bilevel =
        new BufferedImage(scan.getWidth(), scan.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < scan.getHeight(); y++) {
      for (int x = 0; x < scan.getWidth(); x++) {
        boolean white = brightness(new Color(scan.getRGB(x, y))) >= BLACK_BELOW;
        bilevel.setRGB(x, y, (white ? Color.WHITE : Color.BLACK).getRGB());
      }
    }
    return bilevel;
  }

  /** As the eye weighs the colours (ITU-R BT.601), 0 to 255. */
  private static int brightness(Color colour) {
    return (299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue()) / 1000;
  }

  /** Writes the resolution into what a file says of its picture. */
  private interface Density {
    void write(IIOMetadata metadata) throws IOException;
  }

  private static void pngDensity(IIOMetadata metadata) throws IOException {
    IIOMetadataNode root = new IIOMetadataNode(PNG_TREE);
    IIOMetadataNode density = new IIOMetadataNode("pHYs");
    String perMetre = Long.toString(Math.round(BILEVEL_DOTS_PER_INCH * MM_PER_METRE / MM_PER_INCH));
    density.setAttribute("pixelsPerUnitXAxis", perMetre);
    density.setAttribute("pixelsPerUnitYAxis", perMetre);
    density.setAttribute("unitSpecifier", "meter");
    root.appendChild(density);
    metadata.mergeTree(PNG_TREE, root);
  }

  private static void jpegDensity(IIOMetadata metadata) throws IOException {
    Element root = (Element) metadata.getAsTree(JPEG_TREE);
    Element jfif = (Element) root.getElementsByTagName("app0JFIF").item(0);
    jfif.setAttribute("Xdensity", Integer.toString(COLOUR_DOTS_PER_INCH));
    jfif.setAttribute("Ydensity", Integer.toString(COLOUR_DOTS_PER_INCH));
    jfif.setAttribute("resUnits", "1");
    metadata.setFromTree(JPEG_TREE, root);
  }

  private static byte[] written(String format, BufferedImage image, Density density)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
      density.write(metadata);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, metadata), param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
