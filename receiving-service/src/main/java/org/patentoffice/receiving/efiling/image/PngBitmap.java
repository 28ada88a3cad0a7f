package org.patentoffice.receiving.efiling.image;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decodes the PNG that nearly every drawing is: one bit a pixel, black and white, not interlaced.
 * The JDK's decoder takes ten times as long, and drawings are most of what receiving has to
 * compute.
 */
final class PngBitmap {

  private static final int SIGNATURE_BYTES = 8;
  private static final int CRC_BYTES = 4;
  private static final int IHDR = 0x49484452;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454E44;
  private static final int GREY_SCALE = 0;

  private PngBitmap() {}

  /**
   * The picture; empty if it is a PNG of another kind.
   *
   * @throws IllegalArgumentException if it is of this kind, but damaged
   */
  static Optional<Bitmap> decode(byte[] png) {
    ByteBuffer in = ByteBuffer.wrap(png).position(SIGNATURE_BYTES);
    Inflater inflater = new Inflater();
    try {
      int width = 0;
      int height = 0;
      byte[] filtered = {};
      int filled = 0;
      for (int chunk = 0; chunk != IEND; ) {
        int length = in.getInt();
        chunk = in.getInt();
        int start = in.position();
        if (chunk == IHDR) {
          width = in.getInt();
          height = in.getInt();
          boolean plain = in.get() == 1 && in.get() == GREY_SCALE && in.get() == 0 && in.get() == 0;
          if (!plain || in.get() != 0) {
            return Optional.empty();
          }
          filtered = new byte[Math.multiplyExact(height, 1 + Bitmap.bytesPerRow(width))];
        } else if (chunk == IDAT) {
          inflater.setInput(png, start, length);
          filled += inflater.inflate(filtered, filled, filtered.length - filled);
        }
        in.position(start + length + CRC_BYTES);
      }
      if (filled < filtered.length) {
        throw new IllegalArgumentException("Expected more rows");
      }
      return Optional.of(new Bitmap(width, height, unfilter(filtered, width, height)));
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("Expected deflated rows", e);
    } finally {
      inflater.end();
    }
  }

  /** Undoes the filters of PNG, whose unit is one byte here, and makes 1 black. */
  private static byte[] unfilter(byte[] filtered, int width, int height) {
    int stride = Bitmap.bytesPerRow(width);
    byte[] rows = new byte[stride * height];
    byte[] above = new byte[stride];
    for (int y = 0; y < height; y++) {
      int from = y * (stride + 1);
      byte[] row = new byte[stride];
      unfilter(filtered[from], filtered, from + 1, row, above);
      for (int i = 0; i < stride; i++) {
        rows[y * stride + i] = (byte) ~row[i];
      }
      rows[y * stride + stride - 1] &= (byte) (0xFF << (stride * 8 - width));
      above = row;
    }
    return rows;
  }

  private static void unfilter(byte filter, byte[] in, int from, byte[] row, byte[] above) {
    for (int i = 0; i < row.length; i++) {
      int left = i == 0 ? 0 : row[i - 1] & 0xFF;
      int up = above[i] & 0xFF;
      int predicted =
          switch (filter) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> paeth(left, up, i == 0 ? 0 : above[i - 1] & 0xFF);
            default -> throw new IllegalArgumentException("Expected a filter of PNG");
          };
      row[i] = (byte) (in[from + i] + predicted);
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
