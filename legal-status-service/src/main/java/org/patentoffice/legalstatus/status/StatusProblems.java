package org.patentoffice.legalstatus.status;

import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.legalstatus.address.BadValue;

/** Why a question about a case cannot be answered. */
public final class StatusProblems {
  /** The text in the path is no number that the office gives. */
  public static final ProblemType MALFORMED_NUMBER =
      new ProblemType("malformed-number", 400, "Not a number of the office", "番号の形式が正しくありません");

  private StatusProblems() {}

  /** The text is no number. */
  public static Problem malformedNumber(String text) {
    return BadValue.named(
        Problem.of(
            MALFORMED_NUMBER,
            "Expected an application, publication or registration number such as 特願2026-000001, 特開2028-000001 or 特許第7000001号.",
            "特願2026-000001、特開2028-000001、特許第7000001号のような出願番号、公開番号又は登録番号を指定してください。"),
        "number",
        text);
  }

  /** Unknown and unpublished are answered alike. */
  public static Problem unknown(CaseNumber number) {
    return Problems.notFound("a published case " + number.display(), number.display());
  }
}
