package org.patentoffice.receiving.efiling.image;

/**
 * How the pixels of a PNG stand in its rows (ISO/IEC 15948, 6.1), and which of them are black.
 *
 * @param width pixels
 * @param height pixels
 * @param depth bits a sample: 1, 2, 4, 8 or 16
 * @param type 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha
 */
record PngPixels(int width, int height, int depth, int type) {

  /** Before the header was read. */
  static final PngPixels NONE = new PngPixels(0, 0, 1, 0);

  /** What is darker than this, of 255, becomes black; what is more transparent counts as paper. */
  private static final int THRESHOLD = 128;

  private static final int PALETTE = 3;
  private static final int COLOUR = 2;
  private static final int ALPHA = 4;
  private static final int BRIGHTEST = 255;

  PngPixels {
    boolean deep = depth == 8 || depth == 16;
    boolean shallow = depth == 1 || depth == 2 || depth == 4;
    boolean known =
        switch (type) {
          case 0 -> deep || shallow;
          case PALETTE -> shallow || depth == 8;
          case COLOUR, ALPHA, COLOUR | ALPHA -> deep;
          default -> false;
        };
    if (!known) {
      throw new IllegalArgumentException("Expected a depth and type of PNG");
    }
  }

  private int samples() {
    return switch (type) {
      case COLOUR -> 3;
      case ALPHA -> 2;
      case COLOUR | ALPHA -> 4;
      default -> 1;
    };
  }

  /** Bytes of one row, without the byte that says its filter. */
  int bytesPerRow() {
    return Math.toIntExact(((long) width * samples() * depth + 7) / 8);
  }

  /** The unit of the filters: bytes of one pixel, at least one. */
  int bytesPerPixel() {
    return Math.max(1, samples() * depth / 8);
  }

  /**
   * Marks the black pixels of a row.
   *
   * @param row unfiltered, behind the byte that says its filter
   * @param palette red, green and blue of each entry
   * @param rows of the bitmap
   * @param y the row's place among them
   * @throws ArrayIndexOutOfBoundsException if a pixel is of a colour that the palette has not
   */
  void toBlackAndWhite(byte[] row, byte[] palette, byte[] rows, int y) {
    int offset = y * Bitmap.bytesPerRow(width);
    if (type == 0 && depth == 1) {
      copyInverted(row, rows, offset);
      return;
    }
    for (int x = 0; x < width; x++) {
      if (isDark(row, palette, x)) {
        rows[offset + (x >> 3)] |= (byte) (0x80 >> (x & 7));
      }
    }
  }

  /** In a PNG of two values 1 is white. */
  private void copyInverted(byte[] row, byte[] rows, int offset) {
    int bytes = Bitmap.bytesPerRow(width);
    for (int i = 0; i < bytes; i++) {
      rows[offset + i] = (byte) ~row[1 + i];
    }
    rows[offset + bytes - 1] &= (byte) (0xFF << (bytes * 8 - width));
  }

  private boolean isDark(byte[] row, byte[] palette, int x) {
    int first = x * samples();
    return switch (type) {
      case PALETTE -> {
        int entry = 3 * value(row, first);
        yield isDark(palette[entry], palette[entry + 1], palette[entry + 2]);
      }
      case COLOUR -> isDarkColour(row, first);
      case ALPHA -> value(row, first + 1) >= THRESHOLD && value(row, first) < THRESHOLD;
      case COLOUR | ALPHA -> value(row, first + 3) >= THRESHOLD && isDarkColour(row, first);
      default -> value(row, first) * BRIGHTEST / ((1 << Math.min(depth, 8)) - 1) < THRESHOLD;
    };
  }

  private boolean isDarkColour(byte[] row, int first) {
    return isDark(
        (byte) value(row, first), (byte) value(row, first + 1), (byte) value(row, first + 2));
  }

  private static boolean isDark(byte red, byte green, byte blue) {
    return (299 * (red & 0xFF) + 587 * (green & 0xFF) + 114 * (blue & 0xFF)) / 1000 < THRESHOLD;
  }

  /** Of sixteen bits the higher eight. */
  private int value(byte[] row, int sample) {
    if (depth >= 8) {
      return row[1 + sample * (depth / 8)] & 0xFF;
    }
    int bit = sample * depth;
    int shift = 8 - depth - (bit & 7);
    return row[1 + (bit >> 3)] >> shift & ((1 << depth) - 1);
  }
}
