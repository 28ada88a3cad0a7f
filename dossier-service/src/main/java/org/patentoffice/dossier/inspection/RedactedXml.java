package org.patentoffice.dossier.inspection;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * A bibliography as the public may see it: addresses, telephone numbers, access codes and
 * everything about the payment are replaced by （省略）, as the JPO does in the copies that its own API
 * hands out. What is not well-formed XML is not shown at all.
 */
final class RedactedXml {
  private static final String OMITTED = "（省略）";

  /** Local names; the last holds items that no form knows, so nobody knows what is in them. */
  private static final Set<String> PRIVATE_ELEMENTS =
      Set.of(
          "address",
          "postcode",
          "phone",
          "fax",
          "email",
          "contact",
          "charge-article",
          "payment",
          "file-reference-id",
          "generated-access-code",
          "general-power-of-attorney-id",
          "rule-outside-item-article");

  private static final String PRIVATE_WORD = "account";

  /** The same particulars as items in running text, for example in an amendment of the request. */
  private static final Pattern PRIVATE_ITEM =
      Pattern.compile("【(?:住所又は居所|電話番号|ファクシミリ番号|電子メールアドレス|予納台帳番号|振替番号|納付番号|指定立替納付|納付書番号)】");

  private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
  private final XMLEventWriter writer;

  /** Depth below the outermost private element; 0 outside. */
  private int privateDepth;

  /** Whether the running text is that of a private item. */
  private boolean inPrivateItem;

  private RedactedXml(XMLEventWriter writer) {
    this.writer = writer;
  }

  /** The document without private particulars, in UTF-8; empty if it cannot be read. */
  static Optional<byte[]> of(byte[] document) {
    StringWriter text = new StringWriter();
    try {
      XMLEventReader reader = reader(document);
      XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(text);
      RedactedXml redaction = new RedactedXml(writer);
      while (reader.hasNext()) {
        redaction.copy(reader.nextEvent());
      }
      writer.flush();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
    String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    return Optional.of((declaration + text).getBytes(StandardCharsets.UTF_8));
  }

  private static XMLEventReader reader(byte[] document) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLEventReader(new ByteArrayInputStream(document));
  }

  private void copy(XMLEvent event) throws XMLStreamException {
    if (privateDepth > 0) {
      skip(event);
    } else if (event.isStartElement()) {
      start(event);
    } else if (event.isEndElement()) {
      endItem(event.asEndElement().getName().getLocalPart());
      writer.add(event);
    } else if (event.isCharacters()) {
      writer.add(events.createCharacters(redacted(event.asCharacters().getData())));
    }
  }

  private void skip(XMLEvent event) throws XMLStreamException {
    if (event.isStartElement()) {
      privateDepth++;
    } else if (event.isEndElement() && --privateDepth == 0) {
      writer.add(event);
    }
  }

  private void start(XMLEvent event) throws XMLStreamException {
    String name = event.asStartElement().getName().getLocalPart();
    endItem(name);
    if (PRIVATE_ELEMENTS.contains(name) || name.contains(PRIVATE_WORD)) {
      privateDepth = 1;
      writer.add(
          events.createStartElement(
              event.asStartElement().getName(), null, event.asStartElement().getNamespaces()));
      writer.add(events.createCharacters(OMITTED));
    } else {
      writer.add(event);
    }
  }

  /** An item in running text ends with the element it stands in, but not with a line. */
  private void endItem(String element) {
    if (!element.equals("br")) {
      inPrivateItem = false;
    }
  }

  private String redacted(String text) {
    StringBuilder shown = new StringBuilder();
    int from = 0;
    while (from < text.length()) {
      int item = text.indexOf('【', from + 1);
      int to = item < 0 ? text.length() : item;
      shown.append(redactedItem(text.substring(from, to)));
      from = to;
    }
    return shown.toString();
  }

  private String redactedItem(String item) {
    boolean begins = item.startsWith("【");
    if (!begins) {
      return inPrivateItem ? "" : item;
    }
    var name = PRIVATE_ITEM.matcher(item);
    inPrivateItem = name.lookingAt();
    return inPrivateItem ? name.group() + OMITTED : item;
  }
}
