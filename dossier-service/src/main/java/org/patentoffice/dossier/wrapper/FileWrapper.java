package org.patentoffice.dossier.wrapper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.dossier.casefile.domain.ApplicationPublished;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.DeemedWithdrawn;
import org.patentoffice.dossier.casefile.domain.DispatchServed;
import org.patentoffice.dossier.casefile.domain.DispatchedDocument;
import org.patentoffice.dossier.casefile.domain.FeePaid;
import org.patentoffice.dossier.casefile.domain.FormalitiesCompleted;
import org.patentoffice.dossier.casefile.domain.Part;
import org.patentoffice.dossier.casefile.domain.PatentGazettePublished;
import org.patentoffice.dossier.casefile.domain.ProcedureDismissed;
import org.patentoffice.dossier.casefile.domain.ReceivedDocument;
import org.patentoffice.dossier.casefile.domain.RecordedFact;
import org.patentoffice.dossier.casefile.domain.RefusalFinal;
import org.patentoffice.dossier.casefile.domain.RightRegistered;
import org.patentoffice.dossier.casefile.domain.TimeLimitExtended;
import org.patentoffice.dossier.codes.DocumentCodes;

/**
 * The file wrapper (包袋) of one case: every document received and dispatched, sorted by when it took
 * effect, then by document number.
 */
public record FileWrapper(ApplicationNumber applicationNumber, List<WrapperEntry> entries) {

  /** Keeps its own copy of the entries. */
  public FileWrapper {
    entries = List.copyOf(entries);
  }

  /** The wrapper that the facts of a case make. */
  public static FileWrapper of(CaseHistory history, DocumentCodes codes) {
    return new FileWrapper(
        history.applicationNumber(),
        history.facts().stream().flatMap(fact -> entry(fact, history, codes)).toList());
  }

  /** The entry of this document number. */
  public Optional<WrapperEntry> entry(DocumentNumber documentNumber) {
    return entries.stream()
        .filter(entry -> entry.documentNumber().equals(documentNumber))
        .findFirst();
  }

  private static Stream<WrapperEntry> entry(
      RecordedFact recorded, CaseHistory history, DocumentCodes codes) {
    return switch (recorded.fact()) {
      case ReceivedDocument document -> Stream.of(received(recorded, document, history, codes));
      case DispatchedDocument document -> Stream.of(dispatched(recorded, document, history, codes));
      case DispatchServed ignored -> Stream.empty();
      case FormalitiesCompleted ignored -> Stream.empty();
      case TimeLimitExtended ignored -> Stream.empty();
      case DeemedWithdrawn ignored -> Stream.empty();
      case FeePaid ignored -> Stream.empty();
      case RefusalFinal ignored -> Stream.empty();
      case RightRegistered ignored -> Stream.empty();
      case ApplicationPublished ignored -> Stream.empty();
      case PatentGazettePublished ignored -> Stream.empty();
    };
  }

  private static WrapperEntry received(
      RecordedFact recorded, ReceivedDocument document, CaseHistory history, DocumentCodes codes) {
    return new WrapperEntry(
        document.documentNumber(),
        document.documentCode(),
        codes.nameOf(document.documentCode(), history.applicationNumber().right()),
        Direction.RECEIVED,
        recorded.effectiveAt(),
        document.receivedDate(),
        null,
        document.receivedAt(),
        null,
        document.dispatchNumber(),
        history
            .all(ProcedureDismissed.class)
            .anyMatch(dismissal -> dismissal.undoes(document.documentNumber())),
        List.of(),
        document.parts());
  }

  private static WrapperEntry dispatched(
      RecordedFact recorded,
      DispatchedDocument document,
      CaseHistory history,
      DocumentCodes codes) {
    String fileName = document.documentNumber() + "-jpntce.xml";
    return new WrapperEntry(
        document.documentNumber(),
        document.documentCode(),
        codes.nameOf(document.documentCode(), history.applicationNumber().right()),
        Direction.DISPATCHED,
        recorded.effectiveAt(),
        document.dispatchedOn(),
        document.draftedOn(),
        null,
        history.serviceOf(document.documentNumber()).orElse(null),
        null,
        false,
        document.articles(),
        List.of(new Part(fileName, Part.Role.NOTICE, document.content())));
  }
}
