package org.patentoffice.receiving.intake;

import java.util.List;
import java.util.Locale;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;

/**
 * What arrived at the door.
 *
 * @param contents unpacked
 * @param originals kept untouched: the ZIP as it came, or the files of a multipart upload
 * @param sha256 digest of the upload, as the receipt explains it
 * @param bytes size of the upload
 */
record Upload(SubmittedPackage contents, List<Original> originals, String sha256, long bytes) {

  /** One untouched original. */
  record Original(SubmittedFile file, String role, String mediaType) {}

  /**
   * Tells the document from what goes with it.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code package-document} when there is not one
   */
  static SubmittedPackage contents(List<SubmittedFile> files) {
    List<SubmittedFile> documents = files.stream().filter(file -> isDocument(file.name())).toList();
    if (documents.size() != 1) {
      throw IntakeProblems.noDocument(documents.size());
    }
    return new SubmittedPackage(
        documents.getFirst(), files.stream().filter(file -> !isDocument(file.name())).toList());
  }

  private static boolean isDocument(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".htm") || lower.endsWith(".html");
  }

  static String mediaTypeOf(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (isDocument(name)) {
      return "text/html; charset=Shift_JIS";
    }
    if (lower.endsWith(".png")) {
      return "image/png";
    }
    if (lower.endsWith(".gif")) {
      return "image/gif";
    }
    if (lower.endsWith(".bmp")) {
      return "image/bmp";
    }
    if (lower.endsWith(".jpg") || lower.endsWith(".jpeg")) {
      return "image/jpeg";
    }
    return "application/octet-stream";
  }
}
