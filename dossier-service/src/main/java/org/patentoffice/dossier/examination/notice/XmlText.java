package org.patentoffice.dossier.examination.notice;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document in the making, one element a line, with the namespace of the office's documents.
 */
final class XmlText {
  private static final String JPO_NAMESPACE = "http://www.jpo.go.jp";
  private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\n{2,}");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;
  private boolean rootWritten;

  XmlText() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Opens an element that holds elements; attributes as name, value, name, value. */
  void open(String element, String... attributes) {
    write(
        xml -> {
          start(element, attributes);
          xml.text("\n");
        });
  }

  /** Closes the innermost open element. */
  void close() {
    write(
        xml -> {
          xml.writer.writeEndElement();
          xml.text("\n");
        });
  }

  /** An element that holds text. */
  void line(String element, String value, String... attributes) {
    write(
        xml -> {
          start(element, attributes);
          xml.text(value);
          xml.writer.writeEndElement();
          xml.text("\n");
        });
  }

  /** Running text: blank lines part paragraphs, single line ends become breaks. */
  void paragraphs(String language, String running) {
    String normal = running.replace("\r\n", "\n").replace('\r', '\n').strip();
    for (String paragraph : PARAGRAPH_BREAK.split(normal)) {
      write(
          xml -> {
            start("p", "num", "", "xml:lang", language);
            String[] lines = paragraph.split("\n");
            for (int i = 0; i < lines.length; i++) {
              if (i > 0) {
                xml.writer.writeEmptyElement("br");
                xml.text("\n");
              }
              xml.text(lines[i]);
            }
            xml.writer.writeEndElement();
            xml.text("\n");
          });
    }
  }

  /** The whole document. */
  String finish() {
    write(xml -> xml.writer.writeEndDocument());
    return text.toString();
  }

  private void start(String element, String... attributes) throws XMLStreamException {
    writer.writeStartElement(element);
    if (!rootWritten) {
      writer.writeAttribute("xmlns:jp", JPO_NAMESPACE);
      rootWritten = true;
    }
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void text(String characters) throws XMLStreamException {
    writer.writeCharacters(characters);
  }

  private interface Step {
    void on(XmlText xml) throws XMLStreamException;
  }

  private void write(Step step) {
    try {
      step.on(this);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private static IllegalStateException failed(XMLStreamException e) {
    return new IllegalStateException("A notice could not be written", e);
  }
}
