package org.patentoffice.gazette.typesetting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.patentoffice.gazette.casefile.Person;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.number.KindCode;
import org.patentoffice.gazette.typesetting.Manuscript.WrittenAmendment;
import org.patentoffice.receiving.efiling.amended.AmendedBody;
import org.patentoffice.receiving.efiling.amended.AmendedPassage;
import org.patentoffice.receiving.efiling.amended.AmendedPassage.AmendedDocument;
import org.patentoffice.receiving.efiling.amended.AmendedPassage.Way;
import org.patentoffice.receiving.efiling.amended.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Typesets one document. An application is printed as filed, with its amendments behind it; a
 * patent is printed as amended. Errors in people (an order to amend was answered) are mended in
 * both. B2 has no abstract: the A document has it.
 */
public final class Typesetter {
  private static final Pattern CHOSEN_FIGURE = Pattern.compile("選択図図(\\d+)");

  private final ElementRules rules = ElementRules.load();

  /**
   * Typesets the document; the same manuscript gives the same bytes.
   *
   * @throws TypesettingFailure if there are no claims
   * @throws org.patentoffice.receiving.efiling.amended.AmendmentFailure if a source is not XML or
   *     an amendment has no place
   */
  public GazetteDocument typeset(Manuscript manuscript) {
    Document filed = Dom.parse(manuscript.body().bytes(), manuscript.body().name());
    List<ReceivedAmendment> amendments =
        manuscript.amendments().stream().map(ReceivedAmendment::read).toList();
    GazetteKind gazette = manuscript.kind().gazette();
    Document body =
        switch (gazette) {
          case APPLICATION -> filed;
          case PATENT -> AmendedBody.of(filed, passages(amendments));
        };
    Head head = head(manuscript, body, amendments);
    if (head.claimCount() == 0) {
      throw new TypesettingFailure("Expected at least one claim in " + manuscript.body().name());
    }
    St96Writer out = new St96Writer();
    Pictures pictures = new Pictures(manuscript.digits());
    BodyPrinter printer = new BodyPrinter(rules, out, pictures);
    String root = root(gazette);
    out.root("jppat:" + root, "JP" + root + "_V1_0.xsd");
    new HeadPrinter(out, root).print(manuscript, head);
    printBody(body, manuscript.kind(), printer);
    if (manuscript.kind() != KindCode.B2) {
      chosenFigure(body)
          .ifPresent(figure -> printer.printAround("jppat:ChosenDrawingImage", figure));
    }
    if (gazette == GazetteKind.APPLICATION) {
      new AmendmentPrinter(out, printer).print(amendments);
    }
    return new GazetteDocument(
        out.finish(),
        head.title(),
        head.claimCount(),
        head.request().classifications(),
        head.applicants(),
        pictures.all(),
        printer.unknownElements());
  }

  private static void printBody(Document body, KindCode kind, BodyPrinter printer) {
    Stream.of("abstract", "claims", "description", "drawings")
        .filter(part -> kind != KindCode.B2 || !part.equals("abstract"))
        .flatMap(part -> Dom.children(body.getDocumentElement(), part).stream())
        .forEach(printer::print);
  }

  /** 【選択図】 of the abstract: the picture that is printed with it. */
  private static Optional<Element> chosenFigure(Document body) {
    return Dom.descendants(body, "abstract").stream()
        .map(abstractText -> CHOSEN_FIGURE.matcher(JisText.plain(abstractText.getTextContent())))
        .filter(Matcher::find)
        .flatMap(
            chosen ->
                Dom.descendants(body, "figure").stream()
                    .filter(figure -> Dom.attribute(figure, "num").equals(chosen.group(1))))
        .flatMap(figure -> Dom.descendants(figure, "img").stream())
        .findFirst();
  }

  private static Head head(
      Manuscript manuscript, Document body, List<ReceivedAmendment> amendments) {
    var bibliography = manuscript.bibliography();
    RequestForm request =
        bibliography == null
            ? RequestForm.EMPTY
            : RequestForm.read(Dom.parse(bibliography.bytes(), bibliography.name()));
    List<AmendedPassage> ofRequest =
        passages(amendments).stream()
            .filter(passage -> passage.document() == AmendedDocument.REQUEST)
            .toList();
    String printedTitle = Dom.text(body, "invention-title");
    return new Head(
        printedTitle.isEmpty() ? manuscript.title() : printedTitle,
        Dom.descendants(body, "claim").size(),
        amended(manuscript.applicants(), "applicant", ofRequest),
        amended(manuscript.inventors(), "inventor", ofRequest),
        amended(manuscript.agents(), "agent", ofRequest),
        request);
  }

  /** An amendment of the request writes all people of a kind anew; a deletion leaves them. */
  private static List<Person> amended(
      List<Person> filed, String kind, List<AmendedPassage> ofRequest) {
    List<Person> people = filed;
    for (AmendedPassage passage : ofRequest) {
      List<Person> written =
          passage.contents().map(contents -> RequestForm.people(contents, kind)).orElse(List.of());
      if (written.isEmpty()) {
        continue;
      }
      people =
          passage.way() == Way.ADD
              ? Stream.concat(people.stream(), written.stream()).toList()
              : written;
    }
    return people;
  }

  private static List<AmendedPassage> passages(List<ReceivedAmendment> amendments) {
    return amendments.stream().flatMap(amendment -> amendment.passages().stream()).toList();
  }

  private static String root(GazetteKind gazette) {
    return switch (gazette) {
      case APPLICATION -> "UnexaminedPatentPublication";
      case PATENT -> "RegisteredPatentPublication";
    };
  }

  /** A written amendment and what it changes. */
  record ReceivedAmendment(WrittenAmendment paper, List<AmendedPassage> passages) {
    static ReceivedAmendment read(WrittenAmendment paper) {
      Element root =
          Dom.parse(paper.bibliography().bytes(), paper.bibliography().name()).getDocumentElement();
      for (Element image : Dom.descendants(root, "img")) {
        image.setAttribute(
            "file", Picture.sourceIn(paper.documentNumber(), image.getAttribute("file")));
      }
      return new ReceivedAmendment(paper, AmendedPassage.read(root));
    }
  }

  /** The bibliographic data as printed. */
  record Head(
      String title,
      int claimCount,
      List<Person> applicants,
      List<Person> inventors,
      List<Person> agents,
      RequestForm request) {}
}
