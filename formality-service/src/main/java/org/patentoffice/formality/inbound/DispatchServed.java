package org.patentoffice.formality.inbound;

import java.time.LocalDate;
import java.util.Set;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.formality.procedure.NoticeCode;

/** {@code org.patentoffice.receiving.dispatch-served.v1}, as far as it is read here. */
record DispatchServed(DocumentNumber documentNumber, String documentCode, LocalDate servedDate) {

  /** The examiner's notice of reasons: its period is the examiner's, but is extended here. */
  private static final String NOTICE_OF_REASONS = "A131";

  private static final Set<String> STARTING =
      Set.of(NoticeCode.A111.name(), NoticeCode.A112.name(), NOTICE_OF_REASONS);

  /** Orders and notices of reasons start a period that this desk reckons; dismissals do not. */
  boolean startsPeriod() {
    return STARTING.contains(documentCode);
  }

  Fact toFact() {
    return new Fact.NoticeServed(documentNumber, servedDate);
  }
}
