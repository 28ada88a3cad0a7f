package org.patentoffice.receiving.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

  static String mediaTypeOf(String name, @Nullable String fallback) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    if (lower.endsWith(".htm") || lower.endsWith(".html")) {
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
    return fallback == null ? "application/octet-stream" : fallback;
  }
}
