package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.kit.content.Sha256;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.xml.ConvertedPart;
import org.patentoffice.receiving.event.Part;

/** Keeps what was sent, untouched, and what was made of it, inside the caller's transaction. */
@ApplicationScoped
class Archive {
  private final ContentStore contents;

  Archive(ContentStore contents) {
    this.contents = contents;
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by identity only
  private record ToKeep(String name, String role, String mediaType, byte[] bytes, String sha256) {}

  /**
   * Keeps the files in the order of their digests: of two filings with the same pictures one then
   * waits for the other, but never each for the other.
   *
   * @return the originals first, as they were sent
   */
  List<Part> keep(Upload upload, List<ConvertedPart> converted) {
    List<ToKeep> files = new ArrayList<>();
    for (Upload.Original original : upload.originals()) {
      SubmittedFile file = original.file();
      files.add(toKeep(file.name(), original.role(), original.mediaType(), file.bytes()));
    }
    for (ConvertedPart part : converted) {
      String role = part.role().name().toLowerCase(Locale.ROOT);
      files.add(toKeep(part.name(), role, part.mediaType(), part.bytes()));
    }
    IdentityHashMap<ToKeep, Part> parts = new IdentityHashMap<>();
    files.stream()
        .sorted(Comparator.comparing(ToKeep::sha256))
        .forEach(
            file ->
                parts.put(
                    file,
                    Part.of(
                        file.name(), file.role(), contents.put(file.bytes(), file.mediaType()))));
    return files.stream().map(file -> Objects.requireNonNull(parts.get(file))).toList();
  }

  private static ToKeep toKeep(String name, String role, String mediaType, byte[] bytes) {
    return new ToKeep(name, role, mediaType, bytes, Sha256.of(bytes));
  }
}
