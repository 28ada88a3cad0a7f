package org.patentoffice.receiving.mailbox;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.content.ContentRef;

/**
 * A document that another service dispatched, as its event tells.
 *
 * @param concerns the document that it is about; null if it is about the case
 * @param effect of a dismissal: application or procedure; null elsewhere
 * @param effectiveOn of a dismissal; null elsewhere
 */
public record Dispatched(
    String applicationNumber,
    String documentNumber,
    String documentCode,
    LocalDate dispatchedOn,
    @Nullable String concerns,
    @Nullable String effect,
    @Nullable LocalDate effectiveOn,
    ContentRef content) {

  /** The document that counts as not filed from now on, if this dismisses one. */
  public Optional<String> dismissedDocument() {
    return "procedure".equals(effect) ? Optional.ofNullable(concerns) : Optional.empty();
  }
}
