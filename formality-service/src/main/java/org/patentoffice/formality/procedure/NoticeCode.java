package org.patentoffice.formality.procedure;

import org.patentoffice.formality.rule.Bilingual;

/** The documents that formality examination dispatches; the constant is the document code. */
public enum NoticeCode {
  A111("手続補正指令書（出願）", "Order to amend procedure (application)"),
  A112("手続補正指令書（中間書類）", "Order to amend procedure (intermediate document)"),
  A231("出願番号特定通知書", "Notice identifying application number"),
  A273("職権訂正通知書（職権訂正）", "Notice of ex officio correction"),
  A274("職権訂正通知書（書類修正）", "Notice of ex officio correction (document repair)"),
  A043("出願却下の処分（補正指令）", "Dismissal of application (after order to amend)"),
  A045("出願却下の処分（登録料不納）", "Dismissal of application for lack of payment"),
  A073("手続却下の処分（補正指令）", "Dismissal of procedure (after order to amend)");

  private final String titleJa;
  private final String titleEn;

  NoticeCode(String ja, String en) {
    this.titleJa = ja;
    this.titleEn = en;
  }

  /** The name of the document. */
  public Bilingual title() {
    return new Bilingual(titleJa, titleEn);
  }
}
