package org.patentoffice.receiving.scan;

import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;

/** What can be wrong with a scanned file, worded for who scanned it. */
final class ScanProblems {
  static final ProblemType UNREADABLE =
      new ProblemType("scan-unreadable", 422, "The scan cannot be read", "画像を読み取れません");

  private ScanProblems() {}

  static Problem unreadable(String file, String whyEn, String whyJa) {
    return Problem.of(
            UNREADABLE,
            whyEn + " Scan it again as PDF, TIFF or PNG; nothing was stored.",
            whyJa + "PDF、TIFF 又は PNG で読み取り直してください。何も保存されていません。")
        .with("place", file);
  }

  static Problem damaged(String file) {
    return unreadable(file, "\"" + file + "\" is damaged.", "「" + file + "」が壊れています。");
  }

  static Problem pixels(String file, long pixels, long most) {
    return unreadable(
        file,
        "A page of \"%s\" has %d pixels; at most %d are taken.".formatted(file, pixels, most),
        "「%s」に%d画素のページがあります（%d画素以下）。".formatted(file, pixels, most));
  }

  static Problem pages(String file, int pages, int most) {
    return unreadable(
        file,
        "\"%s\" has %d pages; 1 to %d are taken.".formatted(file, pages, most),
        "「%s」は%dページです（1～%dページ）。".formatted(file, pages, most));
  }

  static Problem busy() {
    return Problem.of(
        Problems.BUSY,
        "Other scans are being read. Nothing was stored; send it again in a moment.",
        "他の画像を処理中です。何も保存されていません。しばらくしてから再送信してください。");
  }
}
