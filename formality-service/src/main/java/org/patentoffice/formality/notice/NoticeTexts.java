package org.patentoffice.formality.notice;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Ground;
import org.patentoffice.formality.procedure.Task;
import org.patentoffice.formality.rule.Bilingual;
import org.patentoffice.formality.rule.Defect;

/** What the notices say. The Japanese text is the official one. */
final class NoticeTexts {

  /**
   * Administrative Complaint Review Act, Art. 18(1) (3 months) and Administrative Case Litigation
   * Act, Art. 14(1) (6 months).
   */
  private static final Bilingual APPEAL =
      new Bilingual(
          "この処分に不服があるときは、この処分があったことを知った日の翌日から起算して３月以内に、特許庁長官に対して審査請求をすることができる（行政不服審査法第１８条第１項）。",
          "An appeal against this disposition may be made to the Commissioner of the JPO within three months from the day after the"
              + " day on which it became known.");

  private static final DateTimeFormatter JAPANESE_DATE =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE);

  private NoticeTexts() {}

  static List<Bilingual> conclusionOf(Task.OrderAmendment order) {
    return List.of(
        new Bilingual(
            "この手続について下記の不備がありますので、特許法第17条第3項の規定により、この指令書の送達の日の翌日から起算して%d日以内に手続補正書を提出することを命じます。"
                .formatted(order.periodDays()),
            "The procedure has the defects below. Under Article 17(3) of the Patent Act you are ordered to submit a written amendment"
                + " within %d days, counted from the day after service of this order."
                    .formatted(order.periodDays())));
  }

  static List<Bilingual> bodyOf(Task.OrderAmendment order) {
    List<Bilingual> paragraphs = new ArrayList<>();
    paragraphs.add(concerned(order.concerns()));
    for (int at = 0; at < order.defects().size(); at++) {
      paragraphs.add(numbered(at + 1, order.defects().get(at)));
    }
    paragraphs.add(
        new Bilingual(
            "上記の期間内に補正がされないときは、特許法第18条第1項の規定により手続を却下することがあります。",
            "If no amendment is made within that period, the procedure may be dismissed under Article 18(1) of the Patent Act."));
    return paragraphs;
  }

  static List<Bilingual> conclusionOf(NumberNotice notice) {
    return List.of(
        new Bilingual(
            "書面により提出された下記の出願の出願番号を「%s」と特定したので、通知します。".formatted(notice.application()),
            "The application below, filed on paper, has been given the number %s."
                .formatted(notice.application())));
  }

  static List<Bilingual> bodyOf(NumberNotice notice) {
    return List.of(
        concerned(notice.request()),
        new Bilingual(
            "出願日：%s".formatted(JAPANESE_DATE.format(notice.filingDate())),
            "Filing date: %s.".formatted(notice.filingDate())),
        new Bilingual(
            "今後の手続には、この出願番号を記載してください。書面の電子化手数料は、別途請求します。",
            "Please quote this number in all further procedures. The digitisation fee is invoiced separately."));
  }

  static List<Bilingual> conclusionOf(CorrectionNotice notice) {
    return List.of(
        new Bilingual(
            "下記の書類について、明白な誤記を職権により訂正したので、通知します。この通知に対する応答は必要ありません。",
            "Obvious errors in the document below have been corrected ex officio. No answer to this notice is needed."));
  }

  static List<Bilingual> bodyOf(CorrectionNotice notice) {
    List<Bilingual> paragraphs = new ArrayList<>();
    paragraphs.add(concerned(notice.concerns()));
    for (int at = 0; at < notice.corrections().size(); at++) {
      paragraphs.addAll(corrected(at + 1, notice.corrections().get(at)));
    }
    paragraphs.add(
        new Bilingual(
            "訂正した者：%s　訂正に異議があるときは、この通知の発送番号を示して特許庁に申し出てください。".formatted(notice.correctedBy()),
            "Corrected by: %s. If you do not agree, tell the office, quoting the dispatch number of this notice."
                .formatted(notice.correctedBy())));
    return paragraphs;
  }

  private static List<Bilingual> corrected(int ordinal, Correction correction) {
    return List.of(
        new Bilingual(
            "%d．【%s】【%s】".formatted(ordinal, correction.part().title().ja(), correction.item()),
            "%d. %s, 【%s】".formatted(ordinal, correction.part().title().en(), correction.item())),
        new Bilingual(
            "訂正前：「%s」　訂正後：「%s」".formatted(correction.before(), correction.after()),
            "Before: \"%s\". After: \"%s\".".formatted(correction.before(), correction.after())),
        new Bilingual(
            "訂正の理由：%s".formatted(correction.reason()),
            "Reason: %s".formatted(correction.reason())));
  }

  static List<Bilingual> conclusionOf(Ground ground) {
    return List.of(ground.reason());
  }

  static List<Bilingual> bodyOf(Task.Dismiss dismissal) {
    List<Bilingual> paragraphs = new ArrayList<>();
    DocumentNumber concerns = dismissal.concerns();
    if (concerns != null) {
      paragraphs.add(concerned(concerns));
    }
    paragraphs.add(
        new Bilingual(
            "根拠条文：%s　却下の効力の日：%s"
                .formatted(
                    dismissal.ground().legalBasis(), JAPANESE_DATE.format(dismissal.effectiveOn())),
            "Legal basis: %s. Effective on: %s."
                .formatted(dismissal.ground().legalBasis(), dismissal.effectiveOn())));
    return paragraphs;
  }

  static List<Bilingual> appeal() {
    return List.of(APPEAL);
  }

  private static Bilingual concerned(DocumentNumber document) {
    return new Bilingual(
        "対象の書類：書類番号%s".formatted(document), "Document concerned: number %s.".formatted(document));
  }

  private static Bilingual numbered(int ordinal, Defect defect) {
    return new Bilingual(
        "%d．%s（%s）".formatted(ordinal, defect.message().ja(), defect.legalBasis()),
        "%d. %s (%s)".formatted(ordinal, defect.message().en(), defect.legalBasis()));
  }
}
