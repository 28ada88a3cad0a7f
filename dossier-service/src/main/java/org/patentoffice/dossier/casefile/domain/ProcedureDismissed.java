package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.content.ContentRef;

/**
 * The application or one procedure was dismissed (Art. 18).
 *
 * @param concerns the received document that is dismissed
 * @param effect what falls with it
 */
public record ProcedureDismissed(
    DocumentNumber documentNumber,
    String documentCode,
    @Nullable DocumentNumber concerns,
    Effect effect,
    LocalDate dispatchedOn,
    LocalDate effectiveOn,
    ContentRef content)
    implements DispatchedDocument {

  /** What falls with the dismissal. */
  public enum Effect {
    /** The whole application. */
    APPLICATION,
    /** Only the procedure of the concerned document, which is then treated as not made. */
    PROCEDURE
  }

  @Override
  public LocalDate draftedOn() {
    return dispatchedOn;
  }

  /** Whether the concerned document is treated as not filed. */
  public boolean undoes(DocumentNumber received) {
    return received.equals(concerns);
  }
}
