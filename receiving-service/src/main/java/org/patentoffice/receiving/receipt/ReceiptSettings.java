package org.patentoffice.receiving.receipt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** How receipts are signed and audited. */
@ConfigMapping(prefix = "office.receipts")
interface ReceiptSettings {
  /** The private key (EC, P-256) in PEM form; whoever reads it can give receipts. */
  Optional<Path> keyFile();

  /** Folder of {@code *.pem}, or one such file: certificates of this key and of earlier ones. */
  Optional<Path> certificates();

  /** Receipts that one audit request checks at most. */
  @WithDefault("1000")
  int maxAuditBatch();
}
