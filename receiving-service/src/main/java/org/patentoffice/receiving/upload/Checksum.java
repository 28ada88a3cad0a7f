package org.patentoffice.receiving.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code Upload-Checksum}: what the bytes of one request shall have as digest.
 *
 * @param algorithm as Java calls it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by MessageDigest
record Checksum(String algorithm, byte[] value) {
  /** As the protocol calls them; sha1 is the one that every server must know. */
  private static final Map<String, String> ALGORITHMS =
      Map.of("sha1", "SHA-1", "sha256", "SHA-256");

  static final String NAMES = "sha1,sha256";

  /**
   * Reads the header.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code upload-header} when it is none
   */
  static @Nullable Checksum of(@Nullable String header) {
    if (header == null) {
      return null;
    }
    String[] parts = header.strip().split(" ", 2);
    String algorithm = ALGORITHMS.get(parts[0]);
    if (algorithm == null || parts.length == 1) {
      throw UploadProblems.badHeader("Upload-Checksum", "one of " + NAMES + " and its value");
    }
    try {
      return new Checksum(algorithm, Base64.getDecoder().decode(parts[1].strip()));
    } catch (IllegalArgumentException malformed) {
      throw UploadProblems.badHeader("Upload-Checksum", "its value in Base64");
    }
  }

  MessageDigest digest() {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has " + algorithm, e);
    }
  }

  boolean isOf(MessageDigest digested) {
    return MessageDigest.isEqual(value, digested.digest());
  }
}
