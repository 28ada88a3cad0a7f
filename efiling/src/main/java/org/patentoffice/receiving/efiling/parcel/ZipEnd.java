package org.patentoffice.receiving.efiling.parcel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * The last record of a ZIP archive (APPNOTE.TXT 4.3.16). It is looked at before anything else is,
 * because whoever opens an archive first makes room for as many entries as it claims to have.
 */
final class ZipEnd {
  private static final int SIGNATURE = 0x06054b50;
  private static final int RECORD_BYTES = 22;
  private static final int MAX_COMMENT_BYTES = 0xFFFF;
  private static final int TABLE_SIZE_OFFSET = 12;
  private static final int BYTES_PER_ENTRY = 1_024;

  private ZipEnd() {}

  /**
   * Checks the size of the table of contents. Directories count as files here, twice as many are
   * let through.
   *
   * @throws BadParcel when it could hold many more files than allowed
   * @throws ZipException when there is none, or it is one of ZIP64, which no package needs
   */
  static void check(Path file, int maxFiles) throws IOException {
    long tableBytes = tableBytes(tail(file));
    if (tableBytes > 2L * maxFiles * BYTES_PER_ENTRY) {
      throw BadParcel.tooManyFiles(maxFiles);
    }
  }

  private static long tableBytes(ByteBuffer tail) throws ZipException {
    for (int at = tail.limit() - RECORD_BYTES; at >= 0; at--) {
      if (tail.getInt(at) == SIGNATURE) {
        return Integer.toUnsignedLong(tail.getInt(at + TABLE_SIZE_OFFSET));
      }
    }
    throw new ZipException("Expected an end");
  }

  private static ByteBuffer tail(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      int bytes = (int) Math.min(channel.size(), RECORD_BYTES + MAX_COMMENT_BYTES);
      ByteBuffer tail = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
      channel.position(channel.size() - bytes);
      int read = 0;
      while (tail.hasRemaining() && read >= 0) {
        read = channel.read(tail);
      }
      return tail.flip();
    }
  }
}
