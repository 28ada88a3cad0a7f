package org.patentoffice.legalstatus.listing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.legalstatus.address.BadValue;
import org.patentoffice.legalstatus.st27.EventCode;
import org.patentoffice.legalstatus.st27.Stage;

/**
 * Which cases are wanted.
 *
 * @param stage in which they stand; null for any
 * @param event key or detailed event that put them there; null for any
 */
public record Criteria(@Nullable Stage stage, @Nullable EventCode event) {
  /** Every published case. */
  public static final Criteria ALL = new Criteria(null, null);

  /** A stage or an event that ST.27 does not have. */
  public static final ProblemType MALFORMED_SEARCH =
      new ProblemType(
          "malformed-search", 400, "Not a stage or an event of ST.27", "段階又は事象の指定が正しくありません");

  /**
   * Reads the parameters of a request; absent and empty mean any.
   *
   * @throws Problem 400 if one of them cannot be read
   */
  public static Criteria of(@Nullable String stage, @Nullable String event) {
    return new Criteria(
        read("stage", stage, Stage::of, "a stage from 0 to 6", "段階は 0 から 6 の数字で指定してください。"),
        read("event", event, EventCode::new, "an event such as F11", "事象は F11 のようなコードで指定してください。"));
  }

  /** True if a case that stands so is wanted. */
  boolean matches(CaseLine line) {
    return (stage == null || String.valueOf(stage.code()).equals(line.stage()))
        && (event == null
            || event.text().equals(line.keyEvent())
            || event.text().equals(line.detailedEvent()));
  }

  private static <T> @Nullable T read(
      String name,
      @Nullable String text,
      Function<String, T> reader,
      String expected,
      String detailJa) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return reader.apply(text.strip());
    } catch (IllegalArgumentException e) {
      throw BadValue.named(
          Problem.of(MALFORMED_SEARCH, "Expected %s.".formatted(expected), detailJa), name, text);
    }
  }
}
