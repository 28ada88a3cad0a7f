package org.patentoffice.receiving.efiling.example;

import static java.awt.image.BufferedImage.TYPE_BYTE_INDEXED;
import static java.awt.image.BufferedImage.TYPE_INT_ARGB;
import static java.awt.image.BufferedImage.TYPE_USHORT_GRAY;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Draws the pictures that examples name, good and bad: {@code png-mono 600x400@200}. */
public final class DrawnPictures {

  private static final Pattern RECIPE = Pattern.compile("(\\S+) (\\d+)x(\\d+)@(\\d+)");
  private static final int PNG_HEADER_BYTES = 33;

  private DrawnPictures() {}

  /**
   * Draws one picture.
   *
   * @param recipe kind, size and resolution, such as {@code png-mono 600x400@200}; 0 dpi: not
   *     stated
   */
  public static byte[] draw(String recipe) {
    Matcher words = RECIPE.matcher(recipe);
    if (!words.matches()) {
      throw new IllegalArgumentException("Expected KIND WIDTHxHEIGHT@DPI, but got " + recipe);
    }
    int width = Integer.parseInt(words.group(2));
    int height = Integer.parseInt(words.group(3));
    int dpi = Integer.parseInt(words.group(4));
    try {
      return switch (words.group(1)) {
        case "png-mono" -> withResolution(write(mono(width, height), "png"), dpi);
        case "png-grey" -> withResolution(write(grey(width, height), "png"), dpi);
        case "png-colour" -> withResolution(write(colour(width, height), "png"), dpi);
        case "png-checkered" -> withResolution(write(checkered(width, height), "png"), dpi);
        case "png-alpha" -> withResolution(write(of(width, height, TYPE_INT_ARGB), "png"), dpi);
        case "png-palette" ->
            withResolution(write(of(width, height, TYPE_BYTE_INDEXED), "png"), dpi);
        case "png-deep" -> withResolution(write(of(width, height, TYPE_USHORT_GRAY), "png"), dpi);
        case "gif-mono" -> write(mono(width, height), "gif");
        case "gif-animated" -> animated(write(mono(width, height), "gif"));
        case "bmp-mono" -> write(mono(width, height), "bmp");
        case "bmp-colour" -> write(colour(width, height), "bmp");
        case "jpeg-grey" -> jpeg(grey(width, height), false);
        case "jpeg-colour" -> jpeg(colour(width, height), false);
        case "jpeg-progressive" -> jpeg(grey(width, height), true);
        case "text" -> "This is not a picture.".getBytes(StandardCharsets.US_ASCII);
        case "truncated" -> Arrays.copyOf(write(mono(width, height), "png"), PNG_HEADER_BYTES + 20);
        case "damaged" -> damaged(write(mono(width, height), "png"));
        default -> throw new IllegalArgumentException("Unknown kind of picture: " + recipe);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage of(int width, int height, int type) {
    return drawn(new BufferedImage(width, height, type));
  }

  /** A few kilobytes as PNG, some megabytes as Group 4. */
  private static BufferedImage checkered(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < height; y++) {
      for (int x = y & 1; x < width; x += 2) {
        image.setRGB(x, y, -1);
      }
    }
    return image;
  }

  private static BufferedImage mono(int width, int height) {
    return drawn(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY));
  }

  private static BufferedImage grey(int width, int height) {
    return drawn(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
  }

  private static BufferedImage colour(int width, int height) {
    return drawn(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
  }

  private static BufferedImage drawn(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.drawRect(2, 2, image.getWidth() - 5, image.getHeight() - 5);
    graphics.drawLine(0, 0, image.getWidth(), image.getHeight());
    graphics.dispose();
    return image;
  }

  private static byte[] write(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, bytes)) {
      throw new IllegalStateException("Expected to write " + format);
    }
    return bytes.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image, boolean progressive) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setProgressiveMode(
        progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] withResolution(byte[] png, int dpi) {
    if (dpi == 0) {
      return png;
    }
    int perMetre = (int) Math.round(dpi / 0.0254);
    ByteBuffer chunk = ByteBuffer.allocate(21);
    chunk.putInt(9).put("pHYs".getBytes(StandardCharsets.US_ASCII));
    chunk.putInt(perMetre).putInt(perMetre).put((byte) 1);
    CRC32 crc = new CRC32();
    crc.update(chunk.array(), 4, 13);
    chunk.putInt((int) crc.getValue());
    return ByteBuffer.allocate(png.length + 21)
        .put(png, 0, PNG_HEADER_BYTES)
        .put(chunk.array())
        .put(png, PNG_HEADER_BYTES, png.length - PNG_HEADER_BYTES)
        .array();
  }

  /** The same picture twice before the trailer. */
  private static byte[] animated(byte[] gif) {
    int start = 13 + 3 * (2 << (gif[10] & 7));
    int length = gif.length - start - 1;
    return ByteBuffer.allocate(gif.length + length)
        .put(gif, 0, gif.length - 1)
        .put(gif, start, length)
        .put((byte) 0x3B)
        .array();
  }

  /** The header is right, the compressed rows are not. */
  private static byte[] damaged(byte[] png) {
    byte[] damaged = png.clone();
    for (int i = PNG_HEADER_BYTES + 12; i < png.length - 20; i++) {
      damaged[i] ^= 0x5A;
    }
    return damaged;
  }
}
