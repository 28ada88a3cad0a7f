package org.patentoffice.receiving.batch;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.batch.Batches.Batch;
import org.patentoffice.receiving.batch.Batches.PartOutcome;
import org.patentoffice.receiving.desk.DeskPages;
import org.patentoffice.receiving.efiling.view.Language;

/** A batch in words. */
record BatchView(
    long number,
    String fileName,
    String importedAt,
    String importedBy,
    boolean reading,
    String state,
    int pages,
    int pagesRead,
    int attached,
    int held) {
  /**
   * A part in words.
   *
   * @param pages their numbers, such as 2–5; empty if there is none
   * @param held whether somebody is to decide about it
   * @param attachable whether the pages may be given to the envelope all the same
   */
  record PartView(
      int part,
      String pages,
      List<Integer> pageNumbers,
      String envelopeNumber,
      String sheets,
      String outcome,
      boolean held,
      boolean attachable,
      String reason) {}

  static BatchView of(Batch batch, Language language) {
    return new BatchView(
        batch.batchNumber(),
        batch.fileName(),
        DeskPages.minute(batch.importedAt()),
        batch.importedBy(),
        batch.state().equals("reading"),
        state(batch, language),
        batch.pages(),
        batch.pagesRead(),
        batch.attached(),
        batch.held());
  }

  static PartView part(PartOutcome part, Language language) {
    int first = part.firstPage();
    int last = part.lastPage();
    List<Integer> numbers = IntStream.rangeClosed(first, last).boxed().toList();
    Integer sheets = part.sheets();
    return new PartView(
        part.part(),
        last < first ? "–" : first == last ? Integer.toString(first) : first + "–" + last,
        numbers,
        Objects.requireNonNullElse(part.envelopeNumber(), "–"),
        sheets == null ? "–" : sheets.toString(),
        outcome(part, language),
        part.state().equals("held"),
        "sheets-differ".equals(part.trouble()),
        part.reason() == null ? "" : part.decidedBy() + ": " + part.reason());
  }

  private static String state(Batch batch, Language language) {
    return switch (batch.state()) {
      case "reading" -> language.of("読取り中", "being read");
      case "failed" ->
          language.of(
              Objects.requireNonNullElse(batch.failureJa(), ""),
              Objects.requireNonNullElse(batch.failureEn(), ""));
      default ->
          batch.held() > 0
              ? language.of("判断待ち", "somebody is to decide")
              : language.of("仕分け済み", "split");
    };
  }

  private static String outcome(PartOutcome part, Language language) {
    return switch (part.state()) {
      case "attached" -> language.of("封筒に付けました", "given to the envelope");
      case "dropped" -> language.of("除きました", "set aside");
      default -> trouble(part.trouble(), language);
    };
  }

  /** What is wrong, and what to do about it. */
  private static String trouble(@Nullable String trouble, Language language) {
    return switch (String.valueOf(trouble)) {
      case "no-separator" ->
          language.of(
              "仕切り紙の前に頁があります。どの書類か確かめ、除いて読み取り直してください。",
              "Pages before the first separator. Find out whose they are, set them aside and scan them"
                  + " again behind their separator.");
      case "unknown-separator" ->
          language.of(
              "この仕切り紙は当デスクのものではありません。除いて読み取り直してください。",
              "The desk did not print this separator. Set the pages aside and scan them again behind"
                  + " theirs.");
      case "not-waiting" ->
          language.of(
              "この封筒は既に読み取られているか、回付されています。重複であれば除いてください。",
              "This envelope has its pages already, or was referred. If these are the same pages, set"
                  + " them aside.");
      case "no-pages" ->
          language.of(
              "仕切り紙の後に頁がありません。紙送りを確かめて読み取り直してください。",
              "Nothing lies behind the separator. Look for the paper and scan it again.");
      case "too-many-pages" ->
          language.of(
              "頁が多すぎます。次の仕切り紙が読めなかった可能性があります。読み取り直してください。",
              "Too many pages: perhaps the next separator was not read. Scan it again.");
      case "sheets-differ" ->
          language.of(
              "頁数が受付時の枚数と合いません。紙と見比べ、正しければ付け、そうでなければ読み取り直してください。",
              "The number of pages does not fit the sheets counted at intake. Compare them with the"
                  + " paper: give them to the envelope if they are right, else scan it again.");
      default -> String.valueOf(trouble);
    };
  }
}
