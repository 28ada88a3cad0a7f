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

  /** How the files made are called. */
  interface Naming {
    /** The name of the picture made as this number, from 1. */
    String name(Kind kind, int number, boolean jpeg);

    /** One running number over all kinds, as XML documents have it. */
    static Naming xml(String stem) {
      return (kind, number, jpeg) ->
          String.format(
              Locale.ROOT, "%s-%c%06d.%s", stem, kind.letter, number, jpeg ? "jpg" : "tif");
    }

    /** As the tagged documents of designs and trademarks have it. */
    static Naming tagged(String stem) {
      return (kind, number, jpeg) ->
          String.format(Locale.ROOT, "%s%04d.%s", stem, number, jpeg ? "JPG" : "TIF");
    }
  }

  /** A picture as it was made. */
  record Made(String name, ImageFacts facts) {}

  /** A picture whose pixels cannot be decoded, though its header could be read. */
  record Damaged(String source) {}

  /** As much as a package may have: only pictures made to grow when converted come here. */
  static final int MOST_BYTES = 12 * 1024 * 1024;

  private static final int FORMAT_CHARACTERS = 3;

  private final PackagedImages packaged;
  private final Naming naming;
  private final List<ConvertedPart> parts = new ArrayList<>();
  private final List<Damaged> damaged = new ArrayList<>();

  /** By name in the package: a picture that is named twice is converted once. */
  private final Map<String, Optional<String>> converted = new HashMap<>();

  private long bytesMade;

  Pictures(PackagedImages packaged, Naming naming) {
    this.packaged = packaged;
    this.naming = naming;
  }

  /** Converts the picture and writes its {@code img} element. */
  void write(XmlText xml, String source, Kind kind) {
    make(source, kind)
        .ifPresent(
            made ->
                xml.mark(
                    "img",
                    "he",
                    made.facts().heightMillimetres(),
                    "wi",
                    made.facts().widthMillimetres(),
                    "file",
                    made.name(),
                    "img-format",
                    made.name().substring(made.name().length() - FORMAT_CHARACTERS)));
  }

  /** Converts the picture; empty if that cannot be done, which {@link #damaged} tells then. */
  Optional<Made> make(String source, Kind kind) {
    Optional<Picture> picture = packaged.find(source);
    if (picture.isEmpty() || !(picture.get().inspection() instanceof ImageFacts facts)) {
      damaged.add(new Damaged(source));
      return Optional.empty();
    }
    Optional<String> name =
        converted.computeIfAbsent(
            picture.get().name(), packagedName -> convert(picture.get(), facts, kind));
    if (name.isEmpty() && !areTooLarge()) {
      damaged.add(new Damaged(source));
    }
    return name.map(made -> new Made(made, facts));
  }

  /** The name of the file made; empty if there is none. */
  private Optional<String> convert(Picture picture, ImageFacts facts, Kind kind) {
    if (areTooLarge()) {
      return Optional.empty();
    }
    boolean jpeg = facts.format() == Format.JPEG;
    String name = naming.name(kind, parts.size() + 1, jpeg);
    Optional<byte[]> bytes =
        jpeg ? Optional.of(picture.bytes()) : TiffWriter.convert(picture.bytes(), facts);
    String mediaType = jpeg ? "image/jpeg" : "image/tiff";
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
