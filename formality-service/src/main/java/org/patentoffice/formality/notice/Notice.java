package org.patentoffice.formality.notice;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Addressee;
import org.patentoffice.formality.procedure.NoticeCode;
import org.patentoffice.formality.rule.Bilingual;

/**
 * A notice ready to be written.
 *
 * @param dispatchedOn drafted and dispatched on the same day
 * @param conclusion what is ordered or decided (結論部)
 * @param body the reasons, one paragraph each (記部)
 * @param appeal how the addressee may appeal (教示); empty for an order
 */
public record Notice(
    NoticeCode code,
    DocumentNumber document,
    ApplicationNumber application,
    Addressee addressee,
    LocalDate dispatchedOn,
    List<Bilingual> conclusion,
    List<Bilingual> body,
    List<Bilingual> appeal) {

  public Notice {
    conclusion = List.copyOf(conclusion);
    body = List.copyOf(body);
    appeal = List.copyOf(appeal);
  }
}
