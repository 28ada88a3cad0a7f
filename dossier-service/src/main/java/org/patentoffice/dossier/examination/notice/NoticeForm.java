package org.patentoffice.dossier.examination.notice;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentoffice.dossier.casefile.domain.ApplicationRefused;
import org.patentoffice.dossier.casefile.domain.PatentGranted;
import org.patentoffice.dossier.casefile.domain.ReasonsNotified;
import org.patentoffice.dossier.examination.domain.OfficeAction;
import org.patentoffice.dossier.examination.domain.Periods;
import org.patentoffice.dossier.examination.domain.Reasons;
import org.patentoffice.dossier.law.Article;

/**
 * What a kind of notice says, in both languages.
 *
 * @param code intermediate code, for example {@code A131}
 * @param element the element that stands for the kind
 * @param reasons null when the law asks for none
 */
record NoticeForm(
    String code,
    String element,
    String nameJa,
    String conclusionJa,
    String conclusionEn,
    List<Article> articles,
    @Nullable Reasons reasons) {

  static NoticeForm of(OfficeAction action) {
    return switch (action) {
      case OfficeAction.NoticeOfReasons notice -> noticeOfReasons(notice);
      case OfficeAction.DecisionToGrant grant -> decisionToGrant(grant);
      case OfficeAction.DecisionOfRefusal refusal -> decisionOfRefusal(refusal);
    };
  }

  private static NoticeForm noticeOfReasons(OfficeAction.NoticeOfReasons notice) {
    return new NoticeForm(
        ReasonsNotified.CODE,
        "jp:notice-of-rejection-a131-rn",
        "拒絶理由通知書",
        "この出願は、次の理由により拒絶すべきものと認められます。"
            + "意見があるときは、この通知書の送達の日から%s日以内に意見書を提出してください（特許法第５０条）。"
                .formatted(fullWidth(Periods.RESPONSE_PERIOD_DAYS)),
        "This application is to be refused for the following reasons: %s. "
                .formatted(inEnglish(notice.articles()))
            + "A written opinion may be filed within %d days from the service of this notice (Art. 50)."
                .formatted(Periods.RESPONSE_PERIOD_DAYS),
        notice.articles(),
        notice.reasons());
  }

  private static NoticeForm decisionToGrant(OfficeAction.DecisionToGrant grant) {
    return new NoticeForm(
        PatentGranted.CODE,
        "jp:decision-of-registration-a01-rn",
        "特許査定",
        "この出願（請求項の数%s）については、拒絶の理由を発見しないので、特許をすべきものと査定します（特許法第５１条）。"
                .formatted(fullWidth(grant.claimCount()))
            + "第１年から第３年までの特許料は、この査定の謄本の送達の日から%s日以内に納付してください（特許法第１０８条第１項）。"
                .formatted(fullWidth(Periods.PAYMENT_PERIOD_DAYS)),
        "No reason for refusal is found in this application (number of claims: %d), and a patent is to be granted (Art. 51). "
                .formatted(grant.claimCount())
            + "The fees for years 1 to 3 are to be paid within %d days from the service of this decision (Art. 108(1))."
                .formatted(Periods.PAYMENT_PERIOD_DAYS),
        List.of(),
        null);
  }

  private static NoticeForm decisionOfRefusal(OfficeAction.DecisionOfRefusal refusal) {
    return new NoticeForm(
        ApplicationRefused.CODE,
        "jp:decision-of-rejection-a02-rn",
        "拒絶査定",
        "この出願は、次の理由により拒絶をすべきものと査定します（特許法第４９条）。"
            + "この査定に不服があるときは、この査定の謄本の送達の日から%s月以内に拒絶査定不服審判を請求することができます（特許法第１２１条第１項）。"
                .formatted(fullWidth(Periods.APPEAL_PERIOD_MONTHS)),
        "This application is refused (Art. 49) for the following reasons: %s. "
                .formatted(inEnglish(refusal.articles()))
            + "An appeal may be made within %d months from the service of this decision (Art. 121(1))."
                .formatted(Periods.APPEAL_PERIOD_MONTHS),
        refusal.articles(),
        refusal.reasons());
  }

  private static String inEnglish(List<Article> articles) {
    return articles.stream().map(Article::en).collect(Collectors.joining("; "));
  }

  /** Numbers in the running text of a notice are full-width. */
  private static String fullWidth(int number) {
    StringBuilder digits = new StringBuilder();
    Integer.toString(number).chars().forEach(digit -> digits.appendCodePoint(digit - '0' + '０'));
    return digits.toString();
  }
}
