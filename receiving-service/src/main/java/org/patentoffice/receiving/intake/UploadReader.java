package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.patentoffice.kit.content.Sha256;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.intake.Upload.Original;

/** Reads an upload into memory under the limits of {@link IntakeLimits}; trusts nothing in it. */
@ApplicationScoped
class UploadReader {
  private static final int BUFFER_BYTES = 8_192;

  private final IntakeLimits limits;

  UploadReader(IntakeLimits limits) {
    this.limits = limits;
  }

  /** A ZIP archive, as the body of a request. */
  Upload zip(InputStream body) {
    try {
      return zip(body.readAllBytes());
    } catch (IOException e) {
      throw IntakeProblems.unreadable(
          "The connection ended before the archive did.", "送信が途中で終わりました。");
    }
  }

  private Upload zip(byte[] zip) {
    List<SubmittedFile> files = unpack(zip);
    return new Upload(
        contents(files),
        List.of(new Original(new SubmittedFile("package.zip", zip), "package", "application/zip")),
        Sha256.of(zip),
        zip.length);
  }

  /** The files of a multipart form, or a ZIP archive as its only file. */
  Upload files(List<FileUpload> uploads) {
    if (uploads.size() > limits.maxFiles()) {
      throw IntakeProblems.unreadable(
          "Expected at most %d files.".formatted(limits.maxFiles()),
          "ファイル数は%d以下としてください。".formatted(limits.maxFiles()));
    }
    List<SubmittedFile> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (FileUpload upload : uploads) {
      checkName(String.valueOf(upload.fileName()), names);
      files.add(new SubmittedFile(upload.fileName(), bytes(upload)));
    }
    if (files.size() == 1 && files.getFirst().name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return zip(files.getFirst().bytes());
    }
    return new Upload(
        contents(files),
        files.stream()
            .map(file -> new Original(file, "original", Upload.mediaTypeOf(file.name(), null)))
            .toList(),
        digest(files),
        files.stream().mapToLong(file -> file.bytes().length).sum());
  }

  private static byte[] bytes(FileUpload upload) {
    try {
      return Files.readAllBytes(upload.uploadedFile());
    } catch (IOException e) {
      throw new IllegalStateException("The uploaded file is gone", e);
    }
  }

  private static String digest(List<SubmittedFile> files) {
    StringBuilder lines = new StringBuilder();
    files.stream()
        .sorted(Comparator.comparing(SubmittedFile::name))
        .forEach(
            file ->
                lines.append(Sha256.of(file.bytes())).append(' ').append(file.name()).append('\n'));
    return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<SubmittedFile> unpack(byte[] zip) {
    try (ZipFile archive =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
            .setCharset("windows-31j")
            .get()) {
      List<SubmittedFile> files = new ArrayList<>();
      Set<String> names = new HashSet<>();
      long unpacked = 0;
      for (ZipArchiveEntry entry : Collections.list(archive.getEntriesInPhysicalOrder())) {
        checkName(entry.getName(), names);
        if (entry.isDirectory()) {
          continue;
        }
        if (names.size() > limits.maxFiles()) {
          throw IntakeProblems.unreadable(
              "Expected at most %d files.".formatted(limits.maxFiles()),
              "ファイル数は%d以下としてください。".formatted(limits.maxFiles()));
        }
        byte[] bytes = read(archive, entry, limits.maxUnpackedBytes() - unpacked);
        unpacked += bytes.length;
        files.add(new SubmittedFile(entry.getName(), bytes));
      }
      return files;
    } catch (IOException | IllegalArgumentException e) {
      throw IntakeProblems.unreadable(
          "Expected a whole ZIP archive, but it is damaged or cut short.",
          "ZIP ファイルが壊れているか、途中で切れています。");
    }
  }

  private byte[] read(ZipFile archive, ZipArchiveEntry entry, long allowed) throws IOException {
    if (entry.isUnixSymlink() || !archive.canReadEntryData(entry)) {
      throw IntakeProblems.unreadable(
          "Expected plain files, but \"%s\" is encrypted, a link or packed unusually."
              .formatted(entry.getName()),
          "「%s」は暗号化、リンク又は未対応の圧縮形式です。".formatted(entry.getName()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = archive.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes.write(buffer, 0, n);
        crc.update(buffer, 0, n);
        if (bytes.size() > allowed || isBomb(bytes.size(), entry.getCompressedSize())) {
          throw IntakeProblems.unpackedTooLarge(limits.maxUnpackedBytes(), entry.getName());
        }
      }
    }
    if (crc.getValue() != entry.getCrc()) {
      throw new ZipException("Expected another checksum");
    }
    return bytes.toByteArray();
  }

  private boolean isBomb(long unpacked, long packed) {
    return unpacked > limits.ratioFreeBytes()
        && unpacked > Math.max(1, packed) * limits.maxCompressionRatio();
  }

  /** No absolute name, no way up, no second spelling of a name already seen. */
  private static void checkName(String name, Set<String> seen) {
    boolean bad =
        name.isBlank()
            || name.startsWith("/")
            || name.contains("\\")
            || name.contains(":")
            || name.chars().anyMatch(Character::isISOControl)
            || List.of(name.split("/", -1)).contains("..")
            || List.of(name.split("/", -1)).contains(".");
    if (bad || !seen.add(name.toLowerCase(Locale.ROOT))) {
      throw IntakeProblems.forbiddenName(name);
    }
  }

  private static SubmittedPackage contents(List<SubmittedFile> files) {
    List<SubmittedFile> documents = files.stream().filter(UploadReader::isDocument).toList();
    if (documents.size() != 1) {
      throw IntakeProblems.noDocument(documents.size());
    }
    return new SubmittedPackage(
        documents.getFirst(), files.stream().filter(file -> !isDocument(file)).toList());
  }

  private static boolean isDocument(SubmittedFile file) {
    String lower = file.name().toLowerCase(Locale.ROOT);
    return lower.endsWith(".htm") || lower.endsWith(".html");
  }
}
