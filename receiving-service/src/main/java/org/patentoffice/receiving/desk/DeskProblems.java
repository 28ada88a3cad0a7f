package org.patentoffice.receiving.desk;

import java.util.List;
import java.util.Map;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;

/** What can go wrong at the desk, worded for those who work there. */
public final class DeskProblems {
  static final ProblemType FORM_UNKNOWN =
      new ProblemType("desk-form-unknown", 422, "No such form", "該当する様式がありません");
  static final ProblemType KEYED_INVALID =
      new ProblemType("keyed-invalid", 422, "Not keyed as it must be", "入力に誤りがあります");
  static final ProblemType TAKEN_OVER =
      new ProblemType("taken-over", 409, "Somebody else has it now", "他の担当者に引き継がれました");

  private DeskProblems() {}

  static Problem formUnknown(String form, List<String> known) {
    return Problem.of(
            FORM_UNKNOWN,
            "Expected one of the forms %s, but got \"%s\".".formatted(known, form),
            "様式は%sのいずれかを指定してください（%s）。".formatted(known, form))
        .with("place", "form");
  }

  /** Something that was sent is not what was expected there. */
  public static Problem invalid(String place, String wordsEn, String wordsJa) {
    return Problem.of(Problems.INVALID, wordsEn, wordsJa).with("place", place);
  }

  static Problem keyedInvalid(List<Map<String, String>> fields) {
    return Problem.of(
            KEYED_INVALID,
            "Some fields are not keyed, or have characters that a document may not have. Mend the"
                + " fields named and send it again; the draft is kept.",
            "入力されていない欄、又は書類に使用できない文字があります。示された欄を修正して再度送信してください。下書きは保存されています。")
        .with("fields", fields);
  }

  static Problem noTask(long taskId) {
    return Problems.notFound("task " + taskId + " in your hands", "担当中の作業 " + taskId);
  }

  static Problem takenOver() {
    return Problem.of(
        TAKEN_OVER,
        "The time for this document ran out and somebody else took it over, with all that you"
            + " typed. Take the next one.",
        "時間切れのため、下書きごと他の担当者に引き継がれました。次の書類に進んでください。");
  }

  static Problem tooLarge(int maxBytes) {
    return Problem.of(
        Problems.TOO_LARGE,
        "Expected at most %d bytes of keyed text. What was saved before is kept."
            .formatted(maxBytes),
        "入力は%dバイト以下としてください。直前の保存内容は残っています。".formatted(maxBytes));
  }

  static Problem notReferable(String number, String state) {
    return Problem.of(
        Problems.CONFLICT,
        "Expected to refer envelope %s, but it is %s. Only what waits for its scan or for keying can be referred."
            .formatted(number, state),
        "封筒%sは、現在の状態（%s）では方式審査に回付できません。読取り待ち又は入力待ちのものに限ります。".formatted(number, state));
  }

  static Problem notSuspected(String number, String state) {
    return Problem.of(
        Problems.CONFLICT,
        "Expected envelope %s to look like a copy of what was filed online, but it is %s."
            .formatted(number, state),
        "封筒%sは、現在の状態（%s）では写しかどうかの判断の対象ではありません。".formatted(number, state));
  }

  static Problem noneWaitsForItsScan() {
    return Problems.notFound(
        "envelope that waits for its scan; register one first", "読取りを待つ封筒（先に受け付けてください）");
  }

  /** There is no such envelope. */
  public static Problem noEnvelope(String number) {
    return Problems.notFound("envelope " + number, "封筒 " + number);
  }
}
