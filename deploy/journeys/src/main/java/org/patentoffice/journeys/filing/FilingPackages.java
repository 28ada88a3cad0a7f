package org.patentoffice.journeys.filing;

/**
 * Where every package of a journey begins: {@code FilingPackages.application().claims(3).zip()}.
 *
 * <p>Numbers of record are given in display form ({@code 特願2026-000001}), dispatch numbers as the
 * last six digits of the dispatched document's number, amounts in yen.
 */
public final class FilingPackages {

  private FilingPackages() {}

  /** An application for a patent (特許願, A63): complete, clean, three claims, one figure. */
  public static ApplicationDraft application() {
    return new ApplicationDraft();
  }

  /**
   * A request for examination (出願審査請求書, A621), paid from a deposit account.
   *
   * @param amountYen 138,000 + 4,000 for each claim in 2026
   */
  public static byte[] examinationRequest(
      String applicationNumber, int claims, String depositAccount, long amountYen) {
    Sheet sheet = LaterDocument.head("出願審査請求書", "特許庁長官　殿");
    sheet.group("出願の表示").member("出願番号", applicationNumber);
    sheet.item("請求項の数", Sheet.wide(claims));
    LaterDocument.party(sheet, "請求人");
    LaterDocument.agent(sheet);
    LaterDocument.payment(sheet, "手数料の表示", depositAccount, amountYen);
    return sheet.zip("exam-request.htm");
  }

  /** A written opinion (意見書, A53) answering a notice of reasons for refusal. */
  public static byte[] opinion(String applicationNumber, String dispatchNumber, String opinion) {
    Sheet sheet = LaterDocument.head("意見書", "特許庁審査官　殿");
    sheet.group("事件の表示").member("出願番号", applicationNumber);
    LaterDocument.party(sheet, "特許出願人");
    LaterDocument.agent(sheet);
    sheet.item("発送番号", Sheet.wide(dispatchNumber));
    sheet.group("意見の内容").text(opinion);
    return sheet.zip("opinion.htm");
  }

  /** A written amendment (手続補正書, A523) answering a notice of reasons for refusal. */
  public static AmendmentDraft amendment(String applicationNumber, String dispatchNumber) {
    return new AmendmentDraft("手続補正書", "amendment.htm", applicationNumber, dispatchNumber);
  }

  /** A formal amendment (手続補正書（方式）, A51) answering an order to amend. */
  public static AmendmentDraft formalAmendment(String applicationNumber, String dispatchNumber) {
    return new AmendmentDraft(
        "手続補正書（方式）", "formal-amendment.htm", applicationNumber, dispatchNumber);
  }

  /**
   * A payment of the registration fee for the years 1 to 3 (特許料納付書, R100).
   *
   * @param amountYen 3 × (4,300 + 300 for each claim) in 2026
   */
  public static byte[] registrationFee(
      String applicationNumber, int claims, String depositAccount, long amountYen) {
    Sheet sheet = new Sheet("特許料納付書").item("書類名", "特許料納付書").item("あて先", "特許庁長官　殿");
    sheet.item("出願番号", applicationNumber).item("請求項の数", Sheet.wide(claims));
    sheet.group("特許出願人").member("氏名又は名称", LaterDocument.APPLICANT_NAME);
    LaterDocument.party(sheet, "納付者");
    sheet.item("納付年分", "第１年分から第３年分");
    LaterDocument.payment(sheet, "特許料の表示", depositAccount, amountYen);
    return sheet.zip("registration-fee.htm");
  }
}
