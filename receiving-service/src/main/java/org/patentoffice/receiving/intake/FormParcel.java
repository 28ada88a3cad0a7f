package org.patentoffice.receiving.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.patentoffice.kit.content.Sha256;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.parcel.BadParcel;
import org.patentoffice.receiving.efiling.parcel.FileKinds;
import org.patentoffice.receiving.efiling.parcel.FileNames;
import org.patentoffice.receiving.intake.Upload.Original;

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
    return new Upload(
        contents(files),
        files.stream()
            .map(file -> new Original(file, "original", FileKinds.mediaType(file.name())))
            .toList(),
        digest(files),
        files.stream().mapToLong(file -> file.bytes().length).sum());
  }

  private static SubmittedPackage contents(List<SubmittedFile> files) {
    try {
      return FileKinds.contents(files);
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

  private static String digest(List<SubmittedFile> files) {
    StringBuilder lines = new StringBuilder();
    files.stream()
        .sorted(Comparator.comparing(SubmittedFile::name))
        .forEach(
            file ->
                lines.append(Sha256.of(file.bytes())).append(' ').append(file.name()).append('\n'));
    return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    // The server deletes the files with the end of the request.
  }
}
