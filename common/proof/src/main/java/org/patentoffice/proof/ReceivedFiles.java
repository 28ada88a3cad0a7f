package org.patentoffice.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares files at hand with the files that a receipt names. */
public final class ReceivedFiles {
  private final List<ReceivedPart> parts;

  /** Of one receipt. */
  public ReceivedFiles(Statement receipt) {
    this.parts = receipt.parts();
  }

  /**
   * What was received with these bytes: preferably under this name, and preferably as it came.
   *
   * @return empty when nothing was
   */
  public Optional<ReceivedPart> sameBytes(GivenFile file) {
    List<ReceivedPart> same =
        parts.stream().filter(part -> part.sha256().equals(file.sha256())).toList();
    return same.stream()
        .filter(part -> part.isNamed(file.path()))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }

  /**
   * Says which files are not as they were received. All that came must be at hand; what the office
   * made of it need not.
   */
  public List<Fault> compare(List<GivenFile> files) {
    List<Fault> faults = new ArrayList<>();
    Set<ReceivedPart> accounted = new HashSet<>();
    for (GivenFile file : files) {
      Optional<ReceivedPart> same = sameBytes(file);
      Optional<ReceivedPart> expected = expected(file);
      expected.ifPresent(accounted::add);
      if (same.isEmpty()) {
        faults.add(expected.map(part -> changed(file, part)).orElseGet(() -> unknown(file)));
      } else {
        boolean named = expected.isPresent() && !expected.get().isPackage();
        if (named && !expected.get().sha256().equals(file.sha256())) {
          faults.add(swapped(file, same.get()));
        }
        accounted.add(same.get());
      }
    }
    parts.stream()
        .filter(part -> part.isOriginal() && !accounted.contains(part))
        .map(ReceivedFiles::missing)
        .forEach(faults::add);
    return faults;
  }

  /** By its name; in place of a ZIP, whose name says nothing, any file. */
  private Optional<ReceivedPart> expected(GivenFile file) {
    return parts.stream()
        .filter(part -> part.isNamed(file.path()))
        .findFirst()
        .or(() -> parts.stream().filter(ReceivedPart::isPackage).findFirst());
  }

  private static Fault changed(GivenFile file, ReceivedPart part) {
    return new Fault(
        Fault.Kind.FILE_CHANGED,
        "%s is not what was received as %s: expected %,d bytes with SHA-256 %s, but it has %,d bytes with SHA-256 %s."
            .formatted(
                file.path(), part.name(), part.size(), part.sha256(), file.size(), file.sha256()),
        "%s は %s として受け付けたものと異なります（受付：%,dバイト、SHA-256 %s、提示：%,dバイト、SHA-256 %s）。"
            .formatted(
                file.path(), part.name(), part.size(), part.sha256(), file.size(), file.sha256()));
  }

  private static Fault swapped(GivenFile file, ReceivedPart same) {
    return new Fault(
        Fault.Kind.FILE_SWAPPED,
        "%s holds the bytes that were received as %s.".formatted(file.path(), same.name()),
        "%s の内容は %s として受け付けたものです。".formatted(file.path(), same.name()));
  }

  private static Fault unknown(GivenFile file) {
    return new Fault(
        Fault.Kind.FILE_UNKNOWN,
        "%s is not among the files of this receipt (SHA-256 %s)."
            .formatted(file.path(), file.sha256()),
        "%s はこの受領書に記載されたファイルではありません（SHA-256 %s）。".formatted(file.path(), file.sha256()));
  }

  private static Fault missing(ReceivedPart part) {
    return new Fault(
        Fault.Kind.FILE_MISSING,
        "%s was received (%,d bytes, SHA-256 %s), but is not among the files given."
            .formatted(part.name(), part.size(), part.sha256()),
        "%s（%,dバイト、SHA-256 %s）は受け付けられましたが、提示されていません。"
            .formatted(part.name(), part.size(), part.sha256()));
  }
}
