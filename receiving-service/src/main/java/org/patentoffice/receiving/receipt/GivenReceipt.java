package org.patentoffice.receiving.receipt;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.proof.ReceiptFile;

/** A receipt as it was given, and will always be given again. */
public final class GivenReceipt {
  private final String receiptNumber;
  private final String packageSha256;
  private final String text;
  private final byte @Nullable [] signature;

  GivenReceipt(
      String receiptNumber, String packageSha256, String text, byte @Nullable [] signature) {
    this.receiptNumber = receiptNumber;
    this.packageSha256 = packageSha256;
    this.text = text;
    this.signature = signature;
  }

  /** Its number. */
  public String receiptNumber() {
    return receiptNumber;
  }

  /** Digest of what was received, as the receipt explains it. */
  public String packageSha256() {
    return packageSha256;
  }

  /** What is signed. */
  String text() {
    return text;
  }

  /** The shape of {@link ReceiptText}; of one from before the chain, of {@link Receipt}. */
  public String json() {
    return signature == null ? text : ReceiptFile.json(text, signature);
  }

  /** The signed text for any tool (CMS, DER); none of a receipt from before the chain. */
  public Optional<byte[]> pkcs7() {
    return Optional.ofNullable(signature)
        .map(value -> ReceiptFile.pkcs7(text.getBytes(StandardCharsets.UTF_8), value));
  }
}
