package org.patentoffice.receiving.efiling.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.patentoffice.receiving.efiling.image.ImageFacts.Colours;
import org.patentoffice.receiving.efiling.image.ImageFacts.Format;

/** GIF 87a and 89a: the blocks are walked to count frames; GIF has no resolution. */
final class GifHeader {

  private static final int SIGNATURE_BYTES = 6;
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;
  private static final int TRAILER = 0x3B;
  private static final int BYTES_PER_COLOUR = 3;

  private GifHeader() {}

  static Inspection read(ByteBuffer in) {
    in.order(ByteOrder.LITTLE_ENDIAN).position(SIGNATURE_BYTES);
    int width = in.getShort() & 0xFFFF;
    int height = in.getShort() & 0xFFFF;
    int colours = skipColourTable(in, in.get(), 2);
    int frames = 0;
    int block;
    while ((block = in.get() & 0xFF) != TRAILER) {
      if (block == EXTENSION) {
        in.get();
      } else if (block == IMAGE) {
        frames++;
        if (!isInside(in, width, height)) {
          return new Inspection.NotAnImage("GIF with a frame outside its screen");
        }
        colours = Math.max(colours, skipColourTable(in, in.get(), 0));
        in.get();
      } else {
        return new Inspection.NotAnImage("GIF with an unknown block");
      }
      skipSubBlocks(in);
    }
    if (frames == 0 || width == 0 || height == 0) {
      return new Inspection.NotAnImage("GIF without picture");
    }
    return new ImageFacts(
        Format.GIF, width, height, 0, colours <= 2 ? Colours.TWO : Colours.COLOUR, frames, false);
  }

  /** Skips the table and what else stands before it; answers the number of its colours. */
  private static int skipColourTable(ByteBuffer in, byte flags, int bytesBefore) {
    in.position(in.position() + bytesBefore);
    if ((flags & 0x80) == 0) {
      return 0;
    }
    int colours = 2 << (flags & 7);
    in.position(in.position() + colours * BYTES_PER_COLOUR);
    return colours;
  }

  /** The decoder would make room for the frame, however small the screen is. */
  private static boolean isInside(ByteBuffer in, int width, int height) {
    int left = in.getShort() & 0xFFFF;
    int top = in.getShort() & 0xFFFF;
    int frameWidth = in.getShort() & 0xFFFF;
    int frameHeight = in.getShort() & 0xFFFF;
    return left + frameWidth <= width && top + frameHeight <= height;
  }

  private static void skipSubBlocks(ByteBuffer in) {
    int length;
    while ((length = in.get() & 0xFF) != 0) {
      in.position(in.position() + length);
    }
  }
}
