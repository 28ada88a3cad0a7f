package org.patentoffice.gazette.typesetting;

import java.util.List;
import org.patentoffice.gazette.typesetting.AmendedPassage.AmendedDocument;
import org.patentoffice.gazette.typesetting.Typesetter.ReceivedAmendment;

/**
 * Prints the written amendments behind an application: the public sees the text as filed and what
 * the applicant changed since. Amendments of the request alone are not printed; the bibliographic
 * data show them.
 */
final class AmendmentPrinter {
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
              Xml.children(contents).forEach(body::print);
              out.close();
            });
    out.close();
  }

  private static boolean isText(AmendedPassage passage) {
    return passage.document() != AmendedDocument.REQUEST;
  }
}
