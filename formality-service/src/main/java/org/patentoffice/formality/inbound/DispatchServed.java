package org.patentoffice.formality.inbound;

import java.time.LocalDate;
import java.util.Set;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.formality.procedure.NoticeCode;

/** {@code org.patentoffice.receiving.dispatch-served.v1}, as far as it is read here. */
record DispatchServed(DocumentNumber documentNumber, String documentCode, LocalDate servedDate) {

  private static final Set<String> ORDERS = Set.of(NoticeCode.A111.name(), NoticeCode.A112.name());

  /**
   * Only the service of an order starts a period of this desk; the examiner's notices and
   * dismissals do not.
   */
  boolean startsPeriod() {
    return ORDERS.contains(documentCode);
  }

  Fact toFact() {
    return new Fact.NoticeServed(documentNumber, servedDate);
  }
}
