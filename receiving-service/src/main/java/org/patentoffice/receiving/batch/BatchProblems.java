package org.patentoffice.receiving.batch;

import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.receiving.desk.DeskProblems;

/** What can go wrong with a batch, worded for who scanned it. */
final class BatchProblems {
  private BatchProblems() {}

  static Problem noFile() {
    return DeskProblems.invalid(
        "file",
        "Expected one scanned file as \"file\" (PDF, TIFF or PNG).",
        "読み取ったファイルを file として一つ指定してください（PDF、TIFF、PNG）。");
  }

  static Problem noBatch(long number) {
    return Problems.notFound("batch " + number, "読取り分 " + number);
  }

  static Problem noPart(long number, int part) {
    return Problems.notFound(
        "part %d of batch %d".formatted(part, number), "読取り分%dの%d番目".formatted(number, part));
  }

  static Problem notHeld(long number, int part) {
    return Problem.of(
        Problems.CONFLICT,
        "Nothing is to be decided about part %d of batch %d any more.".formatted(part, number),
        "読取り分%dの%d番目は、既に処理されています。".formatted(number, part));
  }

  static Problem cannotAttach(String trouble) {
    return Problem.of(
        Problems.CONFLICT,
        "These pages cannot be given to an envelope (%s). Set them aside and scan the document again"
                .formatted(trouble)
            + " behind its separator.",
        "この頁は封筒に付けられません（%s）。除いた上で、仕切り紙を付けて読み取り直してください。".formatted(trouble));
  }
}
