package org.patentoffice.receiving.efiling.image;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decodes a PNG to black and white row by row, in the memory of two rows: the JDK's decoder holds
 * the whole picture in full colour, and takes ten times as long for a drawing of one bit a pixel.
 */
final class PngBitmap {

  private static final int SIGNATURE_BYTES = 8;
  private static final int CRC_BYTES = 4;
  private static final int IHDR = 0x49484452;
  private static final int PLTE = 0x504C5445;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454E44;

  private final byte[] png;
  private final Inflater inflater = new Inflater();
  private PngPixels pixels = PngPixels.NONE;
  private byte[] palette = {};
  private byte[] row = {};
  private byte[] above = {};
  private int filled;
  private int y;
  private byte[] rows = {};

  private PngBitmap(byte[] png) {
    this.png = png;
  }

  /**
   * The picture in two values.
   *
   * @throws IllegalArgumentException if it is damaged
   */
  static Bitmap decode(byte[] png) {
    PngBitmap decoder = new PngBitmap(png);
    try {
      return decoder.decode();
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("Expected deflated rows", e);
    } finally {
      decoder.inflater.end();
    }
  }

  private Bitmap decode() throws DataFormatException {
    ByteBuffer in = ByteBuffer.wrap(png).position(SIGNATURE_BYTES);
    for (int chunk = 0; chunk != IEND; ) {
      int length = in.getInt();
      chunk = in.getInt();
      int start = in.position();
      switch (chunk) {
        case IHDR -> header(in);
        case PLTE -> {
          palette = new byte[length];
          in.get(palette);
        }
        case IDAT -> inflate(start, length);
        default -> {}
      }
      in.position(start + length + CRC_BYTES);
    }
    if (y < pixels.height()) {
      throw new IllegalArgumentException("Expected more rows");
    }
    return new Bitmap(pixels.width(), pixels.height(), rows);
  }

  private void header(ByteBuffer in) {
    pixels = new PngPixels(in.getInt(), in.getInt(), in.get(), in.get());
    row = new byte[1 + pixels.bytesPerRow()];
    above = new byte[row.length];
    rows = new byte[Math.multiplyExact(pixels.height(), Bitmap.bytesPerRow(pixels.width()))];
  }

  private void inflate(int start, int length) throws DataFormatException {
    inflater.setInput(png, start, length);
    while (y < pixels.height()) {
      int inflated = inflater.inflate(row, filled, row.length - filled);
      if (inflated == 0) {
        return;
      }
      filled += inflated;
      if (filled == row.length) {
        unfilter();
        pixels.toBlackAndWhite(row, palette, rows, y);
        byte[] done = row;
        row = above;
        above = done;
        filled = 0;
        y++;
      }
    }
  }

  /** Undoes the filter of the row, whose first byte says which. */
  private void unfilter() {
    int unit = pixels.bytesPerPixel();
    for (int i = 1; i < row.length; i++) {
      int left = i <= unit ? 0 : row[i - unit] & 0xFF;
      int up = above[i] & 0xFF;
      int predicted =
          switch (row[0]) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> paeth(left, up, i <= unit ? 0 : above[i - unit] & 0xFF);
            default -> throw new IllegalArgumentException("Expected a filter of PNG");
          };
      row[i] = (byte) (row[i] + predicted);
    }
  }

  private static int paeth(int left, int up, int upLeft) {
    int estimate = left + up - upLeft;
    int toLeft = Math.abs(estimate - left);
    int toUp = Math.abs(estimate - up);
    int toUpLeft = Math.abs(estimate - upLeft);
    if (toLeft <= toUp && toLeft <= toUpLeft) {
      return left;
    }
    return toUp <= toUpLeft ? up : upLeft;
  }
}
