package org.patentoffice.proof;

import org.jspecify.annotations.Nullable;

/**
 * The place of one receipt in the office's chain.
 *
 * @param position dense from 1
 * @param sha256 digest of this receipt's signed text
 * @param previous the receipt at the position before; null only at position 1
 */
public record ChainLink(
    long position, String receiptNumber, String sha256, @Nullable Previous previous) {

  /** Refuses a place that cannot be. */
  public ChainLink {
    if (position < 1 || (position == 1) != (previous == null)) {
      throw new IllegalArgumentException(
          "Expected a position from 1 with a receipt before it, except at 1, but position "
              + position
              + " has "
              + previous);
    }
  }

  /** The receipt before, by the digest of its signed text. */
  public record Previous(String receiptNumber, String sha256) {}

  boolean follows(ChainLink before) {
    return new Previous(before.receiptNumber, before.sha256).equals(previous);
  }

  String words() {
    return "%s (position %d)".formatted(receiptNumber, position);
  }

  String wordsJa() {
    return "%s（第%d番）".formatted(receiptNumber, position);
  }
}
