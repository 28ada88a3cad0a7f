package org.patentoffice.receiving.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.receiving.casefile.Applications.Addressee;
import org.patentoffice.receiving.efiling.amended.Dom;
import org.patentoffice.receiving.receipt.Receipt;
import org.patentoffice.receiving.receipt.Receipts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Where a person can be written to who is not the applicant: as the document names him that he
 * filed in the case of another.
 */
@ApplicationScoped
class Senders {
  private static final String XML = "application/xml";

  private final Receipts receipts;
  private final ContentStore contents;

  Senders(Receipts receipts, ContentStore contents) {
    this.receipts = receipts;
    this.contents = contents;
  }

  /**
   * The first agent of the document, else the first who filed it; empty if the office does not have
   * that document as XML.
   */
  @Transactional
  Optional<Addressee> of(String applicationNumber, String documentNumber) {
    return receipts.ofCase(applicationNumber).stream()
        .filter(receipt -> receipt.documentNumber().equals(documentNumber))
        .flatMap(receipt -> receipt.parts().stream())
        .filter(part -> part.role().equals("bibliography") && part.mediaType().equals(XML))
        .map(Receipt.ReceiptedPart::sha256)
        .findFirst()
        .flatMap(contents::get)
        .flatMap(xml -> named(Dom.parse(xml, documentNumber)));
  }

  private static Optional<Addressee> named(Document document) {
    return Stream.of("agent", "applicant")
        .flatMap(kind -> Dom.descendants(document, kind).stream())
        .map(Senders::addressee)
        .filter(addressee -> !addressee.name().isEmpty())
        .findFirst();
  }

  private static Addressee addressee(Element person) {
    return new Addressee(
        Dom.text(person, "name"),
        Dom.descendants(person, "address").stream()
            .findFirst()
            .map(address -> Dom.text(address, "text"))
            .orElse(""));
  }
}
