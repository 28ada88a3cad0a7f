package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.kit.content.ContentStore.Content;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.xml.ConvertedPart;
import org.patentoffice.receiving.event.Part;

/** Keeps what was sent, untouched, and what was made of it. */
@ApplicationScoped
class Archive {
  private final ContentStore contents;

  Archive(ContentStore contents) {
    this.contents = contents;
  }

  /** A file on its way into the archive. */
  record Filed(Part part, Content content) {}

  /**
   * Reckons where each file will be kept; outside any transaction.
   *
   * @return the originals first, as they were sent
   */
  List<Filed> prepare(Upload upload, List<ConvertedPart> converted) {
    List<Filed> files = new ArrayList<>();
    for (Upload.Original original : upload.originals()) {
      SubmittedFile file = original.file();
      files.add(filed(file.name(), original.role(), original.mediaType(), file.bytes()));
    }
    for (ConvertedPart part : converted) {
      String role = part.role().name().toLowerCase(Locale.ROOT);
      files.add(filed(part.name(), role, part.mediaType(), part.bytes()));
    }
    return files;
  }

  /** Keeps files, inside the caller's transaction. */
  void keep(Collection<Filed> files) {
    contents.putAll(files.stream().map(Filed::content).toList());
  }

  private Filed filed(String name, String role, String mediaType, byte[] bytes) {
    Content content = contents.content(bytes, mediaType);
    return new Filed(Part.of(name, role, content.ref()), content);
  }
}
