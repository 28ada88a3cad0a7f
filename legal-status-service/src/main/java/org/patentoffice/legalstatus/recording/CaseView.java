package org.patentoffice.legalstatus.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.ledger.Recorded;

/**
 * A case as a viewer may see it, all of it read at one instant.
 *
 * @param recorded its ledger, in the order of recording
 * @param parent the application that it comes from, as far as the viewer may see that one
 * @param children the applications that were divided or converted from it and that the viewer may
 *     see, at most {@value Register#MOST_CHILDREN}
 * @param position how far the ledger of all cases reached
 */
public record CaseView(
    String applicationNumber,
    List<Recorded> recorded,
    @Nullable String parent,
    List<Child> children,
    LedgerPosition position) {

  /**
   * An application that comes from another.
   *
   * @param knownSince when the office first recorded something of it
   * @param filedOn its own day of filing; null if the office knows of it without its filing
   */
  public record Child(String applicationNumber, Instant knownSince, @Nullable LocalDate filedOn) {
    /** Whether an answer as of this day and knowledge speaks of it; null: as of now. */
    public boolean isKnown(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
      return (knownAt == null || !knownSince.isAfter(knownAt))
          && (asOf == null || filedOn == null || !filedOn.isAfter(asOf));
    }
  }
}
