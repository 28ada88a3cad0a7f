package org.patentoffice.gazette.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.PublicationNumber;
import org.patentoffice.gazette.casefile.Amendment;
import org.patentoffice.gazette.casefile.CaseFile;
import org.patentoffice.gazette.casefile.Filing;
import org.patentoffice.gazette.casefile.Part;
import org.patentoffice.gazette.casefile.Publication;
import org.patentoffice.gazette.casefile.Registration;
import org.patentoffice.gazette.number.KindCode;
import org.patentoffice.gazette.typesetting.Manuscript;
import org.patentoffice.gazette.typesetting.Manuscript.Earlier;
import org.patentoffice.gazette.typesetting.Manuscript.Source;
import org.patentoffice.gazette.typesetting.Manuscript.WrittenAmendment;
import org.patentoffice.gazette.typesetting.Picture;
import org.patentoffice.gazette.typesetting.TypesettingFailure;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.kit.content.RemoteContent;

/**
 * Collects what a document is made of from the case and the contents that were fetched from their
 * owner.
 */
@ApplicationScoped
class Manuscripts {
  private final ContentStore contents;
  private final RemoteContent remote;

  Manuscripts(ContentStore contents, RemoteContent remote) {
    this.contents = contents;
    this.remote = remote;
  }

  /**
   * True if everything is here. What is not is asked for again.
   *
   * @param before amendments received before this day are printed
   */
  boolean complete(CaseFile file, LocalDate before) {
    List<Part> missing =
        parts(file, before).filter(part -> contents.get(part.sha256()).isEmpty()).toList();
    missing.forEach(part -> remote.want(reference(part)));
    return missing.isEmpty();
  }

  /** The manuscript of a document of a case that is {@link #complete}. */
  Manuscript of(
      CaseFile file, Filing filing, KindCode kind, String digits, LocalDate day, LocalDate before) {
    Registration registration = kind == KindCode.A ? null : file.registration();
    return new Manuscript(
        kind,
        digits,
        day,
        file.number(),
        filing.filingDate(),
        registration == null ? null : registration.registeredOn(),
        earlier(file, kind),
        registration == null ? filing.title() : registration.title(),
        registration == null ? filing.applicants() : registration.holders(),
        filing.inventors(),
        filing.agents(),
        source(filing.parts(), "body")
            .orElseThrow(
                () -> new TypesettingFailure("Expected an application body in the filing")),
        source(filing.parts(), "bibliography").orElse(null),
        amendments(file, before));
  }

  /** The filed parts behind the names that a typeset document gives its pictures' sources. */
  Map<String, Part> pictures(CaseFile file, Filing filing, LocalDate before) {
    Map<String, Part> pictures = new HashMap<>();
    filing.parts().forEach(part -> pictures.put(part.name(), part));
    for (Amendment amendment : file.amendmentsBefore(before)) {
      String document = amendment.documentNumber().digits();
      amendment
          .parts()
          .forEach(part -> pictures.put(Picture.sourceIn(document, part.name()), part));
    }
    return pictures;
  }

  private static Stream<Part> parts(CaseFile file, LocalDate before) {
    Stream<Part> filed =
        Stream.ofNullable(file.filing()).flatMap(filing -> filing.parts().stream());
    Stream<Part> amended =
        file.amendmentsBefore(before).stream().flatMap(amendment -> amendment.parts().stream());
    return Stream.concat(filed, amended).filter(Part::printed);
  }

  private List<WrittenAmendment> amendments(CaseFile file, LocalDate before) {
    List<WrittenAmendment> amendments = new ArrayList<>();
    for (Amendment amendment : file.amendmentsBefore(before)) {
      source(amendment.parts(), "bibliography")
          .ifPresent(
              source ->
                  amendments.add(
                      new WrittenAmendment(
                          amendment.documentNumber().digits(), amendment.receivedOn(), source)));
    }
    return amendments;
  }

  private Optional<Source> source(List<Part> parts, String role) {
    return parts.stream()
        .filter(part -> part.role().equals(role))
        .findFirst()
        .map(
            part ->
                new Source(
                    part.name(),
                    contents
                        .get(part.sha256())
                        .orElseThrow(
                            () -> new IllegalStateException("Not here: " + part.sha256()))));
  }

  private static @Nullable Earlier earlier(CaseFile file, KindCode kind) {
    Publication application = file.application().publication();
    return kind == KindCode.B2 && application != null
        ? new Earlier(PublicationNumber.parse(application.number()).digits(), application.day())
        : null;
  }

  private static ContentRef reference(Part part) {
    return new ContentRef(part.href(), part.owner(), part.mediaType(), part.size(), part.sha256());
  }
}
