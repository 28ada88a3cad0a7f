package org.patentoffice.receiving.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.desk.Envelopes.Envelope;
import org.patentoffice.receiving.desk.Envelopes.Held;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Registered;
import org.patentoffice.receiving.desk.domain.Forms;
import org.patentoffice.receiving.label.Label;
import org.patentoffice.receiving.scan.ScanLimits;

/** Gives a registered envelope the pages that were scanned behind its separator sheet. */
@ApplicationScoped
public class Scanning {
  /** Both sides of a sheet. */
  private static final int MOST_PAGES_A_SHEET = 2;

  private final Forms forms = Forms.current();
  private final Envelopes envelopes;
  private final Tasks tasks;
  private final ScanLimits limits;

  Scanning(Envelopes envelopes, Tasks tasks, ScanLimits limits) {
    this.envelopes = envelopes;
    this.tasks = tasks;
    this.limits = limits;
  }

  /** Why pages are not an envelope's, as they are. */
  public enum Trouble {
    /** They lie before the first separator. */
    NO_SEPARATOR,
    /** The separator is none that the desk printed. */
    UNKNOWN_SEPARATOR,
    /** The envelope has its pages, or went another way. */
    NOT_WAITING,
    /** Nothing lies behind the separator. */
    NO_PAGES,
    /** An envelope has fewer. */
    TOO_MANY_PAGES,
    /** Fewer than the sheets that were counted at intake, or more than both sides of them. */
    SHEETS_DIFFER
  }

  /**
   * Gives them, in the current transaction, unless there is trouble.
   *
   * @param label null if there was no separator
   * @param sheetsAreRight whether somebody has compared the paper with the pages: then their number
   *     is no trouble
   * @return empty if it has its pages now
   */
  public Optional<Trouble> attach(
      @Nullable Label label, List<ScannedPage> pages, boolean sheetsAreRight) {
    if (label == null) {
      return Optional.of(Trouble.NO_SEPARATOR);
    }
    Optional<Held> held = envelopes.lock(label.number());
    if (held.isEmpty() || !held.get().label().equals(label)) {
      return Optional.of(Trouble.UNKNOWN_SEPARATOR);
    }
    Envelope envelope = held.get().envelope();
    if (!(held.get().state() instanceof Registered registered)) {
      return Optional.of(Trouble.NOT_WAITING);
    }
    if (pages.isEmpty()) {
      return Optional.of(Trouble.NO_PAGES);
    }
    if (pages.size() > limits.maxPages()) {
      return Optional.of(Trouble.TOO_MANY_PAGES);
    }
    int sheets = envelope.sheets();
    boolean fits = pages.size() >= sheets && pages.size() <= MOST_PAGES_A_SHEET * sheets;
    if (!fits && !sheetsAreRight) {
      return Optional.of(Trouble.SHEETS_DIFFER);
    }
    envelopes.scanned(envelope.envelopeNumber(), pages);
    tasks.open(
        envelope.envelopeNumber(),
        registered.scanned(forms.get(envelope.form(), envelope.formVersion()).fieldNames()));
    return Optional.empty();
  }
}
