package org.patentoffice.receiving.efiling.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.patentoffice.receiving.efiling.image.ImageFacts;
import org.patentoffice.receiving.efiling.image.ImageFacts.Format;
import org.patentoffice.receiving.efiling.image.PackagedImages;
import org.patentoffice.receiving.efiling.image.PackagedImages.Picture;
import org.patentoffice.receiving.efiling.image.TiffWriter;

/**
 * Converts the pictures of one document in the order in which the XML names them: one running
 * number over all kinds, a letter for the kind.
 */
final class Pictures {

  /** The letter in the file name. */
  enum Kind {
    FIGURE('D'),
    CHEMISTRY('C'),
    MATHS('M'),
    TABLE('T'),
    OTHER('I');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  /** A picture whose pixels cannot be decoded, though its header could be read. */
  record Damaged(String source) {}

  /** As much as a package may have: only pictures made to grow when converted come here. */
  static final int MOST_BYTES = 12 * 1024 * 1024;

  private static final int FORMAT_CHARACTERS = 3;

  private final PackagedImages packaged;
  private final String stem;
  private final List<ConvertedPart> parts = new ArrayList<>();
  private final List<Damaged> damaged = new ArrayList<>();

  /** By name in the package: a picture that is named twice is converted once. */
  private final Map<String, Optional<String>> converted = new HashMap<>();

  private long bytesMade;

  Pictures(PackagedImages packaged, String stem) {
    this.packaged = packaged;
    this.stem = stem;
  }

  /** Converts the picture and writes its {@code img} element. */
  void write(XmlText xml, String source, Kind kind) {
    Optional<Picture> picture = packaged.find(source);
    if (picture.isEmpty() || !(picture.get().inspection() instanceof ImageFacts facts)) {
      damaged.add(new Damaged(source));
      return;
    }
    Optional<String> name =
        converted.computeIfAbsent(
            picture.get().name(), packagedName -> convert(picture.get(), facts, kind));
    if (name.isEmpty() && !areTooLarge()) {
      damaged.add(new Damaged(source));
    }
    name.ifPresent(
        made ->
            xml.mark(
                "img",
                "he",
                facts.heightMillimetres(),
                "wi",
                facts.widthMillimetres(),
                "file",
                made,
                "img-format",
                made.substring(made.length() - FORMAT_CHARACTERS)));
  }

  /** The name of the file made; empty if there is none. */
  private Optional<String> convert(Picture picture, ImageFacts facts, Kind kind) {
    if (areTooLarge()) {
      return Optional.empty();
    }
    boolean grey = facts.format() == Format.JPEG;
    String name =
        String.format(
            Locale.ROOT, "%s-%c%06d.%s", stem, kind.letter, parts.size() + 1, grey ? "jpg" : "tif");
    Optional<byte[]> bytes =
        grey ? Optional.of(picture.bytes()) : TiffWriter.convert(picture.bytes(), facts);
    String mediaType = grey ? "image/jpeg" : "image/tiff";
    bytes.ifPresent(
        made -> {
          bytesMade += made.length;
          parts.add(new ConvertedPart(name, ConvertedPart.Role.IMAGE, mediaType, made));
        });
    return bytes.map(made -> name);
  }

  List<ConvertedPart> parts() {
    return parts;
  }

  /** Over {@link #MOST_BYTES}: what came behind was not converted. */
  boolean areTooLarge() {
    return bytesMade > MOST_BYTES;
  }

  List<Damaged> damaged() {
    return damaged;
  }
}
