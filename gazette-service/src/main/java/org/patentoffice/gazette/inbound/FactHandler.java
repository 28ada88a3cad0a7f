package org.patentoffice.gazette.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.gazette.casefile.Amendment;
import org.patentoffice.gazette.casefile.EarlyRequest;
import org.patentoffice.gazette.casefile.Ending;
import org.patentoffice.gazette.casefile.Fact;
import org.patentoffice.gazette.casefile.Filing;
import org.patentoffice.gazette.casefile.Part;
import org.patentoffice.gazette.casefile.Registration;
import org.patentoffice.gazette.docket.Docket;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.kit.content.RemoteContent;
import org.patentoffice.kit.inbox.InboundEvent;

/** Turns events of the other services into facts of the case, in the inbox transaction. */
@ApplicationScoped
class FactHandler {
  /** Written amendments: on order, of one's own motion or in answer, of a translation. */
  private static final Set<String> AMENDMENTS = Set.of("A51", "A523", "A524");

  /** 出願取下書, 出願放棄書: effective on receipt. */
  private static final Set<String> WITHDRAWALS = Set.of("A761", "A762");

  /** 出願公開請求書. */
  private static final String EARLY_PUBLICATION = "A627";

  private final Docket docket;
  private final RemoteContent remote;

  FactHandler(Docket docket, RemoteContent remote) {
    this.docket = docket;
    this.remote = remote;
  }

  void filed(FilingReceived event, InboundEvent envelope) {
    if (event.applicationNumber().right() != Right.PATENT) {
      return;
    }
    List<Part> parts = wanted(PartData.parts(event.parts()));
    docket.apply(
        event.applicationNumber(),
        new Fact.Filed(
            new Filing(
                event.filingDate(),
                event.priorityDate(),
                event.effectiveFilingDate(),
                event.title(),
                event.claimCount(),
                PartyData.people(event.applicants()),
                PartyData.people(event.inventors()),
                PartyData.people(event.agents()),
                parts,
                envelope.id(),
                envelope.correlationId())));
  }

  void received(DocumentReceived event, InboundEvent envelope) {
    if (AMENDMENTS.contains(event.documentCode())) {
      List<Part> parts = wanted(PartData.parts(event.parts()));
      docket.apply(
          event.applicationNumber(),
          new Fact.Amended(
              new Amendment(
                  event.documentNumber(), event.documentCode(), event.receivedDate(), parts)));
    } else if (WITHDRAWALS.contains(event.documentCode())) {
      docket.apply(
          event.applicationNumber(),
          new Fact.Ended(
              new Ending(Ending.Kind.WITHDRAWN, event.receivedDate(), event.documentNumber())));
    } else if (event.documentCode().equals(EARLY_PUBLICATION)) {
      docket.apply(
          event.applicationNumber(),
          new Fact.EarlyPublicationRequested(
              new EarlyRequest(event.documentNumber(), event.receivedDate())));
    }
  }

  void completed(FormalitiesCompleted event, InboundEvent envelope) {
    docket.apply(event.applicationNumber(), new Fact.FormalitiesCompleted(event.completedOn()));
  }

  void dismissed(ProcedureDismissed event, InboundEvent envelope) {
    if (event.effect().equals("application")) {
      docket.apply(
          event.applicationNumber(),
          new Fact.Ended(new Ending(Ending.Kind.DISMISSED, event.effectiveOn(), null)));
    } else if (event.concerns() != null) {
      docket.apply(event.applicationNumber(), new Fact.DocumentDismissed(event.concerns()));
    }
  }

  void deemedWithdrawn(DeemedWithdrawn event, InboundEvent envelope) {
    docket.apply(
        event.applicationNumber(),
        new Fact.Ended(new Ending(Ending.Kind.DEEMED_WITHDRAWN, event.effectiveOn(), null)));
  }

  void registered(RightRegistered event, InboundEvent envelope) {
    docket.apply(
        event.applicationNumber(),
        new Fact.Registered(
            new Registration(
                event.registrationNumber(),
                event.registeredOn(),
                event.title(),
                event.claimCount(),
                PartyData.people(event.holders()),
                envelope.id(),
                envelope.correlationId())));
  }

  void refused(RefusalBecameFinal event, InboundEvent envelope) {
    docket.apply(
        event.applicationNumber(),
        new Fact.Ended(new Ending(Ending.Kind.REFUSED, event.finalOn(), null)));
  }

  /** Only what is printed is fetched and kept. */
  private List<Part> wanted(List<Part> parts) {
    List<Part> printed = parts.stream().filter(Part::printed).toList();
    printed.forEach(
        part ->
            remote.want(
                new ContentRef(
                    part.href(), part.owner(), part.mediaType(), part.size(), part.sha256())));
    return printed;
  }
}
