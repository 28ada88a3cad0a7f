package org.patentoffice.receiving.upload;

import java.time.Instant;
import java.util.UUID;

/**
 * An upload without its bytes.
 *
 * @param name of the file, as the sender calls it
 * @param metadata as it was sent
 * @param length bytes that it will have
 * @param received bytes that are kept
 * @param expiresAt office time; from then on it is no more
 */
public record PendingUpload(
    UUID id, String name, Metadata metadata, long length, long received, Instant expiresAt) {
  public boolean isComplete() {
    return received == length;
  }
}
