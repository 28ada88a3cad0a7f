package org.patentoffice.fee.inbound;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.charging.domain.Fact;

/**
 * {@code formality.procedure-dismissed}, as far as fees are concerned.
 *
 * @param effect {@code application} or {@code procedure}
 * @param concerns the document dismissed; always there when the effect is {@code procedure}
 */
record ProcedureDismissed(
    ApplicationNumber applicationNumber,
    String effect,
    @Nullable DocumentNumber concerns,
    LocalDate effectiveOn) {

  Fact.Told toFact() {
    if (effect.equals("application")) {
      return new Fact.ApplicationEnded(effectiveOn);
    }
    if (effect.equals("procedure") && concerns != null) {
      return new Fact.ProcedureDismissed(concerns, effectiveOn);
    }
    throw new IllegalArgumentException(
        "Expected the dismissal of an application or of a document, but got \"%s\" of %s"
            .formatted(effect, concerns));
  }
}
