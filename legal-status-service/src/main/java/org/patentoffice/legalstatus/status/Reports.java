package org.patentoffice.legalstatus.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.patentoffice.legalstatus.ledger.CaseHistory;
import org.patentoffice.legalstatus.ledger.CaseStatus;
import org.patentoffice.legalstatus.recording.LedgerPosition;
import org.patentoffice.legalstatus.recording.LegalCase;
import org.patentoffice.legalstatus.recording.Register;
import org.patentoffice.legalstatus.recording.Viewer;
import org.patentoffice.legalstatus.sentence.Sentences;

/** Makes the report of a case. */
@ApplicationScoped
public class Reports {
  private final Register register;
  private final CaseHistory history;
  private final Sentences sentences;

  Reports(Register register, CaseHistory history, Sentences sentences) {
    this.register = register;
    this.history = history;
    this.sentences = sentences;
  }

  /** The report of a case, if it exists for this viewer. */
  @Transactional
  public Optional<CaseReport> of(CaseNumber number, Viewer viewer) {
    LedgerPosition position = register.position();
    Optional<LegalCase> found =
        switch (number) {
          case CaseNumber.Application application -> register.find(application.number(), viewer);
          case CaseNumber.Publication publication -> register.find(publication.number(), viewer);
          case CaseNumber.Registration registration -> register.find(registration.number(), viewer);
        };
    return found.map(legalCase -> report(legalCase, position));
  }

  private CaseReport report(LegalCase legalCase, LedgerPosition position) {
    CaseStatus status = history.fold(legalCase.entries());
    return new CaseReport(
        legalCase, status, sentences.of(legalCase.applicationNumber(), status), position);
  }
}
