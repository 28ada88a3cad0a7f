package org.patentoffice.receiving.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the bytes of one request. */
@ApplicationScoped
class Appender {
  /** With a checksum nothing is kept before the last byte is there: that must fit into memory. */
  private static final int MAX_CHECKED_PIECES = 8;

  private final Uploads uploads;
  private final UploadLimits limits;

  Appender(Uploads uploads, UploadLimits limits) {
    this.uploads = uploads;
    this.limits = limits;
  }

  /** The most bytes of a request that states a checksum. */
  long maxCheckedBytes() {
    return (long) limits.maxPieceBytes() * MAX_CHECKED_PIECES;
  }

  /**
   * Keeps what comes. Without a checksum every piece is committed as soon as it is there, so that
   * what came before the line broke is kept.
   *
   * @return the upload with what has come
   */
  PendingUpload append(PendingUpload upload, String owner, InputStream body) {
    PendingUpload grown = upload;
    for (byte[] piece = next(body); piece.length > 0; piece = next(body)) {
      requireRoom(grown, piece.length);
      grown = uploads.append(grown.id(), owner, grown.received(), List.of(piece));
    }
    return grown;
  }

  /**
   * Keeps all, or nothing if the checksum is another.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code upload-checksum}
   */
  PendingUpload append(PendingUpload upload, String owner, InputStream body, Checksum checksum) {
    List<byte[]> pieces = new ArrayList<>();
    MessageDigest digest = checksum.digest();
    long bytes = 0;
    for (byte[] piece = next(body); piece.length > 0; piece = next(body)) {
      bytes += piece.length;
      requireRoom(upload, bytes);
      if (bytes > maxCheckedBytes()) {
        throw UploadProblems.tooLarge(maxCheckedBytes());
      }
      digest.update(piece);
      pieces.add(piece);
    }
    if (!checksum.isOf(digest)) {
      throw UploadProblems.checksum();
    }
    return pieces.isEmpty()
        ? upload
        : uploads.append(upload.id(), owner, upload.received(), pieces);
  }

  private static void requireRoom(PendingUpload upload, long bytes) {
    if (upload.received() + bytes > upload.length()) {
      throw UploadProblems.beyondItsLength(upload.length());
    }
  }

  /** Up to one piece; what came before the line broke is one too. */
  private byte[] next(InputStream body) {
    byte[] piece = new byte[limits.maxPieceBytes()];
    int length = 0;
    try {
      int read = body.read(piece);
      while (read > 0) {
        length += read;
        read = length == piece.length ? 0 : body.read(piece, length, piece.length - length);
      }
    } catch (IOException lineBroke) {
      return Arrays.copyOf(piece, length);
    }
    return Arrays.copyOf(piece, length);
  }
}
