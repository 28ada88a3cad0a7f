package org.patentoffice.legalstatus.recording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Step;

/**
 * A short fingerprint of where a case stands and how it came there. Equal for two reckonings that
 * answer alike, whenever and in whatever order their events were recorded.
 */
final class Digest {
  private static final int BYTES = 8;

  private Digest() {}

  static String of(Reckoning reckoning) {
    StringBuilder text = new StringBuilder(512);
    text.append(reckoning.status().stage()).append(reckoning.status().state());
    for (Step step : reckoning.status().steps()) {
      text.append('\n')
          .append(step.entry().eventId())
          .append(' ')
          .append(step.code())
          .append(' ')
          .append(step.entry().effectiveDate())
          .append(' ')
          .append(step.entry().counts());
    }
    reckoning
        .unmapped()
        .forEach(recorded -> text.append("\nunmapped ").append(recorded.event().id()));
    text.append('\n').append(reckoning.facts());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
