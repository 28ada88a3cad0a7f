package org.patentoffice.receiving.receipt;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.patentoffice.proof.OfficeKey;
import org.patentoffice.proof.ReceiptFile;
import org.patentoffice.proof.TrustedCertificates;

/** The office's signature under its receipts. Without a key the service does not start. */
@Startup
@ApplicationScoped
class OfficeSigner {
  private final OfficeKey key;
  private final TrustedCertificates certificates;

  OfficeSigner(ReceiptSettings settings) {
    Path keyFile = required(settings.keyFile(), "key-file", "RECEIPT_KEY_FILE");
    Path folder = required(settings.certificates(), "certificates", "RECEIPT_CERTIFICATES");
    try {
      certificates = TrustedCertificates.in(List.of(folder));
      key = OfficeKey.read(Files.readString(keyFile), certificates);
      tryOut();
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "Expected the key of receipts in %s and its certificate in %s (see the README of receiving): %s"
              .formatted(keyFile, folder, e.getMessage()),
          e);
    }
  }

  /** So that the first filer does not wait for the classes that signing needs. */
  private void tryOut() {
    byte[] text = "{}".getBytes(StandardCharsets.US_ASCII);
    ReceiptFile.pkcs7(text, key.sign(text));
  }

  private static Path required(Optional<Path> path, String setting, String variable) {
    return path.orElseThrow(
        () ->
            new IllegalStateException(
                "Expected office.receipts.%s, or %s in the environment: receipts are signed (see the README of receiving)."
                    .formatted(setting, variable)));
  }

  /** A detached signature over the text of a receipt. */
  byte[] sign(byte[] text) {
    return key.sign(text);
  }

  /** Which a receipt names. */
  String certificateSha256() {
    return key.certificateSha256();
  }

  /** Of the present key and of earlier ones. */
  TrustedCertificates certificates() {
    return certificates;
  }
}
