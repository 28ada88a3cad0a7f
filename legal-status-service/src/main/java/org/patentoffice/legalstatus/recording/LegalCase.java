package org.patentoffice.legalstatus.recording;

import java.util.List;
import org.patentoffice.legalstatus.ledger.Recorded;

/**
 * A case as it is recorded.
 *
 * @param recorded its ledger, in the order of recording
 */
public record LegalCase(String applicationNumber, List<Recorded> recorded) {}
