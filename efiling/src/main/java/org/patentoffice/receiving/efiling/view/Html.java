package org.patentoffice.receiving.efiling.view;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes HTML through the JDK's XML writer: text and attributes are escaped because there is no
 * other way to write them, elements are closed because they are opened. What a document says can
 * therefore never become markup.
 */
public final class Html {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
  private static final char REPLACEMENT = '\uFFFD';

  private final BufferedWriter out;
  private final XMLStreamWriter writer;

  /** A page or a piece of one, in UTF-8. */
  public Html(OutputStream bytes) {
    out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    try {
      writer = FACTORY.createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** The document type, first of all. */
  public Html doctype() {
    try {
      writer.writeDTD("<!DOCTYPE html>\n");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  /**
   * Opens an element.
   *
   * @param attributes name, value, name, value …; a name must be a constant
   */
  public Html open(String element, String... attributes) {
    try {
      writer.writeStartElement(element);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  /** Closes the element opened last. */
  public Html close() {
    try {
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  public Html text(String text) {
    try {
      writer.writeCharacters(clean(text));
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  /** An element with nothing but text. */
  public Html leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** An element that has no content in HTML, such as {@code img} and {@code br}. */
  public Html empty(String element, String... attributes) {
    try {
      writer.writeEmptyElement(element);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  /** Writes what is still buffered. */
  public void flush() {
    try {
      writer.flush();
      out.flush();
    } catch (XMLStreamException e) {
      throw failed(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  /** Neither XML nor HTML has control characters. */
  private static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        StringBuilder clean = new StringBuilder(text);
        for (int j = i; j < clean.length(); j++) {
          if (isControl(clean.charAt(j))) {
            clean.setCharAt(j, REPLACEMENT);
          }
        }
        return clean.toString();
      }
    }
    return text;
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }

  private static UncheckedIOException failed(XMLStreamException e) {
    return new UncheckedIOException(new IOException("The page could not be written", e));
  }
}
