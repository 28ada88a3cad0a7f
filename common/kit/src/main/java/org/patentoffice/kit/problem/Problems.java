package org.patentoffice.kit.problem;

/** The kinds of problem that any service can answer with. */
public final class Problems {
  public static final ProblemType UNAUTHENTICATED =
      new ProblemType("unauthenticated", 401, "Sign in first", "認証が必要です");
  public static final ProblemType FORBIDDEN =
      new ProblemType("forbidden", 403, "Your role does not allow this", "この操作の権限がありません");
  public static final ProblemType NOT_FOUND =
      new ProblemType("not-found", 404, "Not found", "見つかりません");
  public static final ProblemType METHOD_NOT_ALLOWED =
      new ProblemType("method-not-allowed", 405, "Method not allowed", "許可されていないメソッドです");
  public static final ProblemType NOT_ACCEPTABLE =
      new ProblemType("not-acceptable", 406, "Not acceptable", "要求された形式では応答できません");
  public static final ProblemType CONFLICT =
      new ProblemType("conflict", 409, "Not possible in this state", "現在の状態では実行できません");
  public static final ProblemType TOO_LARGE =
      new ProblemType("too-large", 413, "Body too large", "本文が大きすぎます");
  public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
      new ProblemType("unsupported-media-type", 415, "Unsupported media type", "未対応の形式です");
  public static final ProblemType BAD_REQUEST =
      new ProblemType("bad-request", 400, "Malformed request", "要求の形式が正しくありません");
  public static final ProblemType INVALID =
      new ProblemType("invalid", 422, "Invalid value", "値が正しくありません");
  public static final ProblemType BUSY =
      new ProblemType("busy", 503, "Too much at once", "処理が集中しています");
  public static final ProblemType UNAVAILABLE =
      new ProblemType("unavailable", 503, "Temporarily unavailable", "一時的に利用できません");
  public static final ProblemType INTERNAL =
      new ProblemType("internal", 500, "The office made an error", "内部エラーが発生しました");

  private Problems() {}

  /** The same answer for what does not exist and for what the caller may not know of. */
  public static Problem notFound(String whatEn, String whatJa) {
    return Problem.of(
        NOT_FOUND,
        "Expected %s, but there is none that you may see. Check the number.".formatted(whatEn),
        "%sは見つかりません。番号を確認してください。".formatted(whatJa));
  }
}
