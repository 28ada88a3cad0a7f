package org.patentoffice.kit.content;

/**
 * A document by reference, as it stands in events.
 *
 * @param href path on the owner, {@code /internal/content/<sha256>}
 * @param owner the service that keeps the bytes
 * @param size bytes
 * @param sha256 lower-case hex
 */
public record ContentRef(String href, String owner, String mediaType, long size, String sha256) {}
