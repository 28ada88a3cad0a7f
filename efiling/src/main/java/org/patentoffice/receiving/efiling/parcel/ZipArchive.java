package org.patentoffice.receiving.efiling.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;

/** A ZIP archive: first only its table of contents, whose word is then held against its entries. */
public final class ZipArchive implements AutoCloseable {

  /** Of names that are not marked as UTF-8: what Windows writes in Japan. */
  private static final Charset NAMES = Charset.forName("windows-31j");

  private final ZipFile archive;
  private final List<ZipEntry> entries;
  private final long packedBytes;
  private final long unpackedBytes;

  private ZipArchive(ZipFile archive, List<ZipEntry> entries, long packedBytes) {
    this.archive = archive;
    this.entries = entries;
    this.packedBytes = packedBytes;
    this.unpackedBytes = entries.stream().mapToLong(ZipEntry::getSize).sum();
  }

  /**
   * Opens an archive.
   *
   * @throws BadParcel when the table of contents is damaged or over the limits
   */
  public static ZipArchive open(Path file, ParcelLimits limits) {
    try {
      long packed = Files.size(file);
      if (packed > limits.maxPackageBytes()) {
        throw BadParcel.tooLarge(limits.maxPackageBytes());
      }
      ZipEnd.check(file, limits.maxFiles());
      ZipFile archive = new ZipFile(file.toFile(), ZipFile.OPEN_READ, NAMES);
      try {
        return new ZipArchive(archive, files(archive, limits), packed);
      } catch (RuntimeException e) {
        archive.close();
        throw e;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw BadParcel.damaged();
    }
  }

  private static List<ZipEntry> files(ZipFile archive, ParcelLimits limits) {
    FileNames names = new FileNames();
    List<ZipEntry> files = new ArrayList<>();
    long unpacked = 0;
    for (ZipEntry entry : Collections.list(archive.entries())) {
      names.add(entry.getName());
      if (entry.isDirectory()) {
        continue;
      }
      files.add(entry);
      unpacked += entry.getSize();
      if (unpacked > limits.maxUnpackedBytes() || isBomb(entry, limits)) {
        throw BadParcel.unpackedTooLarge(limits.maxUnpackedBytes(), entry.getName());
      }
    }
    if (files.size() > limits.maxFiles()) {
      throw BadParcel.tooManyFiles(limits.maxFiles());
    }
    return files;
  }

  private static boolean isBomb(ZipEntry entry, ParcelLimits limits) {
    long allowed =
        Math.max(
            limits.ratioFreeBytes(),
            Math.max(1, entry.getCompressedSize()) * limits.maxCompressionRatio());
    return entry.getSize() < 0 || entry.getSize() > allowed;
  }

  /** Packed and unpacked together: what it takes to hold both. */
  public long bytesWhenRead() {
    return packedBytes + unpackedBytes;
  }

  /**
   * Unpacks all files.
   *
   * @throws BadParcel when an entry is not what the table of contents says
   */
  public List<SubmittedFile> files() {
    try {
      List<SubmittedFile> files = new ArrayList<>();
      for (ZipEntry entry : entries) {
        files.add(new SubmittedFile(entry.getName(), unpack(entry)));
      }
      return files;
    } catch (IOException e) {
      throw BadParcel.damaged();
    }
  }

  private byte[] unpack(ZipEntry entry) throws IOException {
    byte[] bytes = new byte[Math.toIntExact(entry.getSize())];
    try (InputStream in = archive.getInputStream(entry)) {
      if (in.readNBytes(bytes, 0, bytes.length) < bytes.length || in.read() >= 0) {
        throw new ZipException("Expected the stated size");
      }
    }
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    if (checksum.getValue() != entry.getCrc()) {
      throw new ZipException("Expected another checksum");
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
