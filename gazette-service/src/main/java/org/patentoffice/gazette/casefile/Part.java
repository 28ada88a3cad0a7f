package org.patentoffice.gazette.casefile;

/**
 * One file of a received document, kept by the receiving service.
 *
 * @param name file name inside the document
 * @param role {@code package}, {@code original}, {@code bibliography}, {@code body} or {@code
 *     image}
 * @param href path on the owner
 * @param size bytes
 * @param sha256 lower-case hex
 */
public record Part(
    String name,
    String role,
    String owner,
    String href,
    String mediaType,
    long size,
    String sha256) {

  /** True if the gazette needs the bytes: text, bibliography and pictures, but no packages. */
  public boolean printed() {
    return role.equals("bibliography") || role.equals("body") || role.equals("image");
  }
}
