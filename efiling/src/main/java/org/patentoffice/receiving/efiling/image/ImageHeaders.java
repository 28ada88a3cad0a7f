package org.patentoffice.receiving.efiling.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Tells the format by its first bytes and reads the header. */
public final class ImageHeaders {

  private ImageHeaders() {}

  /** Never fails: what cannot be read is {@link Inspection.NotAnImage}. */
  public static Inspection inspect(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    try {
      if (startsWith(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
        return PngHeader.read(in);
      }
      if (startsWith(file, 'G', 'I', 'F', '8')) {
        return GifHeader.read(in);
      }
      if (startsWith(file, 'B', 'M')) {
        return BmpHeader.read(in);
      }
      if (startsWith(file, 0xFF, 0xD8, 0xFF)) {
        return JpegHeader.read(in);
      }
      return new Inspection.NotAnImage("neither PNG, GIF, BMP nor JPEG");
    } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException truncated) {
      return new Inspection.NotAnImage("truncated or damaged");
    }
  }

  static int dotsPerInch(int dotsPerMetre) {
    return dotsPerMetre <= 0 ? 0 : (int) Math.round(dotsPerMetre * 0.0254);
  }

  private static boolean startsWith(byte[] file, int... signature) {
    if (file.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((file[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
