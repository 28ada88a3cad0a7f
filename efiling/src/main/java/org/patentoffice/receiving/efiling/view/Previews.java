package org.patentoffice.receiving.efiling.view;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
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

  /**
   * Shows the picture, or names it where it cannot be shown.
   *
   * @param heightPixels null if it follows from the width
   */
  void show(
      Html html,
      Language language,
      String file,
      String widthPixels,
      @Nullable String heightPixels) {
    Optional<String> address = address(file);
    if (address.isPresent()) {
      List<String> attributes =
          new ArrayList<>(
              List.of(
                  "src",
                  address.get(),
                  "alt",
                  language.of("イメージ", "Picture") + " " + file,
                  "width",
                  widthPixels));
      if (heightPixels != null) {
        attributes.addAll(List.of("height", heightPixels));
      }
      html.empty("img", attributes.toArray(String[]::new));
    } else {
      html.leaf(
          "span",
          language.of("［イメージ " + file + "］", "[picture " + file + "]"),
          "class",
          "remark",
          "lang",
          language.tag());
    }
  }

  /** The picture as a {@code data:} address; empty if it is none, or if the page has enough. */
  private Optional<String> address(String name) {
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
