package org.patentoffice.receiving.efiling.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.patentoffice.receiving.efiling.image.ImageFacts.Colours;
import org.patentoffice.receiving.efiling.image.ImageFacts.Format;

/** Windows bitmap: file header and information header of at least 40 bytes. */
final class BmpHeader {

  private static final int FILE_HEADER_BYTES = 14;
  private static final int INFORMATION_HEADER_BYTES = 40;

  private BmpHeader() {}

  static Inspection read(ByteBuffer in) {
    in.order(ByteOrder.LITTLE_ENDIAN);
    int pixelOffset = in.getInt(10);
    in.position(FILE_HEADER_BYTES);
    if (in.getInt() < INFORMATION_HEADER_BYTES) {
      return new Inspection.NotAnImage("BMP of an old kind");
    }
    int width = in.getInt();
    int height = Math.absExact(in.getInt());
    in.getShort();
    int bitsPerPixel = in.getShort();
    int compression = in.getInt();
    in.getInt();
    int dpi = ImageHeaders.dotsPerInch(in.getInt());
    long row = ((long) width * bitsPerPixel + 31) / 32 * 4;
    boolean complete = compression == 0 && pixelOffset + row * height <= in.capacity();
    if (width <= 0 || height == 0 || !complete) {
      return new Inspection.NotAnImage("truncated or damaged");
    }
    return new ImageFacts(
        Format.BMP, width, height, dpi, bitsPerPixel == 1 ? Colours.TWO : Colours.COLOUR, 1, false);
  }
}
