package org.patentoffice.receiving.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.patentoffice.receiving.efiling.finding.Finding;

/**
 * What a receipt (受領書) says of what was received.
 *
 * @param receiptNumber the document number under which this is receipted
 * @param receivedAt the instant of receipt, which decides the filing date
 * @param receivedDate that day in Tokyo; for an application its filing date
 * @param packageSha256 of the bytes as uploaded; for a multipart upload, of the lines {@code
 *     <sha256> <name>} of its files in order of name
 * @param packageBytes size as uploaded
 * @param parts every file, with size and SHA-256
 * @param findings warnings; an error would have refused the filing
 */
public record Receipt(
    String receiptNumber,
    String applicationNumber,
    String documentNumber,
    String documentCode,
    String documentName,
    Instant receivedAt,
    LocalDate receivedDate,
    String packageSha256,
    long packageBytes,
    List<ReceiptedPart> parts,
    List<Finding> findings) {

  /** One file. */
  public record ReceiptedPart(
      String name, String role, String mediaType, long size, String sha256) {}
}
