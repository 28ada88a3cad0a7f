package org.patentoffice.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says where a chain of receipts is broken, and what is missing there. */
public final class Chain {
  private Chain() {}

  /**
   * Checks a stretch of the chain.
   *
   * @param links in any order; the same receipt may be there twice
   * @return the breaks, in order of position; empty if the stretch is whole
   */
  public static List<Fault> check(Collection<ChainLink> links) {
    List<ChainLink> ordered =
        links.stream().distinct().sorted(Comparator.comparingLong(ChainLink::position)).toList();
    List<Fault> faults = new ArrayList<>();
    for (int i = 1; i < ordered.size(); i++) {
      between(ordered.get(i - 1), ordered.get(i)).ifPresent(faults::add);
    }
    return faults;
  }

  private static Optional<Fault> between(ChainLink before, ChainLink after) {
    if (after.position() == before.position()) {
      return Optional.of(fork(before, after));
    }
    if (after.position() > before.position() + 1) {
      return Optional.of(gap(before, after));
    }
    return after.follows(before) ? Optional.empty() : Optional.of(broken(before, after));
  }

  private static Fault fork(ChainLink one, ChainLink other) {
    return new Fault(
        Fault.Kind.CHAIN_FORK,
        "Receipts %s and %s claim the same place in the chain."
            .formatted(one.words(), other.words()),
        "受領書 %s と %s が同じ順番を名乗っています。".formatted(one.wordsJa(), other.wordsJa()));
  }

  private static Fault gap(ChainLink before, ChainLink after) {
    long missing = after.position() - before.position() - 1;
    String numbers = missingNumbers(before, after, missing);
    return new Fault(
        Fault.Kind.CHAIN_GAP,
        "Between receipts %s and %s %d %s missing: %s."
            .formatted(
                before.words(),
                after.words(),
                missing,
                missing == 1 ? "receipt is" : "receipts are",
                numbers),
        "受領書 %s と %s の間の%d通が欠けています：%s。"
            .formatted(before.wordsJa(), after.wordsJa(), missing, numbers));
  }

  /**
   * The last of them is named by the receipt after it. Numbers are given in the order of the chain,
   * so the first is known too, unless a year began in between.
   */
  private static String missingNumbers(ChainLink before, ChainLink after, long missing) {
    String last = Objects.requireNonNull(after.previous()).receiptNumber();
    if (missing == 1) {
      return last;
    }
    BigInteger first = number(before).add(BigInteger.ONE);
    boolean dense = number(after).subtract(first).longValue() == missing;
    return dense ? first + " – " + last : "… – " + last;
  }

  private static BigInteger number(ChainLink link) {
    try {
      return new BigInteger(link.receiptNumber());
    } catch (NumberFormatException e) {
      return BigInteger.ZERO;
    }
  }

  private static Fault broken(ChainLink before, ChainLink after) {
    ChainLink.Previous named = Objects.requireNonNull(after.previous());
    return new Fault(
        Fault.Kind.CHAIN_BROKEN,
        "Receipt %s follows %s with SHA-256 %s, but the receipt before it is %s with SHA-256 %s."
            .formatted(
                after.words(),
                named.receiptNumber(),
                named.sha256(),
                before.words(),
                before.sha256()),
        "受領書 %s の前は %s（SHA-256 %s）とされていますが、実際には %s（SHA-256 %s）です。"
            .formatted(
                after.wordsJa(),
                named.receiptNumber(),
                named.sha256(),
                before.wordsJa(),
                before.sha256()));
  }
}
