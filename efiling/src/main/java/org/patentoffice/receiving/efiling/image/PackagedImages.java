package org.patentoffice.receiving.efiling.image;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pictures of a package by name; names that differ only in case are one, as on Windows. */
public final class PackagedImages {

  /**
   * One picture.
   *
   * @param name inside the package
   * @param bytes as submitted; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // large, and never compared
  public record Picture(String name, byte[] bytes, Inspection inspection) {}

  private final String folder;
  private final Map<String, Picture> pictures = new LinkedHashMap<>();

  /**
   * Makes an empty collection.
   *
   * @param documentName name of the HTML file, whose folder is where {@code SRC} starts from
   */
  public PackagedImages(String documentName) {
    this.folder = documentName.substring(0, documentName.lastIndexOf('/') + 1);
  }

  public void add(String name, byte[] bytes) {
    pictures.put(key(name), new Picture(name, bytes, ImageHeaders.inspect(bytes)));
  }

  /** Finds what {@code SRC} names. */
  public Optional<Picture> find(String source) {
    String relative = source.startsWith("./") ? source.substring(2) : source;
    return Optional.ofNullable(pictures.get(key(folder + relative)));
  }

  public Collection<Picture> all() {
    return pictures.values();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
