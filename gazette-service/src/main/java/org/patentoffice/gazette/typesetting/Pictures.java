package org.patentoffice.gazette.typesetting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names the pictures of one document as the gazette does: ten digits of the document, six digits
 * counting the pictures in the order of their first use, and the ending of the filed picture.
 */
final class Pictures {
  private static final int DIGITS = 10;

  private final String documentDigits;
  private final Map<String, String> nameBySource = new LinkedHashMap<>();

  Pictures(String documentDigits) {
    this.documentDigits =
        "0".repeat(Math.max(0, DIGITS - documentDigits.length())) + documentDigits;
  }

  /** The gazette's name of a filed picture; the same picture keeps its name. */
  String name(String sourceName) {
    return nameBySource.computeIfAbsent(
        sourceName,
        source -> "%s%06d%s".formatted(documentDigits, nameBySource.size() + 1, ending(source)));
  }

  /** All pictures named so far. */
  List<Picture> all() {
    List<Picture> pictures = new ArrayList<>();
    nameBySource.forEach((source, name) -> pictures.add(new Picture(source, name)));
    return pictures;
  }

  /** Format as ST.96 spells it. */
  static String format(String fileName) {
    return switch (ending(fileName)) {
      case ".tif", ".tiff" -> "TIFF";
      case ".jpg", ".jpeg" -> "JPEG";
      case ".png" -> "PNG";
      case ".gif" -> "GIF";
      default -> "";
    };
  }

  private static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
  }
}
