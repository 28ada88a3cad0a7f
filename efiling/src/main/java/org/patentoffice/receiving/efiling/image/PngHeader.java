package org.patentoffice.receiving.efiling.image;

import java.nio.ByteBuffer;
import org.patentoffice.receiving.efiling.image.ImageFacts.Colours;
import org.patentoffice.receiving.efiling.image.ImageFacts.Format;

/** PNG (ISO/IEC 15948): chunks IHDR, PLTE, pHYs, acTL, IDAT, IEND. */
final class PngHeader {

  private static final int SIGNATURE_BYTES = 8;
  private static final int CRC_BYTES = 4;
  private static final int IHDR = 0x49484452;
  private static final int PLTE = 0x504C5445;
  private static final int PHYS = 0x70485973;
  private static final int ACTL = 0x6163544C;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454E44;
  private static final int BYTES_PER_PALETTE_ENTRY = 3;

  private PngHeader() {}

  static Inspection read(ByteBuffer in) {
    in.position(SIGNATURE_BYTES);
    int width = 0;
    int height = 0;
    int depth = 0;
    int type = 0;
    int palette = 0;
    int dpi = 0;
    int frames = 1;
    boolean data = false;
    boolean interlaced = false;
    while (true) {
      int length = in.getInt();
      int chunk = in.getInt();
      int start = in.position();
      switch (chunk) {
        case IHDR -> {
          if (width != 0) {
            return new Inspection.NotAnImage("PNG with two headers");
          }
          width = in.getInt();
          height = in.getInt();
          depth = in.get();
          type = in.get();
          in.getShort();
          interlaced = in.get() != 0;
        }
        case PLTE -> palette = length / BYTES_PER_PALETTE_ENTRY;
        case PHYS -> {
          int perMetre = in.getInt();
          in.getInt();
          dpi = in.get() == 1 ? ImageHeaders.dotsPerInch(perMetre) : 0;
        }
        case ACTL -> frames = Math.max(2, in.getInt());
        case IDAT -> data = true;
        default -> {}
      }
      if (chunk == IEND) {
        break;
      }
      in.position(Math.addExact(Math.addExact(start, length), CRC_BYTES));
    }
    if (width <= 0 || height <= 0 || !data) {
      return new Inspection.NotAnImage("PNG without picture");
    }
    if (interlaced) {
      return new Inspection.NotAnImage("interlaced PNG");
    }
    return new ImageFacts(
        Format.PNG, width, height, dpi, colours(type, depth, palette), frames, false);
  }

  private static Colours colours(int type, int depth, int palette) {
    boolean greyScale = type == 0 || type == 4;
    boolean twoValues = (type == 0 && depth == 1) || (type == 3 && (depth == 1 || palette == 2));
    return twoValues ? Colours.TWO : greyScale ? Colours.GREY : Colours.COLOUR;
  }
}
