package org.patentoffice.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.parcel.FileKinds;

/**
 * Finds the packages among files and folders. A folder with one document is a package together with
 * the pictures in it and in those folders below it that have no package of their own; where a
 * folder has several documents, each is one. Names that begin with a dot and symbolic links are
 * passed over.
 */
final class PackageFinder {

  /** More are checked in parts. */
  static final int MOST_PACKAGES = 10_000;

  /** Folders in folders. */
  static final int DEEPEST_LEVEL = 16;

  /** Files looked at, whatever they are. */
  static final int MOST_FILES = 200_000;

  private int filesSeen;
  private int packagesFound;

  private record Found(List<Candidate> packages, List<Path> loosePictures) {}

  /**
   * Finds them, in the order given and by name within a folder.
   *
   * @throws WrongUse when something is not there, is no package, or is too much
   */
  List<Candidate> find(List<Path> paths) throws IOException {
    List<Candidate> packages = new ArrayList<>();
    for (Path path : paths) {
      List<Candidate> here = find(path);
      if (here.isEmpty()) {
        throw new WrongUse(
            path + " に書類（.zip、.htm、.html）がありません。",
            "There is no filing (.zip, .htm or .html) in " + path + ".");
      }
      packages.addAll(here);
    }
    return packages;
  }

  private List<Candidate> find(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return folder(path, 0).packages();
    }
    if (!Files.exists(path)) {
      throw new WrongUse(path + " がありません。", "There is no " + path + ".");
    }
    String name = name(path);
    if (FileKinds.isArchive(name)) {
      return List.of(counted(new Candidate.Zip(path)));
    }
    return FileKinds.isDocument(name) ? List.of(counted(new Candidate.Page(path))) : List.of();
  }

  private Found folder(Path folder, int level) throws IOException {
    if (level > DEEPEST_LEVEL) {
      throw tooMuch(folder + ": " + DEEPEST_LEVEL + " folders deep");
    }
    List<Candidate> below = new ArrayList<>();
    List<Path> documents = new ArrayList<>();
    List<Path> pictures = new ArrayList<>();
    for (Path entry : entries(folder)) {
      String name = name(entry);
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        Found found = folder(entry, level + 1);
        below.addAll(found.packages());
        pictures.addAll(found.loosePictures());
      } else if (FileKinds.isArchive(name)) {
        below.add(counted(new Candidate.Zip(entry)));
      } else if (FileKinds.isDocument(name)) {
        documents.add(entry);
      } else if (FileKinds.isPicture(name)) {
        pictures.add(entry);
      }
    }
    List<Candidate> packages = new ArrayList<>();
    if (documents.size() == 1) {
      packages.add(counted(new Candidate.Folder(documents.getFirst(), pictures)));
      pictures = List.of();
    } else {
      documents.forEach(document -> packages.add(counted(new Candidate.Page(document))));
    }
    packages.addAll(below);
    return new Found(packages, packages.isEmpty() ? pictures : List.of());
  }

  private List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> sorted =
          entries
              .filter(entry -> !name(entry).startsWith(".") && !Files.isSymbolicLink(entry))
              .limit(MOST_FILES + 1L)
              .sorted()
              .toList();
      filesSeen += sorted.size();
      if (filesSeen > MOST_FILES) {
        throw tooMuch(MOST_FILES + " files");
      }
      return sorted;
    }
  }

  private Candidate counted(Candidate candidate) {
    if (++packagesFound > MOST_PACKAGES) {
      throw tooMuch(MOST_PACKAGES + " filings");
    }
    return candidate;
  }

  private static WrongUse tooMuch(String limit) {
    return new WrongUse(
        "一度に確認できる量を超えています（" + limit + "）。分けて実行してください。",
        "More than can be checked at once (" + limit + "). Check it in parts.");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
