package org.patentoffice.dossier.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.dossier.casefile.CaseFiles;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.DispatchServed;
import org.patentoffice.dossier.casefile.domain.DispatchedDocument;
import org.patentoffice.dossier.casefile.domain.Fact;
import org.patentoffice.dossier.casefile.domain.Part;
import org.patentoffice.dossier.casefile.domain.ReceivedDocument;
import org.patentoffice.dossier.casefile.domain.RecordedFact;
import org.patentoffice.dossier.examination.AppealPeriod;
import org.patentoffice.dossier.examination.Worklist;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.kit.content.RemoteContent;
import org.patentoffice.kit.inbox.InboundEvent;

/** Records one fact of a case, in the inbox transaction, with all that follows from it. */
@ApplicationScoped
class FactHandler {
  private final CaseFiles files;
  private final RemoteContent contents;
  private final Worklist worklist;
  private final AppealPeriod appealPeriod;

  FactHandler(
      CaseFiles files, RemoteContent contents, Worklist worklist, AppealPeriod appealPeriod) {
    this.files = files;
    this.contents = contents;
    this.worklist = worklist;
    this.appealPeriod = appealPeriod;
  }

  /** A fact that took effect on a day of which the event tells no instant. */
  @Transactional(TxType.MANDATORY)
  void record(Fact fact, LocalDate effectiveOn, InboundEvent event) {
    record(fact, RecordedFact.effectOn(effectiveOn, event.time()), event);
  }

  /** A fact that took effect at an instant. */
  @Transactional(TxType.MANDATORY)
  void record(Fact fact, Instant effectiveAt, InboundEvent event) {
    ApplicationNumber applicationNumber = ApplicationNumber.parse(event.subject());
    CaseHistory history =
        files.append(
            files.lock(applicationNumber),
            new RecordedFact(event.id(), effectiveAt, fact),
            event.actor());
    contents(fact).forEach(contents::want);
    worklist.caseChanged(history);
    if (fact instanceof DispatchServed served) {
      appealPeriod.served(history, served.documentNumber());
    }
  }

  private static Stream<ContentRef> contents(Fact fact) {
    if (fact instanceof ReceivedDocument document) {
      return document.parts().stream().map(Part::content);
    }
    return fact instanceof DispatchedDocument document
        ? Stream.of(document.content())
        : Stream.empty();
  }
}
