package org.patentoffice.receiving.web;

import java.util.List;
import java.util.Map;
import org.patentoffice.receiving.efiling.view.Language;

/**
 * What a document code (中間コード) is called, and which documents answer it. Source: the office's own
 * practice as in docs/glossary.md; the answers as formality and dossier take them.
 *
 * @param answers codes of the documents that answer it; empty if nothing does, or nothing that is
 *     taken online yet
 */
record DocumentName(String code, String ja, String en, List<String> answers) {
  private static final Map<String, DocumentName> NAMES =
      Map.ofEntries(
          filed("A63", "願書", "Application"),
          filed("A632", "国内書面", "National phase entry"),
          filed("A621", "出願審査請求書", "Request for examination"),
          filed("A625", "出願審査請求書（他人）", "Request for examination by another"),
          filed("A601", "期間延長請求書", "Request for extension of time"),
          filed("A627", "出願公開請求書", "Request for early publication"),
          filed("A831", "刊行物等提出書", "Information on publications"),
          filed("A53", "意見書", "Written opinion"),
          filed("A523", "手続補正書", "Written amendment"),
          filed("A51", "手続補正書（方式）", "Formal amendment"),
          filed("R100", "特許料納付書", "Registration fee payment"),
          filed("A59", "弁明書", "Written explanation"),
          filed("A781", "上申書", "Statement"),
          filed("A821", "手続補足書", "Supplement"),
          filed("A871", "早期審査に関する事情説明書", "Reasons for accelerated examination"),
          filed("A761", "出願取下書", "Withdrawal"),
          filed("A762", "出願放棄書", "Abandonment"),
          sent("A111", "手続補正指令書（出願）", "Order to amend the application", "A51"),
          sent("A112", "手続補正指令書（中間書類）", "Order to amend a later document", "A51"),
          sent("A231", "出願番号特定通知書", "Notice of the application number"),
          sent("A273", "職権訂正通知書（職権訂正）", "Notice of ex officio correction"),
          sent("A274", "職権訂正通知書（書類修正）", "Notice of ex officio correction (document repair)"),
          sent("A131", "拒絶理由通知書", "Notice of reasons for refusal", "A53", "A523", "A601"),
          sent("A01", "特許査定", "Decision to grant", "R100"),
          sent("A02", "拒絶査定", "Decision of refusal"),
          sent("A043", "出願却下の処分", "Dismissal of the application"),
          sent("A045", "手続却下の処分（手数料未納）", "Dismissal for an unpaid fee"),
          sent("A073", "手続却下の処分", "Dismissal of a procedure"));

  /** The name of any code; one that is not known is its own name. */
  static DocumentName of(String code) {
    return NAMES.getOrDefault(code, new DocumentName(code, code, code, List.of()));
  }

  String in(Language language) {
    return language.of(ja, en);
  }

  private static Map.Entry<String, DocumentName> filed(String code, String ja, String en) {
    return sent(code, ja, en);
  }

  private static Map.Entry<String, DocumentName> sent(
      String code, String ja, String en, String... answers) {
    return Map.entry(code, new DocumentName(code, ja, en, List.of(answers)));
  }
}
