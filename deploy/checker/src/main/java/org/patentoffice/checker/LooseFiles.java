package org.patentoffice.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.parcel.BadParcel;
import org.patentoffice.receiving.efiling.parcel.FileKinds;
import org.patentoffice.receiving.efiling.parcel.ParcelLimits;

/** Files that lie about. */
final class LooseFiles {
  private LooseFiles() {}

  static Path folder(Path document) {
    Path parent = document.getParent();
    return parent == null ? Path.of("") : parent;
  }

  static String place(Path document, String file) {
    return folder(document).resolve(file).toString();
  }

  /** The file that a document names, if it is a picture in or below the document's folder. */
  static Optional<Path> within(Path folder, String source) {
    try {
      Path file = folder.resolve(source).normalize();
      boolean inside = !Path.of(source).isAbsolute() && !folder.relativize(file).startsWith("..");
      return inside && FileKinds.isPicture(source) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException noName) {
      return Optional.empty();
    }
  }

  static SubmittedPackage read(Path document, List<Path> pictures, ParcelLimits limits)
      throws IOException {
    if (pictures.size() >= limits.maxFiles()) {
      throw BadParcel.tooManyFiles(limits.maxFiles());
    }
    Path folder = folder(document).normalize();
    List<Path> all = new ArrayList<>(List.of(document));
    all.addAll(pictures);
    List<SubmittedFile> files = new ArrayList<>();
    long bytes = 0;
    for (Path file : all) {
      String name = folder.relativize(file.normalize()).toString().replace('\\', '/');
      bytes += Files.size(file);
      if (bytes > limits.maxUnpackedBytes()) {
        throw BadParcel.unpackedTooLarge(limits.maxUnpackedBytes(), name);
      }
      files.add(new SubmittedFile(name, Files.readAllBytes(file)));
    }
    return FileKinds.contents(files);
  }
}
