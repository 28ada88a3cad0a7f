package org.patentoffice.receiving.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.patentoffice.kit.content.Sha256;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.parcel.BadParcel;
import org.patentoffice.receiving.efiling.parcel.FileKinds;
import org.patentoffice.receiving.efiling.parcel.ZipArchive;
import org.patentoffice.receiving.intake.Upload.Original;

/** A ZIP archive at the door. */
final class ZipParcel implements Parcel {
  private static final Logger LOG = Logger.getLogger(ZipParcel.class);
  private static final String ORIGINAL_NAME = "package.zip";

  private final Path file;
  private final ZipArchive archive;

  private ZipParcel(Path file, ZipArchive archive) {
    this.file = file;
    this.archive = archive;
  }

  /**
   * Opens an archive.
   *
   * @throws org.patentoffice.kit.problem.Problem when the table of contents is damaged or over the
   *     limits
   */
  static ZipParcel open(Path file, IntakeLimits limits) {
    return worded(() -> new ZipParcel(file, ZipArchive.open(file, Door.parcelLimits(limits))));
  }

  @Override
  public long bytesWhenRead() {
    return archive.bytesWhenRead();
  }

  @Override
  public Upload read() {
    return worded(
        () -> {
          SubmittedPackage contents = FileKinds.contents(archive.files());
          byte[] zip = bytes();
          Original original =
              new Original(
                  new SubmittedFile(ORIGINAL_NAME, zip), Original.PACKAGE, "application/zip");
          return new Upload(contents, List.of(original), Sha256.of(zip), zip.length);
        });
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw BadParcel.damaged();
    }
  }

  private static <T> T worded(Supplier<T> work) {
    try {
      return work.get();
    } catch (BadParcel e) {
      throw IntakeProblems.of(e);
    }
  }

  @Override
  public void close() {
    try {
      archive.close();
    } catch (IOException e) {
      LOG.debug("An archive could not be closed", e);
    }
  }
}
