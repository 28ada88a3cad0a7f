package org.patentoffice.proof;

import java.nio.file.Path;

/**
 * One file that a receipt names.
 *
 * @param role {@code package} for a ZIP as it came, {@code original} for a file of a multipart
 *     upload as it came; all other roles are what the office made of it
 * @param size in bytes
 */
public record ReceivedPart(String name, String role, long size, String sha256) {
  boolean isOriginal() {
    return isPackage() || role.equals("original");
  }

  /** The name of a ZIP is the office's own: its sender may call it anything. */
  boolean isPackage() {
    return role.equals("package");
  }

  boolean isNamed(Path file) {
    return !isPackage() && file.endsWith(name);
  }
}
