package org.patentoffice.formality.inbound;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.formality.rule.Amendment;

/** {@code org.patentoffice.receiving.document-received.v1}, as far as it is read here. */
record DocumentReceived(
    DocumentNumber documentNumber,
    String documentCode,
    LocalDate receivedDate,
    @Nullable String dispatchNumber,
    @Nullable WirePayment payment,
    @Nullable List<WireAmendment> amendments) {

  /** One amendment; {@code way} is {@code add}, {@code delete} or {@code change}. */
  record WireAmendment(
      String targetDocument, String item, String way, @Nullable List<WireItem> items) {

    private Amendment toAmendment() {
      return new Amendment(
          targetDocument,
          item,
          Amendment.Way.valueOf(way.toUpperCase(Locale.ROOT)),
          WireItem.toItems(items));
    }
  }

  Fact toFact() {
    return new Fact.DocumentReceived(
        documentNumber,
        documentCode,
        receivedDate,
        dispatchNumber,
        WirePayment.isStated(payment),
        amendments == null
            ? List.of()
            : amendments.stream().map(WireAmendment::toAmendment).toList());
  }
}
