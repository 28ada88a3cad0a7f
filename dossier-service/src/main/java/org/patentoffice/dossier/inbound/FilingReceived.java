package org.patentoffice.dossier.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.dossier.casefile.domain.Filed;

/**
 * {@code org.patentoffice.receiving.filing-received.v1}, as much of it as the dossier needs: the
 * payment is not among it, so that no account number is ever kept here.
 */
record FilingReceived(
    Right right,
    LocalDate filingDate,
    Instant receivedAt,
    String owner,
    DocumentNumber documentNumber,
    String documentCode,
    @Nullable String fileReference,
    String title,
    int claimCount,
    @Nullable List<EventParty> applicants,
    @Nullable List<EventParty> inventors,
    @Nullable List<EventParty> agents,
    @Nullable List<EventPart> parts,
    Filed.@Nullable Derivation derivation) {

  Filed fact() {
    return new Filed(
        documentNumber,
        documentCode,
        right,
        owner,
        filingDate,
        receivedAt,
        fileReference,
        title,
        claimCount,
        EventParty.parties(applicants),
        EventParty.parties(inventors),
        EventParty.parties(agents),
        EventPart.parts(parts),
        derivation);
  }
}
