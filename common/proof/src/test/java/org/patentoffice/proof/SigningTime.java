package org.patentoffice.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Prints what the proof adds to one receipt, in microseconds. Not a test: {@code java -cp
 * common/proof/target/classes:common/proof/target/test-classes:…
 * org.patentoffice.proof.SigningTime}.
 */
public final class SigningTime {
  private static final int ROUNDS = 3_000;
  private static final int PARTS = 12;

  private SigningTime() {}

  /** Signs, answers and verifies, each by itself. */
  public static void main(String[] arguments) {
    OfficeKey key = Receipts.newKey();
    Receipts office = new Receipts(key);
    for (int i = 0; i < PARTS; i++) {
      office.of("JPOXMLDOC01-appb-D%06d.tif".formatted(i), "image", "picture " + i);
    }
    byte[] text = office.nextText().getBytes(UTF_8);
    byte[] signature = key.sign(text);
    ReceiptVerifier verifier = new ReceiptVerifier(TrustedCertificates.of(key.certificate()));
    System.out.printf("text %d bytes, signature %d bytes%n", text.length, signature.length);
    print(
        "digest and sign, inside the lock",
        () -> Fingerprint.of(text).length() + key.sign(text).length);
    print(
        "answer as JSON, outside the lock",
        () -> ReceiptFile.json(new String(text, UTF_8), signature).length());
    print("verify", () -> verifier.verify(text, signature) instanceof Verdict.Proved ? 1 : 0);
  }

  private interface Work {
    int run();
  }

  private static void print(String what, Work work) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long[] nanos = new long[ROUNDS];
    long first = 0;
    long sum = 0;
    long processor = 0;
    for (int i = 0; i < 2 * ROUNDS; i++) {
      if (i == ROUNDS) {
        processor = thread.getCurrentThreadCpuTime();
      }
      long start = System.nanoTime();
      sum += work.run();
      long took = System.nanoTime() - start;
      first = i == 0 ? took : first;
      nanos[i % ROUNDS] = took;
    }
    processor = thread.getCurrentThreadCpuTime() - processor;
    Arrays.sort(nanos);
    System.out.printf(
        "%-34s first %,7d us, then p50 %,5d us, p99 %,5d us, processor %,5d us (%d)%n",
        what,
        first / 1_000,
        nanos[ROUNDS / 2] / 1_000,
        nanos[ROUNDS * 99 / 100] / 1_000,
        processor / ROUNDS / 1_000,
        sum);
  }
}
