package org.patentoffice.receiving.efiling.image;

/**
 * How a PNG writes its pixels.
 *
 * @param depth bits a sample: 1, 2, 4, 8 or 16
 * @param type colour type: 0 grey, 2 colour, 3 palette, 4 grey and 6 colour with transparency
 */
record PngPixels(int width, int height, int depth, int type) {

  static final PngPixels NONE = new PngPixels(0, 0, 8, 0);

  private static final int PALETTE = 3;
  private static final int BYTES_PER_COLOUR = 3;

  /** What is darker than this, of 255, becomes black. */
  private static final int THRESHOLD = 128;

  PngPixels {
    boolean known = type == 0 || type == 2 || type == PALETTE || type == 4 || type == 6;
    boolean deep = depth == 8 || depth == 16;
    boolean shallow = (depth == 1 || depth == 2 || depth == 4) && (type == 0 || type == PALETTE);
    if (!known || !(deep || shallow)) {
      throw new IllegalArgumentException("Expected pixels of PNG");
    }
  }

  int bytesPerRow() {
    return Math.toIntExact(((long) width * samples() * depth + 7) / 8);
  }

  /** The unit of filters: at least one byte. */
  int bytesPerPixel() {
    return Math.max(1, samples() * depth / 8);
  }

  private int samples() {
    return switch (type) {
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  /**
   * Writes one row.
   *
   * @param row from its second byte on
   * @param y the row of the bitmap
   */
  void toBlackAndWhite(byte[] row, byte[] palette, byte[] rows, int y) {
    int offset = y * Bitmap.bytesPerRow(width);
    if (type == 0 && depth == 1) {
      for (int i = 0; i < row.length - 1; i++) {
        rows[offset + i] = (byte) ~row[i + 1];
      }
      rows[offset + row.length - 2] &= (byte) (0xFF << ((row.length - 1) * 8 - width));
      return;
    }
    for (int x = 0; x < width; x++) {
      if (isDark(row, palette, x)) {
        rows[offset + (x >> 3)] |= (byte) (0x80 >> (x & 7));
      }
    }
  }

  /** Transparent counts as paper. */
  private boolean isDark(byte[] row, byte[] palette, int x) {
    return switch (type) {
      case 2 -> luminance(sample(row, 3 * x), sample(row, 3 * x + 1), sample(row, 3 * x + 2));
      case PALETTE -> {
        int at = BYTES_PER_COLOUR * bits(row, x);
        yield luminance(palette[at] & 0xFF, palette[at + 1] & 0xFF, palette[at + 2] & 0xFF);
      }
      case 4 -> sample(row, 2 * x + 1) >= THRESHOLD ? sample(row, 2 * x) : 0xFF;
      case 6 ->
          sample(row, 4 * x + 3) >= THRESHOLD
              ? luminance(sample(row, 4 * x), sample(row, 4 * x + 1), sample(row, 4 * x + 2))
              : 0xFF;
      default -> depth < 8 ? bits(row, x) * 0xFF / ((1 << depth) - 1) : sample(row, x);
    } < THRESHOLD;
  }

  private static int luminance(int red, int green, int blue) {
    return (299 * red + 587 * green + 114 * blue) / 1000;
  }

  /** The higher eight bits of a sample of eight or sixteen. */
  private int sample(byte[] row, int index) {
    return row[1 + index * (depth / 8)] & 0xFF;
  }

  /** A sample of at most eight bits. */
  private int bits(byte[] row, int x) {
    int bit = x * depth;
    return row[1 + bit / 8] >> (8 - depth - bit % 8) & ((1 << depth) - 1);
  }
}
