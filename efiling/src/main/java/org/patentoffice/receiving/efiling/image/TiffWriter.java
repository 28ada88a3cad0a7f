package org.patentoffice.receiving.efiling.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.patentoffice.receiving.efiling.image.ImageFacts.Format;

/** Turns a picture into what the office keeps: two values, TIFF 6.0, one strip, Group 4. */
public final class TiffWriter {

  private static final int HEADER_BYTES = 8;
  private static final int ENTRY_BYTES = 12;
  private static final int RATIONAL_BYTES = 8;
  private static final short SHORT = 3;
  private static final short LONG = 4;
  private static final short RATIONAL = 5;

  private static final int ENTRIES = 12;

  private TiffWriter() {}

  /** The picture as TIFF; empty if its pixels cannot be decoded. */
  public static Optional<byte[]> convert(byte[] picture, ImageFacts facts) {
    try {
      Bitmap bitmap = bitmap(picture, facts);
      return Optional.of(write(bitmap, facts.dotsPerInch()));
    } catch (IOException | RuntimeException damaged) {
      // The decoders of the JDK answer damaged data with various unchecked exceptions.
      return Optional.empty();
    }
  }

  private static Bitmap bitmap(byte[] picture, ImageFacts facts) throws IOException {
    return facts.format() == Format.PNG
        ? PngBitmap.decode(picture)
        : AnyBitmap.decode(picture, facts.format());
  }

  private static byte[] write(Bitmap bitmap, int dotsPerInch) {
    byte[] strip = Group4.encode(bitmap);
    int resolution = HEADER_BYTES + 2 + ENTRIES * ENTRY_BYTES + 4;
    int stripOffset = resolution + RATIONAL_BYTES;
    ByteBuffer out = ByteBuffer.allocate(stripOffset + strip.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(HEADER_BYTES);
    out.putShort((short) ENTRIES);
    entry(out, 256, LONG, bitmap.width());
    entry(out, 257, LONG, bitmap.height());
    entry(out, 258, SHORT, 1); // bits per sample
    entry(out, 259, SHORT, 4); // compression: Group 4
    entry(out, 262, SHORT, 0); // photometric interpretation: white is zero
    entry(out, 273, LONG, stripOffset);
    entry(out, 277, SHORT, 1); // samples per pixel
    entry(out, 278, LONG, bitmap.height()); // rows per strip
    entry(out, 279, LONG, strip.length);
    entry(out, 282, RATIONAL, resolution);
    entry(out, 283, RATIONAL, resolution);
    entry(out, 296, SHORT, 2); // resolution unit: inch
    out.putInt(0);
    out.putInt(dotsPerInch).putInt(1);
    return out.put(strip).array();
  }

  private static void entry(ByteBuffer out, int tag, short type, int value) {
    out.putShort((short) tag).putShort(type).putInt(1).putInt(value);
  }
}
