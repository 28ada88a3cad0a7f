package org.patentoffice.receiving.efiling.image;

import java.nio.ByteBuffer;
import org.patentoffice.receiving.efiling.image.ImageFacts.Colours;
import org.patentoffice.receiving.efiling.image.ImageFacts.Format;

/** JPEG (ISO/IEC 10918): segments up to the first scan. */
final class JpegHeader {

  private static final int JFIF = 0xE0;
  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;
  private static final double CENTIMETRES_PER_INCH = 2.54;

  private JpegHeader() {}

  static Inspection read(ByteBuffer in) {
    in.position(2);
    int dpi = 0;
    while (true) {
      int marker = nextMarker(in);
      if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
        return new Inspection.NotAnImage("JPEG without frame");
      }
      int start = in.position();
      int length = in.getShort() & 0xFFFF;
      if (marker == JFIF && in.getInt() == 0x4A464946) {
        in.position(in.position() + 3);
        int unit = in.get();
        int density = in.getShort() & 0xFFFF;
        dpi = unit == 1 ? density : unit == 2 ? (int) (density * CENTIMETRES_PER_INCH) : 0;
      } else if (isFrame(marker)) {
        return facts(in, marker, dpi);
      }
      in.position(start + length);
    }
  }

  private static Inspection facts(ByteBuffer in, int marker, int dpi) {
    int bits = in.get();
    int height = in.getShort() & 0xFFFF;
    int width = in.getShort() & 0xFFFF;
    int components = in.get();
    boolean ended =
        (in.get(in.capacity() - 2) & 0xFF) == 0xFF
            && (in.get(in.capacity() - 1) & 0xFF) == END_OF_IMAGE;
    if (width == 0 || height == 0 || bits != 8 || !ended) {
      return new Inspection.NotAnImage("truncated or damaged");
    }
    Colours colours =
        components == 1 ? Colours.GREY : components == 4 ? Colours.CMYK : Colours.COLOUR;
    boolean baseline = marker == 0xC0 || marker == 0xC1;
    return new ImageFacts(Format.JPEG, width, height, dpi, colours, 1, !baseline);
  }

  private static int nextMarker(ByteBuffer in) {
    if ((in.get() & 0xFF) != 0xFF) {
      throw new IllegalArgumentException("Expected a marker");
    }
    int marker = 0xFF;
    while (marker == 0xFF) {
      marker = in.get() & 0xFF;
    }
    return marker;
  }

  /** SOF0 to SOF15, without DHT, JPG and DAC, which lie among them. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
