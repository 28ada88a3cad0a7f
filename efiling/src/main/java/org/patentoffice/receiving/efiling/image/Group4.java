package org.patentoffice.receiving.efiling.image;

import java.util.Arrays;

/** Two-dimensional coding of black and white rows (ITU-T T.6, Group 4). */
final class Group4 {

  private static final int FARTHEST_VERTICAL_PIXELS = 3;

  /** Vertical mode by a1 − b1, from −3 to 3. */
  private static final RunCodes.Code[] VERTICAL = {
    RunCodes.code("0000010"),
    RunCodes.code("000010"),
    RunCodes.code("010"),
    RunCodes.code("1"),
    RunCodes.code("011"),
    RunCodes.code("000011"),
    RunCodes.code("0000011")
  };

  private static final RunCodes.Code PASS = RunCodes.code("0001");
  private static final RunCodes.Code HORIZONTAL = RunCodes.code("001");
  private static final RunCodes.Code END_OF_LINE = RunCodes.code("000000000001");

  private final Bitmap bitmap;
  private final BitSink out = new BitSink();

  /** Columns at which the colour changes, from white; then the width, often enough to read past. */
  private int[] reference;

  private int[] current;

  private Group4(Bitmap bitmap) {
    this.bitmap = bitmap;
    this.reference = new int[bitmap.width() + 4];
    this.current = new int[bitmap.width() + 4];
    Arrays.fill(reference, 0, 4, bitmap.width());
  }

  static byte[] encode(Bitmap bitmap) {
    Group4 coder = new Group4(bitmap);
    for (int y = 0; y < bitmap.height(); y++) {
      coder.changes(y * bitmap.bytesPerRow());
      coder.row();
      int[] coded = coder.current;
      coder.current = coder.reference;
      coder.reference = coded;
    }
    coder.out.put(END_OF_LINE);
    coder.out.put(END_OF_LINE);
    return coder.out.finish();
  }

  private void changes(int offset) {
    int width = bitmap.width();
    int found = 0;
    boolean black = false;
    int x = 0;
    while (x < width) {
      byte pixels = bitmap.rows()[offset + (x >> 3)];
      if ((x & 7) == 0 && pixels == (byte) (black ? 0xFF : 0)) {
        x += 8;
        continue;
      }
      if (bitmap.isBlack(offset, x) != black) {
        current[found++] = x;
        black = !black;
      }
      x++;
    }
    Arrays.fill(current, found, found + 4, width);
  }

  /** Names as in T.6: a on the row being coded, b on the reference row. */
  private void row() {
    int width = bitmap.width();
    int a0 = -1;
    int a1Index = 0;
    int b1Index = 0;
    int black = 0;
    while (a0 < width) {
      int a1 = current[a1Index];
      while (b1Index > 0 && reference[b1Index - 1] > a0) {
        b1Index--;
      }
      while (reference[b1Index] <= a0 && reference[b1Index] < width) {
        b1Index++;
      }
      if ((b1Index & 1) != black && reference[b1Index] < width) {
        b1Index++;
      }
      int b1 = reference[b1Index];
      int b2 = b1 < width ? reference[b1Index + 1] : width;
      if (b2 < a1) {
        out.put(PASS);
        a0 = b2;
      } else if (Math.abs(a1 - b1) <= FARTHEST_VERTICAL_PIXELS) {
        out.put(VERTICAL[a1 - b1 + FARTHEST_VERTICAL_PIXELS]);
        a0 = a1;
        a1Index++;
        black ^= 1;
      } else {
        int a2 = current[a1Index + 1];
        out.put(HORIZONTAL);
        RunCodes.put(out, a1 - Math.max(0, a0), black == 1);
        RunCodes.put(out, a2 - a1, black == 0);
        a0 = a2;
        a1Index += 2;
      }
    }
  }
}
