package org.patentoffice.fee.money;

import java.util.Locale;

/**
 * An amount of whole yen; may be negative, for a balance or a reduction. Arithmetic that overflows
 * throws {@link ArithmeticException}.
 */
public record Yen(long amount) implements Comparable<Yen> {

  /** No money. */
  public static final Yen ZERO = new Yen(0);

  /** The amount as a value. */
  public static Yen of(long amount) {
    return new Yen(amount);
  }

  /** This and the other. */
  public Yen plus(Yen other) {
    return new Yen(Math.addExact(amount, other.amount));
  }

  /** This without the other. */
  public Yen minus(Yen other) {
    return new Yen(Math.subtractExact(amount, other.amount));
  }

  /** So many times this. */
  public Yen times(int factor) {
    return new Yen(Math.multiplyExact(amount, (long) factor));
  }

  /** The same amount with the other sign. */
  public Yen negated() {
    return new Yen(Math.negateExact(amount));
  }

  /** Whether this is more than nothing. */
  public boolean isPositive() {
    return amount > 0;
  }

  /** Whether this is less than nothing. */
  public boolean isNegative() {
    return amount < 0;
  }

  @Override
  public int compareTo(Yen other) {
    return Long.compare(amount, other.amount);
  }

  /** With thousands separators and without unit, for example {@code 138,000}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d", amount);
  }
}
