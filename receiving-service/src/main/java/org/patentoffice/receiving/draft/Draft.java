package org.patentoffice.receiving.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft without its bytes.
 *
 * @param name of the file that was chosen first
 * @param documentName 【書類名】
 * @param bytesWhenRead memory that looking at it takes
 * @param packageSha256 digest of what was uploaded, as a receipt explains it
 * @param createdAt office time
 * @param expiresAt office time; from then on it is no more
 */
public record Draft(
    UUID id,
    String name,
    String documentName,
    long bytesWhenRead,
    String packageSha256,
    Instant createdAt,
    Instant expiresAt) {

  /**
   * The Idempotency-Key under which it is filed, however often it is sent: made here, with the
   * draft, so that all its forms on all screens have the same.
   */
  public String idempotencyKey() {
    return idempotencyKey(id);
  }

  /** The same of a draft that may be no more. */
  public static String idempotencyKey(UUID id) {
    return "draft-" + id;
  }
}
