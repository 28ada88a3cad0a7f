package org.patentoffice.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.html.HtmlReader;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.html.Run;
import org.patentoffice.receiving.efiling.parcel.BadParcel;
import org.patentoffice.receiving.efiling.parcel.FileKinds;
import org.patentoffice.receiving.efiling.parcel.ParcelLimits;
import org.patentoffice.receiving.efiling.parcel.ZipArchive;
import org.patentoffice.receiving.efiling.text.ShiftJis;

/** Something on disk that is one package. */
sealed interface Candidate {

  /** The path as the user would write it. */
  Path path();

  /**
   * Reads it within the limits of the office.
   *
   * @throws BadParcel when it is no package, or over a limit
   * @throws IOException when a file cannot be read
   */
  SubmittedPackage read(ParcelLimits limits) throws IOException;

  /** Where a file of the package is, for people and for editors. */
  String place(String file);

  /** A ZIP archive. */
  record Zip(Path path) implements Candidate {
    @Override
    public SubmittedPackage read(ParcelLimits limits) throws IOException {
      try (ZipArchive archive = ZipArchive.open(path, limits)) {
        return FileKinds.contents(archive.files());
      }
    }

    @Override
    public String place(String file) {
      return path + "!" + file;
    }
  }

  /** A folder with one document and the pictures in and below it. */
  record Folder(Path document, List<Path> pictures) implements Candidate {
    @Override
    public Path path() {
      return document;
    }

    @Override
    public SubmittedPackage read(ParcelLimits limits) throws IOException {
      return LooseFiles.read(document, pictures, limits);
    }

    @Override
    public String place(String file) {
      return LooseFiles.place(document, file);
    }
  }

  /** One document: its pictures are those it names, where they lie beside it. */
  record Page(Path document) implements Candidate {
    @Override
    public Path path() {
      return document;
    }

    @Override
    public SubmittedPackage read(ParcelLimits limits) throws IOException {
      return LooseFiles.read(document, pictures(limits), limits);
    }

    @Override
    public String place(String file) {
      return LooseFiles.place(document, file);
    }

    private List<Path> pictures(ParcelLimits limits) throws IOException {
      if (Files.size(document) > limits.maxUnpackedBytes()
          || !(ShiftJis.decode(Files.readAllBytes(document))
              instanceof ShiftJis.Text(String html))) {
        return List.of();
      }
      Path folder = LooseFiles.folder(document).normalize();
      Set<Path> pictures = new LinkedHashSet<>();
      for (Line line : HtmlReader.read(html).lines()) {
        for (Run.Image image : line.images()) {
          LooseFiles.within(folder, image.source()).ifPresent(pictures::add);
        }
      }
      return List.copyOf(pictures);
    }
  }
}
