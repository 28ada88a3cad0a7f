package org.patentoffice.receiving.intake;

import java.util.List;
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
}
