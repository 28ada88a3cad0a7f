package org.patentoffice.receiving.text;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.receiving.mailbox.Dispatched;

/**
 * What formality tells of an ex officio correction.
 *
 * @param concerns the document that was corrected
 */
public record CorrectedExOfficio(
    String applicationNumber,
    String documentNumber,
    String documentCode,
    String concerns,
    List<Words> corrections,
    LocalDate dispatchedOn,
    ContentRef content) {

  /** One correction; empty {@code after} deletes. */
  public record Words(String part, String item, String before, String after, String reason) {}

  /** The notice, for the mailbox. */
  public Dispatched notice() {
    return new Dispatched(
        applicationNumber,
        documentNumber,
        documentCode,
        dispatchedOn,
        concerns,
        null,
        null,
        content);
  }
}
