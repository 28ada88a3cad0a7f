package org.patentoffice.legalstatus.address;

import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;

/**
 * A cut out of a list (WIPO ST.90: offset and limit).
 *
 * @param offset how many are passed over
 * @param limit at most so many are wanted
 */
public record Page(int offset, int limit) {
  /** Nobody gets more at once; bulk data are for more. */
  public static final int MOST_PER_PAGE = 500;

  /** How many are given unless told. */
  public static final int USUAL_PER_PAGE = 50;

  /** Behind this a list is not read page by page any more. */
  public static final int LAST_OFFSET = 100_000;

  /** A page that there cannot be. */
  public static final ProblemType MALFORMED_PAGE =
      new ProblemType("malformed-page", 400, "Not a page", "ページの指定が正しくありません");

  /**
   * Reads the parameters of a request.
   *
   * @throws Problem 400 if one of them is out of its range
   */
  public static Page of(@Nullable String offset, @Nullable String limit) {
    return new Page(number("offset", offset, 0, LAST_OFFSET, 0), limit(limit, USUAL_PER_PAGE));
  }

  /**
   * Reads how many are wanted.
   *
   * @param usual how many are given unless told
   * @throws Problem 400 if it is not from 1 to {@value #MOST_PER_PAGE}
   */
  public static int limit(@Nullable String limit, int usual) {
    return number("limit", limit, 1, MOST_PER_PAGE, usual);
  }

  private static int number(String name, @Nullable String text, int least, int most, int usual) {
    if (text == null || text.isBlank()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Answered like a number out of range.
    }
    throw BadValue.named(
        Problem.of(
            MALFORMED_PAGE,
            "Expected %s from %d to %d. Bulk data give everything at once."
                .formatted(name, least, most),
            "%s は %d から %d までの数で指定してください。全件は一括データで取得できます。".formatted(name, least, most)),
        name,
        text);
  }

  /** The page before this one. */
  public Page previous() {
    return new Page(Math.max(0, offset - limit), limit);
  }

  /** The page behind this one. */
  public Page next() {
    return new Page(offset + limit, limit);
  }

  /** The first one. */
  public Page first() {
    return new Page(0, limit);
  }

  /** The last one with something on it, as far as pages go. */
  public Page last(long total) {
    long offset = total == 0 ? 0 : (total - 1) / limit * limit;
    long lastOfPages = (long) LAST_OFFSET / limit * limit;
    return new Page((int) Math.min(offset, lastOfPages), limit);
  }

  /** True if there is one behind this, as far as pages go. */
  public boolean hasNext(long total) {
    return offset + limit < total && offset + limit <= LAST_OFFSET;
  }
}
