package org.patentoffice.receiving.efiling.parcel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;

/** Tells the document, its pictures and everything else apart by the names of the files. */
public final class FileKinds {

  private static final Map<String, String> PICTURES =
      Map.of(
          ".png", "image/png",
          ".gif", "image/gif",
          ".bmp", "image/bmp",
          ".jpg", "image/jpeg",
          ".jpeg", "image/jpeg");

  private FileKinds() {}

  public static boolean isDocument(String name) {
    return ending(name).equals(".htm") || ending(name).equals(".html");
  }

  public static boolean isPicture(String name) {
    return PICTURES.containsKey(ending(name));
  }

  public static boolean isArchive(String name) {
    return ending(name).equals(".zip");
  }

  /** The media type of a file of a package. */
  public static String mediaType(String name) {
    return isDocument(name)
        ? "text/html; charset=Shift_JIS"
        : PICTURES.getOrDefault(ending(name), "application/octet-stream");
  }

  /**
   * Tells the document from what goes with it.
   *
   * @throws BadParcel when there is not exactly one
   */
  public static SubmittedPackage contents(List<SubmittedFile> files) {
    List<SubmittedFile> documents = files.stream().filter(file -> isDocument(file.name())).toList();
    if (documents.size() != 1) {
      throw BadParcel.noDocument(documents.size());
    }
    return new SubmittedPackage(
        documents.getFirst(), files.stream().filter(file -> !isDocument(file.name())).toList());
  }

  private static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    return dot < 0 ? "" : lower.substring(dot);
  }
}
