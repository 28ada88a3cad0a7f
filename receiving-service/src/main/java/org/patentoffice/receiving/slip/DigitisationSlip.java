package org.patentoffice.receiving.slip;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What one slip says.
 *
 * @param document number of the paper whose digitisation is paid for; also the payer's reference
 * @param sheets 0 if it is not said again
 * @param writtenOn day of the invoice or the reminder
 */
record DigitisationSlip(
    Kind kind,
    String applicationNumber,
    String document,
    int sheets,
    long amountYen,
    LocalDate writtenOn,
    LocalDate dueOn) {

  /** The first slip and the second. */
  enum Kind {
    INVOICE("電子化手数料　払込票", "書面の電子化手数料を納付期限までに払い込んでください。払込みの際は、払込番号を記載してください。"),
    REMINDER("電子化手数料　払込票（督促）", "電子化手数料がまだ納付されていません。納付期限までに払い込まれないときは、手続の補正を命じます。");

    private final String title;
    private final String words;

    Kind(String title, String words) {
      this.title = title;
      this.words = words;
    }

    /** Of the slip for this document. */
    String numberFor(String document) {
      return document + "-" + (this == INVOICE ? 1 : 2);
    }
  }

  /** Of the slip in the print queue: one of each kind for a document. */
  String number() {
    return kind.numberFor(document);
  }

  /** Of the slip in the print queue; no code of a document of the case. */
  String code() {
    return "digitisation-fee-" + kind.name().toLowerCase(Locale.ROOT);
  }

  /** As it is kept and shown. */
  byte[] xml(Payee payee) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("digitisation-fee-slip");
      leaf(xml, "document-name", kind.title);
      leaf(xml, "doc-number", applicationNumber);
      leaf(xml, "payment-reference", document);
      leaf(xml, "amount", "%,d円".formatted(amountYen));
      if (sheets > 0) {
        leaf(xml, "sheets", Integer.toString(sheets));
      }
      day(xml, "written-date", writtenOn);
      day(xml, "due-date", dueOn);
      leaf(xml, "bank-account", payee.account());
      leaf(xml, "account-holder", payee.holder());
      leaf(xml, "p", kind.words);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Could not write slip " + number(), e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void day(XMLStreamWriter xml, String name, LocalDate day)
      throws XMLStreamException {
    xml.writeStartElement(name);
    leaf(xml, "date", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    xml.writeEndElement();
  }

  private static void leaf(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
