package org.patentoffice.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file at hand, whatever its size, by its digest. */
public record GivenFile(Path path, long size, String sha256) {
  private static final int CHUNK_BYTES = 64 * 1024;

  /**
   * Reads a file once, in pieces.
   *
   * @throws IOException when it cannot be read
   */
  public static GivenFile of(Path path) throws IOException {
    MessageDigest digest = Fingerprint.digest();
    long size = 0;
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      byte[] chunk = new byte[CHUNK_BYTES];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        size += read;
      }
    }
    return new GivenFile(path, size, HexFormat.of().formatHex(digest.digest()));
  }
}
