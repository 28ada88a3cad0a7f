package org.patentoffice.legalstatus.status;

import java.util.List;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.ledger.CaseStatus;
import org.patentoffice.legalstatus.ledger.Facts;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Recorded;
import org.patentoffice.legalstatus.recording.LedgerPosition;

/**
 * All that an answer is made of, whatever its form.
 *
 * @param moment the day and the knowledge that were asked for
 * @param edition the version of the mapping in force at that knowledge
 * @param recorded what is known of the case at that knowledge, in the order of recording
 * @param sentence where the case stands and since when
 * @param position how far the ledger reached when it was read
 */
public record CaseReport(
    String applicationNumber,
    Moment moment,
    Edition edition,
    List<Recorded> recorded,
    Reckoning reckoning,
    Bilingual sentence,
    List<Deadline> deadlines,
    List<Relative> family,
    LedgerPosition position) {

  /** Where the case stands. */
  public CaseStatus status() {
    return reckoning.status();
  }

  /** What else is known of it. */
  public Facts facts() {
    return reckoning.facts();
  }
}
