package org.patentoffice.dossier.examination.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.dossier.casefile.domain.Party;

/**
 * What every notice says of its case and of itself.
 *
 * @param fileReference 整理番号 of the applicant
 * @param claimCount claims in force when it was drafted
 * @param agents if there are any, the notice is addressed to them, else to the applicants
 */
public record NoticeCover(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    LocalDate draftedOn,
    LocalDate dispatchedOn,
    @Nullable String fileReference,
    String title,
    int claimCount,
    List<Party> applicants,
    List<Party> agents) {

  /** Keeps its own copies of the lists. */
  public NoticeCover {
    applicants = List.copyOf(applicants);
    agents = List.copyOf(agents);
  }
}
