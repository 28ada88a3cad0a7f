package org.patentoffice.receiving.intake;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.patentoffice.kit.content.Sha256;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.parcel.BadParcel;
import org.patentoffice.receiving.efiling.parcel.FileKinds;

/**
 * What arrived at the door.
 *
 * @param contents unpacked
 * @param originals kept untouched: the ZIP as it came, or the files of a multipart upload
 * @param sha256 digest of the upload, as the receipt explains it
 * @param bytes size of the upload
 */
public record Upload(
    SubmittedPackage contents, List<Original> originals, String sha256, long bytes) {

  /** One untouched original. */
  public record Original(SubmittedFile file, String role, String mediaType) {
    /** Of a ZIP archive. */
    static final String PACKAGE = "package";
  }

  /** Bytes of memory that it takes, packed and unpacked, as long as it is looked at. */
  public long bytesInMemory() {
    long unpacked =
        contents.document().bytes().length
            + contents.others().stream().mapToLong(file -> file.bytes().length).sum();
    boolean packed = originals.size() == 1 && originals.getFirst().role().equals(Original.PACKAGE);
    return packed ? unpacked + bytes : unpacked;
  }

  /**
   * Files that were sent one by one.
   *
   * @throws BadParcel when not exactly one of them is a document
   */
  static Upload ofFiles(List<SubmittedFile> files) {
    return new Upload(
        FileKinds.contents(files),
        files.stream()
            .map(file -> new Original(file, "original", FileKinds.mediaType(file.name())))
            .toList(),
        digest(files),
        files.stream().mapToLong(file -> file.bytes().length).sum());
  }

  private static String digest(List<SubmittedFile> files) {
    StringBuilder lines = new StringBuilder();
    files.stream()
        .sorted(Comparator.comparing(SubmittedFile::name))
        .forEach(
            file ->
                lines.append(Sha256.of(file.bytes())).append(' ').append(file.name()).append('\n'));
    return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
