package org.patentoffice.receiving.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

/** The bytes of an upload in their order, one piece in memory at a time. */
final class Pieces extends InputStream {
  private final Uploads uploads;
  private final UUID id;
  private long next;
  private InputStream piece = InputStream.nullInputStream();

  Pieces(Uploads uploads, UUID id) {
    this.uploads = uploads;
    this.id = id;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int read = readPiece(buffer, offset, length);
    if (read < 0 && open()) {
      read = readPiece(buffer, offset, length);
    }
    return read;
  }

  private int readPiece(byte[] buffer, int offset, int length) {
    try {
      return piece.read(buffer, offset, length);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail", e);
    }
  }

  private boolean open() {
    byte[] bytes = uploads.piece(id, next).orElse(null);
    if (bytes == null) {
      return false;
    }
    next += bytes.length;
    piece = new ByteArrayInputStream(bytes);
    return true;
  }
}
