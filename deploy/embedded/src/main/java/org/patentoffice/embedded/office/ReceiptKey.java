package org.patentoffice.embedded.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.patentoffice.proof.OfficeKey;

/**
 * The key with which this office signs its receipts, made at the first start. It is only ever in
 * its file (mode 0600); its certificate lies beside those of earlier keys, for everybody. Who
 * deletes the key gets another at the next start, and receipts of both stay provable.
 */
public final class ReceiptKey {
  private static final String NAME = "CN=Receipts,O=Open patent office,C=JP";
  private static final int NAMED_DIGITS = 16;
  private static final FileAttribute<?> OWNER_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<?> OWNER_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private ReceiptKey() {}

  /**
   * Sees to it that there is a key with its certificate.
   *
   * @throws UncheckedIOException when they cannot be written
   */
  public static void ensure(Folders folders) {
    if (!Files.exists(folders.receiptKey())) {
      try {
        make(folders);
      } catch (IOException e) {
        throw new UncheckedIOException(
            "The key of receipts cannot be kept in " + folders.receiptKey(), e);
      }
    }
  }

  /**
   * The certificate first: a key without one would be of no use, the other way round is harmless.
   */
  private static void make(Folders folders) throws IOException {
    OfficeKey key = OfficeKey.make(NAME, Instant.now());
    Files.createDirectories(folders.receiptCertificates());
    Files.writeString(
        folders
            .receiptCertificates()
            .resolve("receipts-" + key.certificateSha256().substring(0, NAMED_DIGITS) + ".pem"),
        key.certificatePem());
    Path secrets = Files.createDirectories(folders.secrets(), OWNER_FOLDER);
    Path fresh = Files.createTempFile(secrets, "receipt-key", ".tmp", OWNER_FILE);
    Files.write(fresh, key.keyPem().getBytes(StandardCharsets.US_ASCII));
    Files.move(fresh, folders.receiptKey(), StandardCopyOption.ATOMIC_MOVE);
  }
}
