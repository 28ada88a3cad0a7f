package org.patentoffice.receiving.efiling.xml;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML file being written: one element a line, but no white space added inside mixed text. */
final class XmlText {

  static final String JP_NAMESPACE = "http://www.jpo.go.jp";
  private static final String LINE_END = "\n";

  /** Characters until the end: the JDK's own writer of bytes writes them one by one. */
  private final StringWriter written = new StringWriter(8 * 1024);

  private final XMLStreamWriter writer;
  private boolean prefixed;

  private XmlText() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      writer.writeCharacters(LINE_END);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** A file whose root declares the office's namespace. */
  static XmlText office(String root, String... attributes) {
    XmlText xml = new XmlText();
    xml.prefixed = true;
    return xml.open(root, attributes);
  }

  /** A file without namespaces. */
  static XmlText plain(String root, String... attributes) {
    return new XmlText().open(root, attributes);
  }

  /**
   * Opens an element whose content is elements.
   *
   * @param attributes name, value, name, value …
   */
  XmlText open(String name, String... attributes) {
    start(name, attributes);
    return raw(LINE_END);
  }

  XmlText close() {
    try {
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return raw(LINE_END);
  }

  /** Opens an element whose content is text; {@link #close()} ends its line. */
  XmlText start(String name, String... attributes) {
    try {
      writer.writeStartElement(name);
      if (prefixed) {
        writer.writeAttribute("xmlns:jp", JP_NAMESPACE);
        prefixed = false;
      }
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  /** Ends an element inside text. */
  XmlText end() {
    try {
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  XmlText leaf(String name, String text, String... attributes) {
    return start(name, attributes).text(text).close();
  }

  /** An element without content, inside text. */
  XmlText mark(String name, String... attributes) {
    try {
      writer.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  /** An element without content, on a line of its own. */
  XmlText empty(String name, String... attributes) {
    return mark(name, attributes).raw(LINE_END);
  }

  XmlText text(String text) {
    return raw(text);
  }

  byte[] finish() {
    try {
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return written.toString().getBytes(StandardCharsets.UTF_8);
  }

  private XmlText raw(String text) {
    try {
      writer.writeCharacters(text);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private static IllegalStateException failed(XMLStreamException e) {
    return new IllegalStateException("Expected to write XML to memory", e);
  }
}
