package org.patentoffice.dossier.inbound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.dossier.casefile.domain.Part;
import org.patentoffice.kit.content.ContentRef;

/** A part as it stands in an event of receiving. */
record EventPart(
    String href,
    String owner,
    String mediaType,
    long size,
    String sha256,
    String name,
    String role) {

  private Part part() {
    return new Part(
        name, Part.Role.parse(role), new ContentRef(href, owner, mediaType, size, sha256));
  }

  static List<Part> parts(@Nullable List<EventPart> parts) {
    return parts == null ? List.of() : parts.stream().map(EventPart::part).toList();
  }
}
