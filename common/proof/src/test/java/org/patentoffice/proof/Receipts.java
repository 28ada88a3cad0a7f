package org.patentoffice.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office that gives receipts, one chained to the other. */
final class Receipts {
  private final OfficeKey key;
  private final List<ReceivedPart> parts = new ArrayList<>();
  private long position;
  private ChainLink.@Nullable Previous previous;

  Receipts(OfficeKey key) {
    this.key = key;
  }

  static OfficeKey newKey() {
    return OfficeKey.make("CN=Receipts,O=Invented Patent Office,C=JP", Instant.EPOCH);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The receipts to come name this file. */
  Receipts of(String name, String role, String content) {
    parts.add(new ReceivedPart(name, role, bytes(content).length, Fingerprint.of(bytes(content))));
    return this;
  }

  /** The text of the next receipt, as the office signs it. */
  String nextText() {
    position++;
    String number = Long.toString(52_600_000_000L + position);
    String text =
        """
        {"format":"patent-office-receipt/1","receiptNumber":"%s","applicationNumber":"特願2026-%06d",\
        "documentName":"特許願","receivedAt":"2026-11-21T01:02:03.456Z","packageBytes":123,"parts":[%s],\
        "findings":[],"chain":%s,"certificateSha256":"%s"}"""
            .formatted(number, position, partsJson(), chainJson(), key.certificateSha256());
    previous = new ChainLink.Previous(number, Fingerprint.of(bytes(text)));
    return text;
  }

  /** The next receipt as its filer gets it. */
  byte[] next() {
    String text = nextText();
    return bytes(ReceiptFile.json(text, key.sign(bytes(text))));
  }

  private String partsJson() {
    return String.join(
        ",",
        parts.stream()
            .map(
                part ->
                    """
                    {"name":"%s","role":"%s","size":%d,"sha256":"%s"}"""
                        .formatted(part.name(), part.role(), part.size(), part.sha256()))
            .toList());
  }

  private String chainJson() {
    return previous == null
        ? "{\"position\":1}"
        : """
        {"position":%d,"previousReceiptNumber":"%s","previousSha256":"%s"}"""
            .formatted(position, previous.receiptNumber(), previous.sha256());
  }
}
