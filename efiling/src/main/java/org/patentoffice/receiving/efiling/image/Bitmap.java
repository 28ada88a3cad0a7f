package org.patentoffice.receiving.efiling.image;

/**
 * A picture of two values.
 *
 * @param rows eight pixels a byte, the leftmost in the highest bit, 1 is black; each row begins a
 *     new byte, unused bits are 0
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never compared
record Bitmap(int width, int height, byte[] rows) {

  static int bytesPerRow(int width) {
    return (width + 7) / 8;
  }

  int bytesPerRow() {
    return bytesPerRow(width);
  }

  boolean isBlack(int offset, int x) {
    return (rows[offset + (x >> 3)] >> (7 - (x & 7)) & 1) != 0;
  }
}
