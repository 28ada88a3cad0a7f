package org.patentoffice.gazette.typesetting;

import java.util.List;
import java.util.Map;
import org.patentoffice.gazette.typesetting.Typesetter.ReceivedAmendment;
import org.patentoffice.receiving.efiling.amended.AmendedPassage;
import org.patentoffice.receiving.efiling.amended.AmendedPassage.AmendedDocument;
import org.patentoffice.receiving.efiling.amended.Dom;
import org.w3c.dom.Element;

/**
 * Prints the written amendments behind an application: the public sees the text as filed and what
 * the applicant changed since. Amendments of the request alone are not printed; the bibliographic
 * data show them.
 */
final class AmendmentPrinter {
  private static final Map<String, String> WRAPPERS =
      Map.of("claim", "pat:Claims", "figure", "pat:Drawings");

  private final St96Writer out;
  private final BodyPrinter body;

  AmendmentPrinter(St96Writer out, BodyPrinter body) {
    this.out = out;
    this.body = body;
  }

  void print(List<ReceivedAmendment> amendments) {
    List<ReceivedAmendment> printed =
        amendments.stream()
            .filter(amendment -> amendment.passages().stream().anyMatch(AmendmentPrinter::isText))
            .toList();
    if (printed.isEmpty()) {
      return;
    }
    out.open("jppat:WrittenAmendmentBag");
    printed.forEach(this::print);
    out.close();
  }

  private void print(ReceivedAmendment amendment) {
    out.open("jppat:WrittenAmendment");
    out.leaf("pat:FilingDate", amendment.paper().receivedOn().toString());
    out.open("jppat:AmendmentsBag");
    amendment.passages().stream().filter(AmendmentPrinter::isText).forEach(this::print);
    out.close().close();
  }

  private void print(AmendedPassage passage) {
    out.open("jppat:AmendmentBag");
    out.leaf("com:DocumentName", passage.documentCode());
    out.leaf("jppat:AmendmentItem", passage.item());
    out.leaf("jppat:AmendmentWay", passage.way().code());
    passage
        .contents()
        .ifPresent(
            contents -> {
              out.open("jppat:AmendmentContentsBag");
              out.leaf("jppat:AmendmentDocumentNameCategory", passage.document().category());
              printContents(contents);
              out.close();
            });
    out.close();
  }

  /** Single claims and figures come without the element around them. */
  private void printContents(Element contents) {
    List<Element> children = Dom.children(contents);
    String around =
        children.isEmpty() ? "" : WRAPPERS.getOrDefault(Dom.name(children.getFirst()), "");
    if (!around.isEmpty()) {
      out.open(around);
    }
    children.forEach(body::print);
    if (!around.isEmpty()) {
      out.close();
    }
  }

  private static boolean isText(AmendedPassage passage) {
    return passage.document() != AmendedDocument.REQUEST;
  }
}
