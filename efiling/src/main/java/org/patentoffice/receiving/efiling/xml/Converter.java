package org.patentoffice.receiving.efiling.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.image.PackagedImages;
import org.patentoffice.receiving.efiling.item.Manuscript;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.item.SheetName;

/**
 * Makes the files and pictures of a filing that has been checked: XML for patents and utility
 * models, the tagged form for designs and trademarks.
 */
public final class Converter {

  private static final String STEM = "JPOXMLDOC01";
  private static final String TAGGED_STEM = "JPOSGMLDOC1";
  private static final String XML = "application/xml";

  /** Media type of the tagged form. */
  static final String TAGGED = "text/html";

  /** The headings in use since 2009, and those before. */
  private static final String CURRENT_BODY_VERSION = "1.6";

  private static final String OLD_BODY_VERSION = "1.0";

  /**
   * What was made.
   *
   * @param damagedImages names of pictures whose pixels cannot be decoded: if there is one, the
   *     parts are not complete
   * @param tooLarge more than {@link #MOST_PICTURE_BYTES}: the parts are not complete either
   */
  public record Conversion(
      List<ConvertedPart> parts, List<String> damagedImages, boolean tooLarge) {}

  /** All pictures of one document, converted. */
  public static final int MOST_PICTURE_BYTES = Pictures.MOST_BYTES;

  private Converter() {}

  public static Conversion convert(Manuscript manuscript, SheetName name, PackagedImages images) {
    return switch (manuscript.right()) {
      case PATENT, UTILITY_MODEL -> xml(manuscript, name, images);
      case DESIGN, TRADEMARK -> tagged(manuscript, images);
    };
  }

  private static Conversion tagged(Manuscript manuscript, PackagedImages images) {
    Pictures pictures = new Pictures(images, Pictures.Naming.tagged(TAGGED_STEM));
    List<ConvertedPart> parts = new ArrayList<>();
    parts.add(
        new ConvertedPart(
            TAGGED_STEM + "P.HTM",
            ConvertedPart.Role.BIBLIOGRAPHY,
            TAGGED,
            TaggedWriter.write(manuscript, pictures)));
    parts.addAll(pictures.parts());
    return conversion(parts, pictures);
  }

  private static Conversion xml(Manuscript manuscript, SheetName name, PackagedImages images) {
    Pictures requestPictures = new Pictures(images, Pictures.Naming.xml(STEM + "-jpbibl"));
    Pictures bodyPictures = new Pictures(images, Pictures.Naming.xml(STEM + "-appb"));
    List<ConvertedPart> parts = new ArrayList<>();
    parts.add(
        new ConvertedPart(
            STEM + "-jpbibl.xml",
            ConvertedPart.Role.BIBLIOGRAPHY,
            XML,
            bibliography(manuscript, name, requestPictures)));
    if (name.kind().role() == SheetKind.Role.APPLICATION) {
      parts.add(
          new ConvertedPart(
              STEM + "-appb.xml", ConvertedPart.Role.BODY, XML, body(manuscript, bodyPictures)));
    }
    parts.addAll(requestPictures.parts());
    parts.addAll(bodyPictures.parts());
    return conversion(parts, requestPictures, bodyPictures);
  }

  private static Conversion conversion(List<ConvertedPart> parts, Pictures... all) {
    List<String> damaged =
        Stream.of(all)
            .flatMap(pictures -> pictures.damaged().stream())
            .map(Pictures.Damaged::source)
            .toList();
    return new Conversion(parts, damaged, Stream.of(all).anyMatch(Pictures::areTooLarge));
  }

  private static byte[] bibliography(Manuscript manuscript, SheetName name, Pictures pictures) {
    Sheet request = manuscript.request().orElseThrow();
    XmlText xml = XmlText.office(name.rootElement(), "lang", "ja", "dtd-version", "1.0");
    xml.open(name.documentElement(), "jp:kind-of-law", RequestWriter.law(manuscript.right()));
    xml.leaf("jp:document-code", name.softwareCode(manuscript.right()));
    new RequestWriter(xml, pictures, manuscript.right()).write(request.kind(), request.items());
    return xml.close().close().finish();
  }

  private static byte[] body(Manuscript manuscript, Pictures pictures) {
    XmlText xml =
        XmlText.plain(
            "application-body",
            "country",
            "JP",
            "dtd-version",
            version(manuscript),
            "lang",
            "ja",
            "status",
            "n");
    BodyWriter writer = new BodyWriter(xml, pictures);
    for (SheetKind kind :
        List.of(SheetKind.DESCRIPTION, SheetKind.CLAIMS, SheetKind.ABSTRACT, SheetKind.DRAWINGS)) {
      Optional<Sheet> part = manuscript.part(kind);
      if (part.isPresent()) {
        xml.open(BodyWriter.element(kind).orElse(kind.name().toLowerCase(Locale.ROOT)));
        writer.write(kind, part.get().items());
        xml.close();
      }
    }
    return xml.close().finish();
  }

  private static String version(Manuscript manuscript) {
    boolean old =
        manuscript
            .part(SheetKind.DESCRIPTION)
            .filter(
                part -> part.item("発明の開示").isPresent() || part.item("発明を実施するための最良の形態").isPresent())
            .isPresent();
    return old ? OLD_BODY_VERSION : CURRENT_BODY_VERSION;
  }
}
