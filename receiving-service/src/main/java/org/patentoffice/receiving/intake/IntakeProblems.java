package org.patentoffice.receiving.intake;

import java.util.List;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.parcel.BadParcel;

/** Why a package is not received, worded for the one who sent it. */
final class IntakeProblems {
  static final ProblemType UNREADABLE =
      new ProblemType("package-unreadable", 422, "Package not readable", "送信ファイルを読み取れません");
  static final ProblemType FORBIDDEN_NAME =
      new ProblemType("package-file-name", 422, "File name not allowed", "使用できないファイル名です");
  static final ProblemType UNPACKED_TOO_LARGE =
      new ProblemType("package-too-large", 413, "Package too large when unpacked", "展開後の容量が大きすぎます");
  static final ProblemType NO_DOCUMENT =
      new ProblemType("package-document", 422, "Exactly one document expected", "書類ファイルは一つ必要です");
  static final ProblemType REFUSED =
      new ProblemType("filing-refused", 422, "The filing has errors", "エラーがあるため受理できません");
  static final ProblemType KEY_REUSED =
      new ProblemType(
          "idempotency-key-reused", 422, "Key used for something else", "キーが別の内容で使用されています");
  static final ProblemType BAD_KEY =
      new ProblemType(
          "idempotency-key", 400, "Idempotency-Key not usable", "Idempotency-Key が正しくありません");
  static final ProblemType CASE_UNKNOWN =
      new ProblemType("case-unknown", 404, "No such application of yours", "該当する出願がありません");
  static final ProblemType OUTCOME_UNKNOWN =
      new ProblemType("outcome-unknown", 503, "Not known whether it was received", "受理されたか不明です");

  private IntakeProblems() {}

  static Problem unreadable(String whyEn, String whyJa) {
    return Problem.of(
        UNREADABLE,
        whyEn + " Make the package again and send it anew; nothing was stored.",
        whyJa + "送信ファイルを作成し直して送信してください。何も保存されていません。");
  }

  /** A package that cannot be read. */
  static Problem of(BadParcel bad) {
    Problem problem =
        switch (bad.reason()) {
          case UNREADABLE -> unreadable(bad.wordsEn(), bad.wordsJa());
          case FORBIDDEN_NAME -> Problem.of(FORBIDDEN_NAME, bad.wordsEn(), bad.wordsJa());
          case TOO_LARGE ->
              Problem.of(
                  Problems.TOO_LARGE,
                  bad.wordsEn() + " Nothing was stored.",
                  bad.wordsJa() + "何も保存されていません。");
          case UNPACKED_TOO_LARGE -> Problem.of(UNPACKED_TOO_LARGE, bad.wordsEn(), bad.wordsJa());
          case NO_DOCUMENT -> Problem.of(NO_DOCUMENT, bad.wordsEn(), bad.wordsJa());
        };
    return bad.place().isEmpty() ? problem : problem.with("place", bad.place());
  }

  static Problem refused(List<Finding> findings) {
    return Problem.of(
            REFUSED,
            "The document has errors; each finding names its line and rule. Mend them and send it"
                + " again; nothing was stored.",
            "書類にエラーがあります。指摘された行を修正して再送信してください。何も保存されていません。")
        .with("findings", findings);
  }

  static Problem caseUnknown(ApplicationNumber number, String file, int line) {
    return Problem.of(
            CASE_UNKNOWN,
            "Expected the number of an application that you filed, but %s is none."
                .formatted(number),
            "%sは、あなたの出願ではないか、存在しません。".formatted(number))
        .with("file", file)
        .with("line", line);
  }

  static Problem keyReused() {
    return Problem.of(
        KEY_REUSED,
        "This Idempotency-Key was used for other bytes. Send a repeat unchanged, or use a new key.",
        "この Idempotency-Key は別の送信で使用されています。同じ内容を再送するか、新しいキーを使用してください。");
  }

  static Problem badKey(int maxCharacters) {
    return Problem.of(
        BAD_KEY,
        "Expected an Idempotency-Key of 1 to %d visible ASCII characters.".formatted(maxCharacters),
        "Idempotency-Key は1～%d文字の ASCII 文字としてください。".formatted(maxCharacters));
  }

  static Problem busy() {
    return Problem.of(
        Problems.BUSY,
        "Too much is being received at once. Nothing was stored; send it again in a moment.",
        "送信が集中しています。何も保存されていません。しばらくしてから再送信してください。");
  }

  static Problem outcomeUnknown() {
    return Problem.of(
        OUTCOME_UNKNOWN,
        "The office cannot tell now whether this was received. Send the same bytes with the same"
            + " Idempotency-Key again: it is received once. Without a key, look at your receipts"
            + " first (GET /receipts).",
        "受理されたかどうか現在確認できません。同じ Idempotency-Key で同じ内容を再送してください（二重には受理されません）。キーがない場合は、先に受領書の一覧（GET /receipts）を確認してください。");
  }
}
