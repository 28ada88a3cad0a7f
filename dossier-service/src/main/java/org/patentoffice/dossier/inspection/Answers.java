package org.patentoffice.dossier.inspection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.dossier.casefile.domain.ApplicationPublished;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.DispatchServed;
import org.patentoffice.dossier.casefile.domain.Filed;
import org.patentoffice.dossier.casefile.domain.Part;
import org.patentoffice.dossier.casefile.domain.Party;
import org.patentoffice.dossier.casefile.domain.PatentGazettePublished;
import org.patentoffice.dossier.casefile.domain.RightRegistered;
import org.patentoffice.dossier.codes.DocumentCodes;
import org.patentoffice.dossier.inspection.DocumentAnswer.NameAnswer;
import org.patentoffice.dossier.inspection.DocumentAnswer.PartAnswer;
import org.patentoffice.dossier.inspection.DocumentAnswer.ServiceAnswer;
import org.patentoffice.dossier.inspection.DossierAnswer.PartyAnswer;
import org.patentoffice.dossier.inspection.DossierAnswer.PublicationAnswer;
import org.patentoffice.dossier.inspection.DossierAnswer.RegistrationAnswer;
import org.patentoffice.dossier.wrapper.Direction;
import org.patentoffice.dossier.wrapper.FileWrapper;
import org.patentoffice.dossier.wrapper.WrapperEntry;

/** Shows a case as far as a view goes. */
record Answers(ApplicationNumber applicationNumber, View view) {

  DossierAnswer dossier(CaseHistory history, Filed filing, DocumentCodes codes, Instant asOf) {
    return new DossierAnswer(
        asOf,
        view == View.FULL ? "full" : "public",
        applicationNumber.toString(),
        filing.right().wire(),
        filing.title(),
        filing.filingDate(),
        DossierAnswer.DerivationAnswer.of(filing.derivation()),
        history.claimsInForce(),
        inFullView(filing.fileReference()),
        inFullView(filing.owner()),
        parties(filing.applicants()),
        parties(filing.inventors()),
        parties(filing.agents()),
        States.standing(history),
        States.examination(history),
        publications(history),
        history.last(RightRegistered.class).map(Answers::registration).orElse(null),
        FileWrapper.of(history, codes).entries().stream().map(this::document).toList());
  }

  DocumentAnswer document(WrapperEntry entry) {
    return new DocumentAnswer(
        entry.documentNumber().toString(),
        entry.documentCode(),
        new NameAnswer(
            entry.name().ja(), entry.name().en(), entry.name().source(), entry.name().certainty()),
        entry.direction().wire(),
        entry.legalDate(),
        entry.draftedOn(),
        entry.direction() == Direction.DISPATCHED ? entry.legalDate() : null,
        entry.receivedAt(),
        service(entry.served()),
        entry.answersDispatchNumber(),
        entry.dismissed(),
        entry.articles(),
        entry.parts().stream().filter(view::has).map(part -> part(entry, part)).toList(),
        href(entry));
  }

  private PartAnswer part(WrapperEntry entry, Part part) {
    boolean redacted = view.redacts(part);
    String name = URLEncoder.encode(part.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return new PartAnswer(
        part.name(),
        part.role().wire(),
        part.content().mediaType(),
        redacted,
        redacted ? null : part.content().size(),
        redacted ? null : part.content().sha256(),
        href(entry) + "/parts/" + name);
  }

  private String href(WrapperEntry entry) {
    return "/dossiers/%s/documents/%s"
        .formatted(applicationNumber.digits(), entry.documentNumber());
  }

  private @Nullable ServiceAnswer service(@Nullable DispatchServed served) {
    return served == null
        ? null
        : new ServiceAnswer(served.servedDate(), served.method(), inFullView(served.servedTo()));
  }

  private List<PartyAnswer> parties(List<Party> parties) {
    return parties.stream()
        .map(
            party ->
                new PartyAnswer(
                    party.name(), party.identificationNumber(), inFullView(party.address())))
        .toList();
  }

  private static List<PublicationAnswer> publications(CaseHistory history) {
    return Stream.concat(
            history
                .all(ApplicationPublished.class)
                .map(
                    published ->
                        new PublicationAnswer(
                            published.publicationNumber().toString(),
                            published.kindCode(),
                            published.issue(),
                            published.publishedOn())),
            history
                .all(PatentGazettePublished.class)
                .map(
                    published ->
                        new PublicationAnswer(
                            published.registrationNumber().toString(),
                            published.kindCode(),
                            published.issue(),
                            published.publishedOn())))
        .sorted(Comparator.comparing(PublicationAnswer::publishedOn))
        .toList();
  }

  private static RegistrationAnswer registration(RightRegistered registered) {
    return new RegistrationAnswer(
        registered.registrationNumber().toString(),
        registered.registeredOn(),
        registered.expiresOn());
  }

  private @Nullable String inFullView(@Nullable String particular) {
    return view == View.FULL ? particular : null;
  }
}
