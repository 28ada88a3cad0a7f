package org.patentoffice.receiving.efiling.view;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.patentoffice.receiving.efiling.xml.ConvertedPart;

/** The converted pictures as browsers show them: TIFF as PNG, grey JPEG as it is. */
final class Previews {

  /** All pictures of one page; what comes behind is named, not shown. */
  static final int MOST_BYTES = 8 * 1024 * 1024;

  private final Map<String, ConvertedPart> pictures = new HashMap<>();
  private int bytesShown;

  Previews(List<ConvertedPart> parts) {
    parts.stream()
        .filter(part -> part.role() == ConvertedPart.Role.IMAGE)
        .forEach(part -> pictures.put(part.name(), part));
  }

  /** The picture as a {@code data:} address; empty if it is none, or if the page has enough. */
  Optional<String> address(String name) {
    ConvertedPart part = pictures.get(name);
    if (part == null || bytesShown >= MOST_BYTES) {
      return Optional.empty();
    }
    boolean tiff = part.mediaType().equals("image/tiff");
    return (tiff ? png(part.bytes()) : Optional.of(part.bytes()))
        .map(
            bytes -> {
              bytesShown += bytes.length;
              return "data:"
                  + (tiff ? "image/png" : part.mediaType())
                  + ";base64,"
                  + Base64.getEncoder().encodeToString(bytes);
            });
  }

  private static Optional<byte[]> png(byte[] tiff) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(tiff))) {
      reader.setInput(in, true, true);
      BufferedImage image = reader.read(0);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return Optional.of(png.toByteArray());
    } catch (IOException unexpected) {
      // We wrote the TIFF ourselves; without its picture the rest of the page is still worth
      // having.
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }
}
