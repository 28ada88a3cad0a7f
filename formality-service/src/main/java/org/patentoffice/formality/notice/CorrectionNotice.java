package org.patentoffice.formality.notice;

import java.util.List;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Addressee;
import org.patentoffice.formality.procedure.NoticeCode;

/**
 * What the notices A273 and A274 tell.
 *
 * @param concerns the document that was corrected
 * @param correctedBy who corrected
 */
public record CorrectionNotice(
    ApplicationNumber application,
    NoticeCode code,
    DocumentNumber concerns,
    List<Correction> corrections,
    String correctedBy,
    Addressee addressee) {

  public CorrectionNotice {
    corrections = List.copyOf(corrections);
  }
}
