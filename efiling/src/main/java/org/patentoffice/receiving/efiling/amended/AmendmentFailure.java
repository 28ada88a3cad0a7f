package org.patentoffice.receiving.efiling.amended;

/** A text cannot be amended as a written amendment says; a person has to look at it. */
public final class AmendmentFailure extends RuntimeException {
  AmendmentFailure(String message) {
    super(message);
  }

  AmendmentFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
