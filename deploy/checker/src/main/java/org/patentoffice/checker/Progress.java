package org.patentoffice.checker;

import java.io.PrintStream;

/** A bar that is drawn again at most ten times a second, and only where somebody sees it. */
final class Progress {

  private static final int WIDTH_CHARACTERS = 30;
  private static final long NANOS_BETWEEN = 100_000_000;

  private final PrintStream screen;
  private final boolean shown;
  private final int total;
  private int done;
  private long drawnAt = Long.MIN_VALUE;

  /**
   * A bar.
   *
   * @param seen whether the stream is a terminal
   */
  Progress(PrintStream screen, boolean seen, int total) {
    this.screen = screen;
    this.shown = seen && total > 1;
    this.total = total;
  }

  void step() {
    done++;
    long now = System.nanoTime();
    if (shown && (drawnAt == Long.MIN_VALUE || now - drawnAt >= NANOS_BETWEEN)) {
      drawnAt = now;
      int full = done * WIDTH_CHARACTERS / total;
      screen.print(
          "\r["
              + "#".repeat(full)
              + ".".repeat(WIDTH_CHARACTERS - full)
              + "] "
              + done
              + "/"
              + total);
      screen.flush();
    }
  }

  /** Leaves the line as if nothing had been there. */
  void end() {
    if (shown) {
      screen.print("\r" + " ".repeat(WIDTH_CHARACTERS + 2 + 2 * 6 + 2) + "\r");
      screen.flush();
    }
  }
}
