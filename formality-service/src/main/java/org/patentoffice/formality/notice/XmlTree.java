package org.patentoffice.formality.notice;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes nested elements of the JPO's namespace; every opened element is closed. */
final class XmlTree {

  private static final String JP = "http://www.jpo.go.jp";
  private static final String PREFIX = "jp";
  private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

  private final XMLStreamWriter out;

  XmlTree(XMLStreamWriter out) {
    this.out = out;
  }

  /** What stands inside an element. */
  @FunctionalInterface
  interface Content {
    void write() throws XMLStreamException;
  }

  void document(String root, Content content) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.setPrefix(PREFIX, JP);
    out.writeStartElement(PREFIX, root, JP);
    out.writeNamespace(PREFIX, JP);
    content.write();
    out.writeEndElement();
    out.writeEndDocument();
  }

  void element(String name, Content content) throws XMLStreamException {
    out.writeStartElement(PREFIX, name, JP);
    content.write();
    out.writeEndElement();
  }

  void text(String name, String text) throws XMLStreamException {
    element(name, () -> out.writeCharacters(text));
  }

  /** A paragraph of the body; body elements have no namespace. */
  void paragraph(String language, String text) throws XMLStreamException {
    out.writeStartElement("p");
    out.writeAttribute("xml", XML_NAMESPACE, "lang", language);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  void characters(String text) throws XMLStreamException {
    out.writeCharacters(text);
  }

  void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, value);
  }

  void jpAttribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(PREFIX, JP, name, value);
  }
}
