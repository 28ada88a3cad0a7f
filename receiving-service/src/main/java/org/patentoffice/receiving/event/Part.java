package org.patentoffice.receiving.event;

import org.patentoffice.kit.content.ContentRef;

/**
 * One file of a filing, by reference.
 *
 * @param name file name
 * @param role package, original, bibliography, body or image
 * @param size bytes
 */
public record Part(
    String name,
    String role,
    String href,
    String owner,
    String mediaType,
    long size,
    String sha256) {

  /** A file kept in this service. */
  public static Part of(String name, String role, ContentRef ref) {
    return new Part(name, role, ref.href(), ref.owner(), ref.mediaType(), ref.size(), ref.sha256());
  }
}
