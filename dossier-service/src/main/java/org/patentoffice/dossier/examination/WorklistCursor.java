package org.patentoffice.dossier.examination;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.patentoffice.contracts.number.ApplicationNumber;

/** The place in the worklist at which a page ended; opaque to callers. */
record WorklistCursor(LocalDate readyFrom, String applicationNumber) {

  /** Before the first entry. */
  static final WorklistCursor BEFORE_ALL = new WorklistCursor(LocalDate.of(2000, 1, 1), "");

  private static final int DATE_CHARACTERS = "2026-01-01".length();

  /**
   * @throws IllegalArgumentException if the text did not come from {@link #toString}
   */
  static WorklistCursor parse(String text) {
    String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    if (plain.length() <= DATE_CHARACTERS) {
      throw new IllegalArgumentException("Too short for a cursor");
    }
    try {
      return new WorklistCursor(
          LocalDate.parse(plain.substring(0, DATE_CHARACTERS)),
          ApplicationNumber.parse(plain.substring(DATE_CHARACTERS)).toString());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("Not a cursor", e);
    }
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((readyFrom + applicationNumber).getBytes(StandardCharsets.UTF_8));
  }
}
