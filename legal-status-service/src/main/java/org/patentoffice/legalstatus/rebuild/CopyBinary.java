package org.patentoffice.legalstatus.rebuild;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in the binary format of PostgreSQL's COPY (its manual, "COPY", File Formats): neither
 * side formats or reads a number, a day or an instant. Not thread-safe.
 */
final class CopyBinary {
  private static final byte[] SIGNATURE =
      "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int NULL = -1;

  /** What PostgreSQL counts from: 2000-01-01. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  private static final long FIRST_SECOND = FIRST_DAY.toEpochDay() * 86_400;
  private static final long MICROS_PER_SECOND = 1_000_000;

  private final OutputStream out;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);

  CopyBinary(OutputStream out) {
    this.out = out;
    buffer.put(SIGNATURE).putInt(0).putInt(0);
  }

  /** Begins a row. */
  CopyBinary row(int columns) throws IOException {
    room(Short.BYTES).putShort((short) columns);
    return this;
  }

  /** A column of texts; null is the database's null. */
  CopyBinary text(@Nullable String value) throws IOException {
    if (value == null) {
      return none();
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    room(Integer.BYTES).putInt(bytes.length);
    if (bytes.length > buffer.remaining()) {
      flush();
    }
    if (bytes.length > BUFFER_BYTES) {
      out.write(bytes);
    } else {
      buffer.put(bytes);
    }
    return this;
  }

  /** A column of type bigint. */
  CopyBinary bigint(long value) throws IOException {
    room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
    return this;
  }

  /** A column of type int. */
  CopyBinary integer(int value) throws IOException {
    room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
    return this;
  }

  /** A column of type boolean. */
  CopyBinary bool(boolean value) throws IOException {
    room(Integer.BYTES + 1).putInt(1).put((byte) (value ? 1 : 0));
    return this;
  }

  /** A column of type date. */
  CopyBinary day(@Nullable LocalDate value) throws IOException {
    return value == null
        ? none()
        : integer(Math.toIntExact(value.toEpochDay() - FIRST_DAY.toEpochDay()));
  }

  /** A column of type timestamptz, which counts microseconds: rounded as PostgreSQL rounds. */
  CopyBinary instant(Instant value) throws IOException {
    long micros = (value.getNano() + 500L) / 1_000;
    return bigint((value.getEpochSecond() - FIRST_SECOND) * MICROS_PER_SECOND + micros);
  }

  private CopyBinary none() throws IOException {
    room(Integer.BYTES).putInt(NULL);
    return this;
  }

  /** Ends the last row. */
  void end() throws IOException {
    room(Short.BYTES).putShort((short) -1);
    flush();
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  private void flush() throws IOException {
    out.write(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
