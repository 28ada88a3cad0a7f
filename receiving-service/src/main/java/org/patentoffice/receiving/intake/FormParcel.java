package org.patentoffice.receiving.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.parcel.BadParcel;
import org.patentoffice.receiving.efiling.parcel.FileNames;

/** The files of a multipart form, which the server has on disk until the request ends. */
final class FormParcel implements Parcel {
  private final List<FileUpload> uploads;

  private FormParcel(List<FileUpload> uploads) {
    this.uploads = uploads;
  }

  /**
   * Looks at the names and sizes.
   *
   * @throws org.patentoffice.kit.problem.Problem when they are not as they may be
   */
  static FormParcel of(List<FileUpload> uploads, IntakeLimits limits) {
    FormParcel parcel = new FormParcel(uploads);
    try {
      if (uploads.size() > limits.maxFiles()) {
        throw BadParcel.tooManyFiles(limits.maxFiles());
      }
      FileNames names = new FileNames();
      uploads.forEach(upload -> names.add(upload.fileName()));
      if (parcel.bytesWhenRead() > limits.maxPackageBytes()) {
        throw BadParcel.tooLarge(limits.maxPackageBytes());
      }
      return parcel;
    } catch (BadParcel e) {
      throw IntakeProblems.of(e);
    }
  }

  @Override
  public long bytesWhenRead() {
    return uploads.stream().mapToLong(FileUpload::size).sum();
  }

  @Override
  public Upload read() {
    List<SubmittedFile> files = new ArrayList<>();
    for (FileUpload upload : uploads) {
      files.add(new SubmittedFile(upload.fileName(), bytes(upload)));
    }
    return upload(files);
  }

  /** What these files are together. */
  static Upload upload(List<SubmittedFile> files) {
    try {
      return Upload.ofFiles(files);
    } catch (BadParcel e) {
      throw IntakeProblems.of(e);
    }
  }

  private static byte[] bytes(FileUpload upload) {
    try {
      return Files.readAllBytes(upload.uploadedFile());
    } catch (IOException e) {
      throw new UncheckedIOException("The uploaded file is gone", e);
    }
  }

  @Override
  public void close() {
    // The server deletes the files with the end of the request.
  }
}
