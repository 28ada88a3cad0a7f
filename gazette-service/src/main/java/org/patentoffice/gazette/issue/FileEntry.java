package org.patentoffice.gazette.issue;

import org.patentoffice.kit.content.ContentRef;

/**
 * One file of an issue.
 *
 * @param file path inside the issue's ZIP
 * @param size bytes
 * @param sha256 lower-case hex
 */
public record FileEntry(String file, String mediaType, long size, String sha256) {
  static FileEntry of(String file, ContentRef content) {
    return new FileEntry(file, content.mediaType(), content.size(), content.sha256());
  }
}
