package org.patentoffice.dossier.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.patentoffice.dossier.casefile.domain.Part;
import org.patentoffice.kit.content.RemoteContent;

/** Reads the bytes of files: from here, or from the service that keeps them. */
@ApplicationScoped
class PartContents {
  private static final Logger LOG = Logger.getLogger(PartContents.class);

  private final RemoteContent contents;

  PartContents(RemoteContent contents) {
    this.contents = contents;
  }

  /**
   * The file as the view has it; empty if it cannot be shown without what must stay hidden.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code unavailable} when its owner cannot be
   *     reached
   */
  Optional<PartContent> read(Part part, View view) {
    byte[] bytes = contents.fetch(part.content());
    if (!view.redacts(part)) {
      return Optional.of(
          new PartContent(part.name(), part.content().mediaType(), part.content().sha256(), bytes));
    }
    Optional<byte[]> redacted = RedactedXml.of(bytes);
    if (redacted.isEmpty()) {
      LOG.warnf("Not shown, since it is not XML: sha256=%s", part.content().sha256());
    }
    return redacted.map(
        shown -> new PartContent(part.name(), "application/xml", sha256(shown), shown));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
