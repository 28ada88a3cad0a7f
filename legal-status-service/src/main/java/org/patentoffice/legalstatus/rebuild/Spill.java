package org.patentoffice.legalstatus.rebuild;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The records of a slice on disk, parted by case, so that each topic is read once and memory stays
 * that of a part, however large the slice. The files have no name as soon as they are open: a
 * killed process leaves nothing behind.
 */
final class Spill implements AutoCloseable {
  private static final int BUFFER_BYTES = 1 << 13;
  private static final int READ_BUFFER_BYTES = 1 << 16;

  private final Slice slice;
  private final List<Part> parts = new ArrayList<>();

  Spill(Slice slice) {
    this.slice = slice;
    try {
      for (int part = 0; part < slice.parts(); part++) {
        parts.add(new Part());
      }
    } catch (IOException e) {
      close();
      throw new UncheckedIOException("A rebuild needs room for temporary files", e);
    }
  }

  /** Puts a record in the part of its case. */
  void add(Told told) {
    try {
      parts.get(slice.partOf(told.key())).write(told);
    } catch (IOException e) {
      throw new UncheckedIOException("A rebuild needs room for temporary files", e);
    }
  }

  /** Hands over every record of a part in the order in which they were added, and forgets them. */
  void drain(int part, Consumer<Told> reader) {
    try {
      parts.get(part).drain(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("The temporary file of a rebuild cannot be read", e);
    }
  }

  @Override
  public void close() {
    parts.forEach(Part::close);
  }

  private static final class Part {
    private final FileChannel file;
    private final DataOutputStream out;
    private long records;

    Part() throws IOException {
      Path path = Files.createTempFile("legal-status-rebuild", ".part");
      this.file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      this.out =
          new DataOutputStream(
              new BufferedOutputStream(Channels.newOutputStream(file), BUFFER_BYTES));
    }

    void write(Told told) throws IOException {
      out.writeUTF(told.key());
      out.writeUTF(told.id());
      out.writeUTF(told.type());
      out.writeUTF(told.time());
      out.writeUTF(told.causationId() == null ? "" : told.causationId());
      out.writeInt(told.data().length);
      out.write(told.data());
      records++;
    }

    void drain(Consumer<Told> reader) throws IOException {
      out.flush();
      file.position(0);
      DataInputStream in =
          new DataInputStream(
              new BufferedInputStream(Channels.newInputStream(file), READ_BUFFER_BYTES));
      for (long i = 0; i < records; i++) {
        reader.accept(read(in));
      }
      close();
    }

    private static Told read(DataInputStream in) throws IOException {
      String key = in.readUTF();
      String id = in.readUTF();
      String type = in.readUTF();
      String time = in.readUTF();
      String cause = in.readUTF();
      byte[] data = new byte[in.readInt()];
      in.readFully(data);
      return new Told(key, id, type, time, cause.isEmpty() ? null : cause, data);
    }

    void close() {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
