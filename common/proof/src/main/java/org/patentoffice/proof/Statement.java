package org.patentoffice.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a signed receipt says, as far as proving needs it.
 *
 * @param certificateSha256 the certificate that the office signed it with
 * @param parts every file: as it came, and as the office converted it
 */
public record Statement(
    String receiptNumber,
    String applicationNumber,
    String documentName,
    String receivedAt,
    String certificateSha256,
    ChainLink link,
    List<ReceivedPart> parts) {

  /** Names the kind of signed text, so that the key's signature under another can never pass. */
  public static final String FORMAT = "patent-office-receipt/1";

  static Statement of(JsonNode signed, byte[] bytes) throws NotProvedException {
    if (!FORMAT.equals(signed.path("format").asText())) {
      throw unreadable("/format");
    }
    String receiptNumber = text(signed, "/receiptNumber");
    List<ReceivedPart> parts = new ArrayList<>();
    for (JsonNode part : signed.path("parts")) {
      parts.add(
          new ReceivedPart(
              text(part, "/name"),
              text(part, "/role"),
              part.path("size").asLong(-1),
              text(part, "/sha256")));
    }
    return new Statement(
        receiptNumber,
        text(signed, "/applicationNumber"),
        text(signed, "/documentName"),
        text(signed, "/receivedAt"),
        text(signed, "/certificateSha256"),
        link(signed, receiptNumber, Fingerprint.of(bytes)),
        List.copyOf(parts));
  }

  private static ChainLink link(JsonNode signed, String receiptNumber, String sha256)
      throws NotProvedException {
    long position = signed.at("/chain/position").asLong(0);
    ChainLink.@Nullable Previous previous =
        position == 1
            ? null
            : new ChainLink.Previous(
                text(signed, "/chain/previousReceiptNumber"),
                text(signed, "/chain/previousSha256"));
    if (position < 1) {
      throw unreadable("/chain/position");
    }
    return new ChainLink(position, receiptNumber, sha256, previous);
  }

  private static String text(JsonNode node, String place) throws NotProvedException {
    JsonNode value = node.at(place);
    if (!value.isTextual()) {
      throw unreadable(place);
    }
    return value.textValue();
  }

  private static NotProvedException unreadable(String place) {
    return new NotProvedException(
        Fault.Kind.UNREADABLE,
        "Expected the text of a receipt (%s), but %s is not there.".formatted(FORMAT, place),
        "受領書（%s）の記載 %s がありません。".formatted(FORMAT, place));
  }
}
