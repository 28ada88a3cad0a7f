package org.patentoffice.dossier.inbound;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.dossier.casefile.domain.ProcedureDismissed;
import org.patentoffice.kit.content.ContentRef;

/**
 * {@code org.patentoffice.formality.procedure-dismissed.v1}.
 *
 * @param effect {@code application} or {@code procedure}
 */
record Dismissal(
    DocumentNumber documentNumber,
    String documentCode,
    @Nullable DocumentNumber concerns,
    String effect,
    LocalDate dispatchedOn,
    LocalDate effectiveOn,
    ContentRef content) {

  ProcedureDismissed fact() {
    return new ProcedureDismissed(
        documentNumber, documentCode, concerns, effect(effect), dispatchedOn, effectiveOn, content);
  }

  private static ProcedureDismissed.Effect effect(String wire) {
    return switch (wire) {
      case "application" -> ProcedureDismissed.Effect.APPLICATION;
      case "procedure" -> ProcedureDismissed.Effect.PROCEDURE;
      default ->
          throw new IllegalArgumentException(
              "Expected effect application or procedure, but got \"%s\"".formatted(wire));
    };
  }
}
