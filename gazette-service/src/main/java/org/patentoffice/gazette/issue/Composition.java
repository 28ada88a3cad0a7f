package org.patentoffice.gazette.issue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.gazette.casefile.Amendment;
import org.patentoffice.gazette.casefile.CaseFile;
import org.patentoffice.gazette.casefile.Fact;
import org.patentoffice.gazette.casefile.Filing;
import org.patentoffice.gazette.casefile.Part;
import org.patentoffice.gazette.casefile.Person;
import org.patentoffice.gazette.casefile.Publication;
import org.patentoffice.gazette.casefile.Registration;
import org.patentoffice.gazette.docket.Docket;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.gazette.number.KindCode;
import org.patentoffice.gazette.planning.PublicationPlanner;
import org.patentoffice.gazette.typesetting.GazetteDocument;
import org.patentoffice.gazette.typesetting.Picture;
import org.patentoffice.gazette.typesetting.Typesetter;
import org.patentoffice.gazette.typesetting.TypesettingFailure;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.receiving.efiling.amended.AmendmentFailure;

/**
 * Puts one case into an issue: number, typeset document, row, fact. From here on (公開準備の完了) nothing
 * that arrives later keeps the case out. A case that cannot be typeset is held for a publisher and
 * takes no number.
 */
@ApplicationScoped
class Composition {
  private static final String XML = "application/xml";
  private static final String TYPESETTING = "system:typesetting";
  private static final Logger LOG = Logger.getLogger(Composition.class);

  private final Docket docket;
  private final Manuscripts manuscripts;
  private final PublicationNumbers numbers;
  private final ContentStore contents;
  private final DocumentRows documents;
  private final ObjectMapper json;
  private final Typesetter typesetter = new Typesetter();

  Composition(
      Docket docket,
      Manuscripts manuscripts,
      PublicationNumbers numbers,
      ContentStore contents,
      DocumentRows documents,
      ObjectMapper json) {
    this.docket = docket;
    this.manuscripts = manuscripts;
    this.numbers = numbers;
    this.contents = contents;
    this.documents = documents;
    this.json = json;
  }

  /** What became of the case. */
  enum Outcome {
    COMPOSED,
    HELD,
    CONTENT_MISSING
  }

  /** Composes the case, in the current transaction. */
  Outcome compose(ApplicationNumber number, IssueId issue, LocalDate day) {
    CaseFile file = docket.lock(number);
    LocalDate before = amendmentsBefore(file, issue.kind(), day);
    if (!manuscripts.complete(file, before)) {
      return Outcome.CONTENT_MISSING;
    }
    boolean composed =
        switch (issue.kind()) {
          case APPLICATION ->
              numbers.offer(
                  day.getYear(),
                  given ->
                      composed(
                          file,
                          before,
                          given.digits(),
                          new Publication(given.toString(), KindCode.A, issue, day)));
          case PATENT -> {
            var given = Objects.requireNonNull(file.registration()).number();
            yield composed(
                file,
                before,
                given.digits(),
                new Publication(given.toString(), PublicationPlanner.patentKind(file), issue, day));
          }
        };
    return composed ? Outcome.COMPOSED : Outcome.HELD;
  }

  /**
   * An application is printed with what came before its day, a patent with what came before its
   * registration.
   */
  private static LocalDate amendmentsBefore(CaseFile file, GazetteKind gazette, LocalDate day) {
    Registration registration = file.registration();
    return gazette == GazetteKind.PATENT && registration != null
        ? registration.registeredOn()
        : day;
  }

  private boolean composed(
      CaseFile file, LocalDate before, String digits, Publication publication) {
    Filing filing = Objects.requireNonNull(file.filing());
    GazetteDocument document;
    List<PrintedPicture> pictures;
    try {
      document =
          typesetter.typeset(
              manuscripts.of(
                  file, filing, publication.kindCode(), digits, publication.day(), before));
      pictures = pictures(document, manuscripts.pictures(file, filing, before));
    } catch (TypesettingFailure | AmendmentFailure e) {
      docket.hold(file.number(), String.valueOf(e.getMessage()), TYPESETTING);
      return false;
    } catch (RuntimeException e) {
      // Pure code: nothing is half done. One case must not stop the gazette of the day.
      LOG.errorf(e, "Typesetting failed: applicationNumber=%s", file.number());
      docket.hold(file.number(), "Typesetting failed, see the log", TYPESETTING);
      return false;
    }
    ContentRef text = contents.put(document.xml(), XML);
    store(
        file,
        filing,
        digits,
        publication,
        entry(file, filing, digits, publication, document, text, pictures, before));
    docket.apply(file.number(), new Fact.Typeset(publication));
    if (!document.unknownElements().isEmpty()) {
      LOG.infof(
          "Mark-up left out: applicationNumber=%s elements=%s",
          file.number(), document.unknownElements());
    }
    return true;
  }

  private record PrintedPicture(Picture picture, Part part) {}

  private static List<PrintedPicture> pictures(GazetteDocument document, Map<String, Part> parts) {
    return document.pictures().stream()
        .map(
            picture -> {
              Part part = parts.get(picture.sourceName());
              if (part == null) {
                throw new TypesettingFailure(
                    "Expected the picture %s among the filed parts"
                        .formatted(picture.sourceName()));
              }
              return new PrintedPicture(picture, part);
            })
        .toList();
  }

  private static DocumentEntry entry(
      CaseFile file,
      Filing filing,
      String digits,
      Publication publication,
      GazetteDocument document,
      ContentRef text,
      List<PrintedPicture> pictures,
      LocalDate before) {
    GazetteKind gazette = publication.kindCode().gazette();
    Registration registration = gazette == GazetteKind.PATENT ? file.registration() : null;
    return new DocumentEntry(
        publication.number(),
        digits,
        publication.kindCode(),
        file.number(),
        filing.filingDate(),
        registration == null ? null : registration.registeredOn(),
        document.title(),
        document.claimCount(),
        document.classifications(),
        document.applicants().stream().map(Person::name).toList(),
        file.amendmentsBefore(before).stream()
            .map(Amendment::documentNumber)
            .map(Object::toString)
            .toList(),
        FileEntry.of(Layout.text(gazette, digits), text),
        pictures.stream()
            .map(
                printed ->
                    new FileEntry(
                        Layout.picture(gazette, digits, printed.picture().fileName()),
                        printed.part().mediaType(),
                        printed.part().size(),
                        printed.part().sha256()))
            .toList());
  }

  private void store(
      CaseFile file, Filing filing, String digits, Publication publication, DocumentEntry entry) {
    Registration registration = publication.kindCode() == KindCode.A ? null : file.registration();
    DocumentRow row = new DocumentRow();
    row.number = publication.number();
    row.digits = digits;
    row.kindCode = publication.kindCode().name();
    row.applicationNumber = file.number().toString();
    row.issueId = publication.issue().toString();
    row.title = entry.title();
    row.xmlSha256 = entry.text().sha256();
    row.xmlSizeBytes = entry.text().size();
    row.correlationId =
        registration == null ? filing.correlationId() : registration.correlationId();
    row.causationId = registration == null ? filing.eventId() : registration.eventId();
    try {
      row.entry = json.writeValueAsString(entry);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not writable: " + entry.number(), e);
    }
    documents.persistAndFlush(row);
  }
}
