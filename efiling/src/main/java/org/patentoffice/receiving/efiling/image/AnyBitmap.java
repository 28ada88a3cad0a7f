package org.patentoffice.receiving.efiling.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a GIF or BMP with the JDK and makes it black and white. One at a time: the decoder holds
 * a byte or more for every pixel, ten megabytes for a full page.
 */
final class AnyBitmap {

  /** What is darker than this, of 255, becomes black. */
  private static final int THRESHOLD = 128;

  private AnyBitmap() {}

  static synchronized Bitmap decode(byte[] picture, ImageFacts.Format format) throws IOException {
    BufferedImage image = read(picture, format);
    int width = image.getWidth();
    int height = image.getHeight();
    int stride = Bitmap.bytesPerRow(width);
    byte[] rows = new byte[stride * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        if (isDark(row[x])) {
          rows[y * stride + (x >> 3)] |= (byte) (0x80 >> (x & 7));
        }
      }
    }
    return new Bitmap(width, height, rows);
  }

  private static BufferedImage read(byte[] picture, ImageFacts.Format format) throws IOException {
    ImageReader reader =
        ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT)).next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      reader.setInput(in, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  /** Transparent counts as paper. */
  private static boolean isDark(int argb) {
    int red = argb >> 16 & 0xFF;
    int green = argb >> 8 & 0xFF;
    int blue = argb & 0xFF;
    return argb >>> 24 >= THRESHOLD && (299 * red + 587 * green + 114 * blue) / 1000 < THRESHOLD;
  }
}
