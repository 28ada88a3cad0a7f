package org.patentoffice.legalstatus.recording;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Step;

/**
 * Where a case stands, in one row: what search, comparison and bulk data need of it.
 *
 * @param stage {@code 0} to {@code 6}
 * @param keyEvent of the event that put the case in its stage; null while nothing has
 * @param detailedCertainty how sure the detailed event is; null while nothing has
 * @param since effective date of that event
 * @param lastCode code of the latest event in legal order
 * @param digest of everything that an answer says
 */
public record Standing(
    String stage,
    String state,
    @Nullable String keyEvent,
    @Nullable String detailedEvent,
    @Nullable String detailedCertainty,
    @Nullable LocalDate since,
    @Nullable String lastCode,
    int events,
    int unmapped,
    String digest) {

  /** The row of a reckoning. */
  public static Standing of(Reckoning reckoning) {
    Step placedBy = reckoning.status().placedBy();
    Step last = reckoning.status().last();
    return new Standing(
        String.valueOf(reckoning.status().stage().code()),
        String.valueOf(reckoning.status().state().code()),
        placedBy == null ? null : placedBy.event().keyEvent().text(),
        placedBy == null || placedBy.event().detailedEvent() == null
            ? null
            : placedBy.event().detailedEvent().text(),
        placedBy == null ? null : placedBy.event().evidence().detailedCertainty(),
        placedBy == null ? null : placedBy.entry().effectiveDate(),
        last == null ? null : last.code().toString(),
        reckoning.status().steps().size(),
        reckoning.unmapped().size(),
        Digest.of(reckoning));
  }
}
