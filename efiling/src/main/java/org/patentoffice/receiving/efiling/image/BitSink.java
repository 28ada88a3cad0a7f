package org.patentoffice.receiving.efiling.image;

import java.util.Arrays;

/** Bits one after the other, the first in the highest bit of the first byte. */
final class BitSink {

  private byte[] bytes = new byte[1024];
  private int length;
  private int pending;
  private int pendingBits;

  void put(RunCodes.Code code) {
    pending = (pending << code.length()) | code.bits();
    pendingBits += code.length();
    while (pendingBits >= 8) {
      pendingBits -= 8;
      append((byte) (pending >> pendingBits));
    }
  }

  byte[] finish() {
    if (pendingBits > 0) {
      append((byte) (pending << (8 - pendingBits)));
    }
    return Arrays.copyOf(bytes, length);
  }

  private void append(byte value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = value;
  }
}
