package org.patentoffice.receiving.receipt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.patentoffice.proof.Statement;

/**
 * The text of a receipt, which the office signs, as JSON.
 *
 * @param format {@value Statement#FORMAT}
 * @param certificateSha256 of the certificate (DER) with which it is signed
 * @param proof only in what the filer gets: this text without {@code proof} and its signature, as
 *     CMS SignedData in Base64
 */
public record ReceiptText(
    String format,
    @JsonUnwrapped Receipt receipt,
    Chain chain,
    String certificateSha256,
    @Nullable String proof) {

  /**
   * The place in the one chain of all receipts of the office.
   *
   * @param position dense from 1, in the order of the receipts
   * @param previousReceiptNumber the receipt before; absent at position 1
   * @param previousSha256 digest of its signed text
   */
  public record Chain(
      long position, @Nullable String previousReceiptNumber, @Nullable String previousSha256) {}

  static ReceiptText of(Receipt receipt, Chain chain, String certificateSha256) {
    return new ReceiptText(Statement.FORMAT, receipt, chain, certificateSha256, null);
  }
}
