package org.patentoffice.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as its filer keeps it, in one of two forms: the JSON that the office answered, whose
 * member {@code proof} is the signed text in Base64, or that signed text itself (CMS, {@code
 * .p7m}).
 */
public final class ReceiptFile {
  /** A receipt of 500 files in both forms has about 0.6 MiB. */
  public static final int MAX_BYTES = 8 * 1024 * 1024;

  private static final String PROOF = "proof";
  private static final int DER_SEQUENCE = 0x30;
  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final @Nullable ObjectNode readable;
  private final byte[] pkcs7;

  private ReceiptFile(@Nullable ObjectNode readable, byte[] pkcs7) {
    this.readable = readable;
    this.pkcs7 = pkcs7;
  }

  /**
   * The answer to a filer: the signed text, which is a JSON object, with the proof as last member.
   */
  public static String json(String text, byte[] detachedSignature) {
    byte[] pkcs7 = pkcs7(text.getBytes(StandardCharsets.UTF_8), detachedSignature);
    return text.substring(0, text.lastIndexOf('}'))
        + ",\""
        + PROOF
        + "\":\""
        + Base64.getEncoder().encodeToString(pkcs7)
        + "\"}";
  }

  /** The signed text with its signature, as {@code openssl cms -verify -inform DER} takes it. */
  public static byte[] pkcs7(byte[] text, byte[] detachedSignature) {
    return SignedText.attach(text, detachedSignature);
  }

  static ReceiptFile read(byte[] file) throws NotProvedException {
    if (file.length > 0 && file[0] == DER_SEQUENCE) {
      return new ReceiptFile(null, file);
    }
    ObjectNode readable = object(file);
    JsonNode proof = readable.remove(PROOF);
    if (proof == null && readable.has("receiptNumber")) {
      throw new NotProvedException(
          Fault.Kind.UNSIGNED,
          "The receipt has no proof: it was given before the office signed receipts, or the proof was taken away.",
          "受領書に署名（proof）がありません。署名の開始前に交付されたものか、署名が取り除かれています。");
    }
    return new ReceiptFile(readable, base64(proof));
  }

  /** What a person reads; null when there is the signed text only. */
  @Nullable ObjectNode readable() {
    return readable;
  }

  byte[] pkcs7() {
    return pkcs7;
  }

  static ObjectNode object(byte[] json) throws NotProvedException {
    try {
      if (JSON.readTree(json) instanceof ObjectNode object) {
        return object;
      }
    } catch (IOException e) {
      throw unreadable();
    }
    throw unreadable();
  }

  /** Strictly: of the spellings of the same bytes only the usual one. */
  private static byte[] base64(@Nullable JsonNode proof) throws NotProvedException {
    if (proof == null || !proof.isTextual()) {
      throw unreadable();
    }
    byte[] text = proof.textValue().getBytes(StandardCharsets.US_ASCII);
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (Arrays.equals(Base64.getEncoder().encode(bytes), text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw damagedProof();
    }
    throw damagedProof();
  }

  private static NotProvedException damagedProof() {
    return new NotProvedException(
        Fault.Kind.SIGNATURE_WRONG,
        "The member proof of the receipt is damaged: it is not Base64.",
        "受領書の proof が破損しています（Base64 ではありません）。");
  }

  private static NotProvedException unreadable() {
    return new NotProvedException(
        Fault.Kind.UNREADABLE,
        "Expected a receipt (JSON with the member proof, or CMS in DER), but it cannot be read as one.",
        "受領書（proof を持つ JSON、又は DER 形式の CMS）として読めません。");
  }
}
