package org.patentoffice.receiving.custody;

import java.util.List;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.receiving.desk.DeskProblems;

/** What can go wrong when a label is scanned, worded for who holds the scanner. */
final class CustodyProblems {
  static final ProblemType LABEL_UNKNOWN =
      new ProblemType("label-unknown", 422, "No label of the desk", "電子化デスクのラベルではありません");

  private CustodyProblems() {}

  static Problem unknownLabel(String place, String code) {
    return Problem.of(
            LABEL_UNKNOWN,
            "\"%s\" is no label that the desk printed. Scan the bars or the square code again; nothing was noted."
                .formatted(code),
            "「%s」は電子化デスクのラベルではありません。読み取り直してください。何も記録されていません。".formatted(code))
        .with("place", place);
  }

  static Problem unknownStation(String station, List<String> known) {
    return DeskProblems.invalid(
        "/station",
        "Expected one of the stations %s, but got \"%s\".".formatted(known, station),
        "場所は%sのいずれかを指定してください（%s）。".formatted(known, station));
  }

  static Problem noBoxInABox() {
    return DeskProblems.invalid(
        "/code",
        "A box does not go into a box. Scan a document, or take the box out of the field.",
        "箱を箱に入れることはできません。書類を読み取るか、箱の指定を外してください。");
  }

  static Problem emptyBox(String number) {
    return Problem.of(
            Problems.CONFLICT,
            "Nothing is in box %s, so there is nothing to hand over. Put documents into it first."
                .formatted(number),
            "箱%sは空のため、引き渡すものがありません。先に書類を入れてください。".formatted(number))
        .with("place", "/code");
  }

  static Problem noBox(long number) {
    return Problems.notFound("box " + number, "箱 " + number);
  }
}
