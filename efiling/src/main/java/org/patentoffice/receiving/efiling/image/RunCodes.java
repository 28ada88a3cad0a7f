package org.patentoffice.receiving.efiling.image;

import org.patentoffice.receiving.efiling.text.Table;

/** Codes of run lengths (ITU-T T.4), from {@code efiling/run-codes.tsv}. */
final class RunCodes {

  private static final int SHORT_RUNS = 64;
  private static final int LONGEST_MAKE_UP_PIXELS = 2560;

  private static final Code[] WHITE = load("white");
  private static final Code[] BLACK = load("black");

  /** The lowest {@code length} bits of {@code bits}. */
  record Code(int bits, int length) {}

  private RunCodes() {}

  static Code code(String zeroesAndOnes) {
    return new Code(Integer.parseInt(zeroesAndOnes, 2), zeroesAndOnes.length());
  }

  static void put(BitSink out, int pixels, boolean black) {
    Code[] codes = black ? BLACK : WHITE;
    int rest = pixels;
    while (rest >= LONGEST_MAKE_UP_PIXELS + SHORT_RUNS) {
      out.put(codes[index(LONGEST_MAKE_UP_PIXELS)]);
      rest -= LONGEST_MAKE_UP_PIXELS;
    }
    if (rest >= SHORT_RUNS) {
      out.put(codes[index(rest)]);
      rest %= SHORT_RUNS;
    }
    out.put(codes[rest]);
  }

  /** Short runs by themselves, then one place for every 64 pixels. */
  private static int index(int pixels) {
    return pixels < SHORT_RUNS ? pixels : SHORT_RUNS - 1 + pixels / SHORT_RUNS;
  }

  private static Code[] load(String colour) {
    Code[] codes = new Code[index(LONGEST_MAKE_UP_PIXELS) + 1];
    for (Table.Row row : Table.resource("/efiling/run-codes.tsv").rows()) {
      codes[index(Integer.parseInt(row.get("pixels")))] = code(row.get(colour));
    }
    return codes;
  }
}
