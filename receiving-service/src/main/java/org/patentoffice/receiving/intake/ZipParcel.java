package org.patentoffice.receiving.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import org.jboss.logging.Logger;
import org.patentoffice.kit.content.Sha256;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.intake.Upload.Original;

/** A ZIP archive: first only its table of contents, whose word is then held against its entries. */
final class ZipParcel implements Parcel {
  private static final Logger LOG = Logger.getLogger(ZipParcel.class);

  /** Of names that are not marked as UTF-8: what Windows writes in Japan. */
  private static final Charset NAMES = Charset.forName("windows-31j");

  private static final String ORIGINAL_NAME = "package.zip";

  private final Path file;
  private final ZipFile archive;
  private final List<ZipEntry> entries;
  private final long packedBytes;
  private final long unpackedBytes;

  private ZipParcel(Path file, ZipFile archive, List<ZipEntry> entries) throws IOException {
    this.file = file;
    this.archive = archive;
    this.entries = entries;
    this.packedBytes = Files.size(file);
    this.unpackedBytes = entries.stream().mapToLong(ZipEntry::getSize).sum();
  }

  /**
   * Opens an archive.
   *
   * @throws Problem when the table of contents is damaged or over the limits
   */
  static ZipParcel open(Path file, IntakeLimits limits) {
    try {
      ZipEnd.check(file, limits.maxFiles());
      ZipFile archive = new ZipFile(file.toFile(), ZipFile.OPEN_READ, NAMES);
      try {
        return new ZipParcel(file, archive, files(archive, limits));
      } catch (RuntimeException | IOException e) {
        archive.close();
        throw e;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged();
    }
  }

  private static List<ZipEntry> files(ZipFile archive, IntakeLimits limits) {
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
        throw IntakeProblems.unpackedTooLarge(limits.maxUnpackedBytes(), entry.getName());
      }
    }
    if (files.size() > limits.maxFiles()) {
      throw IntakeProblems.tooManyFiles(limits.maxFiles());
    }
    return files;
  }

  private static boolean isBomb(ZipEntry entry, IntakeLimits limits) {
    long allowed =
        Math.max(
            limits.ratioFreeBytes(),
            Math.max(1, entry.getCompressedSize()) * limits.maxCompressionRatio());
    return entry.getSize() < 0 || entry.getSize() > allowed;
  }

  @Override
  public long bytesWhenRead() {
    return packedBytes + unpackedBytes;
  }

  @Override
  public Upload read() {
    try {
      List<SubmittedFile> files = new ArrayList<>();
      for (ZipEntry entry : entries) {
        files.add(new SubmittedFile(entry.getName(), unpack(entry)));
      }
      byte[] zip = Files.readAllBytes(file);
      Original original =
          new Original(new SubmittedFile(ORIGINAL_NAME, zip), "package", "application/zip");
      return new Upload(Upload.contents(files), List.of(original), Sha256.of(zip), zip.length);
    } catch (IOException e) {
      throw damaged();
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

  private static Problem damaged() {
    return IntakeProblems.unreadable(
        "Expected a whole ZIP archive, stored or deflated and not encrypted, but it is damaged, cut"
            + " short or of another kind.",
        "ZIP ファイルが壊れているか、途中で切れているか、暗号化等の未対応の形式です。");
  }

  @Override
  public void close() {
    try {
      archive.close();
    } catch (IOException e) {
      LOG.debug("An archive could not be closed", new UncheckedIOException(e));
    }
  }
}
