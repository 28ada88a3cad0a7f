package org.patentoffice.proof;

/** Ends a check at the first fault after which nothing more can be said. */
final class NotProvedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  NotProvedException(Fault.Kind kind, String en, String ja) {
    super(en);
    this.fault = new Fault(kind, en, ja);
  }

  Fault fault() {
    return fault;
  }
}
