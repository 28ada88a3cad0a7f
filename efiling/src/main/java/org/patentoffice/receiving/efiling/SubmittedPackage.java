package org.patentoffice.receiving.efiling;

import java.util.List;

/**
 * The files of one filing, unpacked.
 *
 * @param document the HTML file
 * @param others pictures, and whatever else was sent
 */
public record SubmittedPackage(SubmittedFile document, List<SubmittedFile> others) {

  /**
   * One file.
   *
   * @param name relative, forward slashes
   * @param bytes as submitted; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // large, and never compared
  public record SubmittedFile(String name, byte[] bytes) {}

  public SubmittedPackage {
    others = List.copyOf(others);
  }
}
