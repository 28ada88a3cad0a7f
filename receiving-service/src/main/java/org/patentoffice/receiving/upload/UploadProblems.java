package org.patentoffice.receiving.upload;

import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;

/** Why a piece is not taken, with the status that the protocol wants. */
final class UploadProblems {
  private static final ProblemType VERSION =
      new ProblemType("upload-protocol", 412, "Version of the protocol", "プロトコルの版が違います");
  private static final ProblemType HEADER =
      new ProblemType("upload-header", 400, "Header not usable", "ヘッダーが正しくありません");
  private static final ProblemType OFFSET =
      new ProblemType("upload-offset", 409, "Pieces do not fit together", "送信位置が一致しません");
  private static final ProblemType CHECKSUM =
      new ProblemType("upload-checksum", 460, "Checksum mismatch", "チェックサムが一致しません");
  private static final ProblemType TOO_MANY =
      new ProblemType("too-many-uploads", 409, "Too many uploads", "アップロードが多すぎます");
  private static final ProblemType INCOMPLETE =
      new ProblemType("upload-incomplete", 409, "Not all has arrived", "送信が完了していません");

  private UploadProblems() {}

  static Problem version() {
    return Problem.of(
        VERSION,
        "Expected the header Tus-Resumable: 1.0.0. Use that version.",
        "ヘッダー Tus-Resumable: 1.0.0 が必要です。");
  }

  static Problem badHeader(String header, String expected) {
    return Problem.of(
        HEADER,
        "Expected in %s %s. Nothing was stored.".formatted(header, expected),
        "ヘッダー %s が正しくありません。何も保存されていません。".formatted(header));
  }

  static Problem offset(long received) {
    return Problem.of(
            OFFSET,
            "Expected the bytes from %d on. Ask with HEAD, and go on from there."
                .formatted(received),
            "%dバイト目から送信してください。HEAD で確認できます。".formatted(received))
        .with("offset", received);
  }

  static Problem checksum() {
    return Problem.of(
        CHECKSUM,
        "The bytes have another checksum than was stated, so they were dropped. Send them again.",
        "チェックサムが一致しないため、破棄しました。もう一度送信してください。");
  }

  static Problem wrongDigest() {
    return Problem.of(
        CHECKSUM,
        "The whole has another digest than was stated when the upload began. Delete this upload"
            + " and send the file anew; nothing was filed.",
        "全体のダイジェストが開始時の値と一致しません。このアップロードを削除し、最初から送信してください。何も提出されていません。");
  }

  static Problem tooMany(int most) {
    return Problem.of(
        TOO_MANY,
        "Expected at most %d uploads at a time. Finish or delete one; nothing was stored."
            .formatted(most),
        "アップロードは同時に%d件までです。完了又は削除してから、もう一度送信してください。何も保存されていません。".formatted(most));
  }

  static Problem tooLarge(long maxBytes) {
    return Problem.of(
        Problems.TOO_LARGE,
        "Expected at most %d bytes. Nothing was stored.".formatted(maxBytes),
        "%dバイト以下としてください。何も保存されていません。".formatted(maxBytes));
  }

  static Problem beyondItsLength(long length) {
    return Problem.of(
        Problems.TOO_LARGE,
        "Expected no more than the %d bytes announced when the upload began.".formatted(length),
        "開始時に示された%dバイトを超えています。".formatted(length));
  }

  static Problem incomplete(PendingUpload upload) {
    return Problem.of(
            INCOMPLETE,
            "Expected %d bytes, but only %d have arrived. Send the rest first."
                .formatted(upload.length(), upload.received()),
            "%dバイトのうち%dバイトしか届いていません。残りを先に送信してください。".formatted(upload.length(), upload.received()))
        .with("offset", upload.received());
  }

  static Problem unknown(String id) {
    return Problems.notFound("upload " + id, "アップロード " + id);
  }
}
