package org.patentoffice.gazette.inbound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.gazette.casefile.Part;

/** A file of a document in an event. */
record PartData(
    String name,
    String role,
    String href,
    String owner,
    String mediaType,
    long size,
    String sha256) {

  static List<Part> parts(@Nullable List<PartData> parts) {
    return parts == null
        ? List.of()
        : parts.stream()
            .map(
                part ->
                    new Part(
                        part.name,
                        part.role,
                        part.owner,
                        part.href,
                        part.mediaType,
                        part.size,
                        part.sha256))
            .toList();
  }
}
