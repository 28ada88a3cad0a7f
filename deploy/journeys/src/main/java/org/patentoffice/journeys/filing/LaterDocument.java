package org.patentoffice.journeys.filing;

/** What all documents after the application have in common: head, persons, payment. */
final class LaterDocument {

  static final String APPLICANT_ID = "999000001";
  static final String APPLICANT_NAME = "架空工業株式会社";
  static final String AGENT_ID = "999000012";
  static final String AGENT_NAME = "仮名　花子";

  private LaterDocument() {}

  static Sheet head(String documentName, String addressee) {
    return new Sheet(documentName)
        .item("書類名", documentName)
        .item("整理番号", "ＳＹＮ－０００１")
        .item("あて先", addressee);
  }

  static void party(Sheet sheet, String label) {
    sheet.group(label).member("識別番号", Sheet.wide(APPLICANT_ID)).member("氏名又は名称", APPLICANT_NAME);
  }

  static void agent(Sheet sheet) {
    sheet
        .group("代理人")
        .member("識別番号", Sheet.wide(AGENT_ID))
        .member("弁理士", "")
        .member("氏名又は名称", AGENT_NAME);
  }

  static void payment(Sheet sheet, String label, String depositAccount, long amountYen) {
    sheet
        .group(label)
        .member("予納台帳番号", Sheet.wide(depositAccount))
        .member("納付金額", Sheet.wide(amountYen));
  }
}
