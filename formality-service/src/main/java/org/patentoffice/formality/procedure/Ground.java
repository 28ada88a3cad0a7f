package org.patentoffice.formality.procedure;

import org.patentoffice.formality.rule.Bilingual;

/** Why an application or a procedure ends here, and by which article. */
public enum Ground {
  APPLICATION_NOT_AMENDED(
      "特許法第18条第1項",
      "手続補正指令書により指定した期間内に補正がされなかったため、この出願を却下する。",
      "The application is dismissed because it was not amended within the period set by the order to amend."),
  PROCEDURE_NOT_AMENDED(
      "特許法第18条第1項",
      "手続補正指令書により指定した期間内に補正がされなかったため、この手続を却下する。",
      "The procedure is dismissed because it was not amended within the period set by the order to amend."),
  REGISTRATION_FEE_NOT_PAID(
      "特許法第18条第1項・第108条第1項",
      "特許法第108条第1項に規定する期間内に特許料が納付されなかったため、この出願を却下する。",
      "The application is dismissed because the registration fee was not paid within the period of Article 108(1) of the Patent"
          + " Act."),
  DIGITISATION_FEE_NOT_PAID(
      "特許法第18条第1項",
      "手続補正指令書により指定した期間内に電子化手数料が納付されなかったため、却下する。",
      "Dismissed because the digitisation fee was not paid within the period set by the order to amend."),
  NO_REQUEST_FOR_EXAMINATION(
      "特許法第48条の3第4項",
      "出願の日から3年以内に出願審査の請求がなかったため、この出願は取り下げたものとみなす。",
      "The application is deemed withdrawn because examination was not requested within three years from the filing date.");

  private final String legalBasis;
  private final String reasonJa;
  private final String reasonEn;

  Ground(String legalBasis, String ja, String en) {
    this.legalBasis = legalBasis;
    this.reasonJa = ja;
    this.reasonEn = en;
  }

  /** Article of law in Japanese citation form. */
  public String legalBasis() {
    return legalBasis;
  }

  /** The reason as the notice words it. */
  public Bilingual reason() {
    return new Bilingual(reasonJa, reasonEn);
  }
}
