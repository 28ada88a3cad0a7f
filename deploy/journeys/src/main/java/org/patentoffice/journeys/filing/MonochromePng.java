package org.patentoffice.journeys.filing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** A drawing as the e-filing software wants it: PNG, two values, 200 dpi; here an empty frame. */
final class MonochromePng {

  /** 200 dots per inch. */
  private static final int DOTS_PER_METRE = 7874;

  private MonochromePng() {}

  static byte[] frame(int widthPixels, int heightPixels) {
    var png = new ByteArrayOutputStream(1024);
    try {
      png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
      chunk(png, "IHDR", out -> header(out, widthPixels, heightPixels));
      chunk(png, "pHYs", MonochromePng::resolution);
      chunk(png, "IDAT", out -> pixels(out, widthPixels, heightPixels));
      chunk(png, "IEND", out -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private static void header(DataOutputStream out, int width, int height) throws IOException {
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {1, 0, 0, 0, 0}); // one bit, grey scale, deflate, no filter, no interlace
  }

  private static void resolution(DataOutputStream out) throws IOException {
    out.writeInt(DOTS_PER_METRE);
    out.writeInt(DOTS_PER_METRE);
    out.writeByte(1);
  }

  private static void pixels(DataOutputStream out, int width, int height) throws IOException {
    byte[] edge = new byte[1 + (width + 7) / 8];
    byte[] inside = new byte[edge.length];
    Arrays.fill(inside, 1, inside.length, (byte) 0xFF);
    inside[1] = 0x7F;
    inside[inside.length - 1] = (byte) (0xFF << ((8 - width % 8) % 8 + 1));
    try (var deflater = new DeflaterOutputStream(out)) {
      for (int row = 0; row < height; row++) {
        deflater.write(row == 0 || row == height - 1 ? edge : inside);
      }
    }
  }

  private static void chunk(ByteArrayOutputStream png, String type, Body body) throws IOException {
    var content = new ByteArrayOutputStream();
    content.write(type.getBytes(StandardCharsets.US_ASCII));
    body.writeTo(new DataOutputStream(content));
    var crc = new CRC32();
    crc.update(content.toByteArray());
    var out = new DataOutputStream(png);
    out.writeInt(content.size() - 4);
    content.writeTo(out);
    out.writeInt((int) crc.getValue());
  }

  private interface Body {
    void writeTo(DataOutputStream out) throws IOException;
  }
}
