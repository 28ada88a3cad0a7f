package org.patentoffice.gazette.typesetting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes ST.96 elements by their prefixed names, in UTF-8 without byte order mark; one line per
 * structural element, nothing added inside text. The same calls give the same bytes.
 */
final class St96Writer {
  private static final String INDENT = "  ";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;
  private final Deque<Boolean> hasLines = new ArrayDeque<>();

  St96Writer() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("This Java has no XML writer", e);
    }
  }

  /** Opens the root with its namespaces and the schema that describes it. */
  void root(String name, String schemaFile) {
    writing(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeCharacters("\n");
          start(name);
          for (String prefix : new String[] {"jppat", "jpcom", "pat", "com"}) {
            xml.writeNamespace(prefix, namespace(prefix));
          }
          xml.writeNamespace("xsi", St96.XSI);
          attributeNow("com:languageCode", "ja");
          attributeNow("com:st96Version", St96.VERSION);
          attributeNow("com:ipoVersion", St96.PROFILE);
          xml.writeAttribute(
              "xsi",
              St96.XSI,
              "schemaLocation",
              namespace("jppat") + " ../../../../../XSD/" + schemaFile);
          hasLines.push(false);
        });
  }

  /** Opens a structural element on a line of its own. */
  St96Writer open(String name) {
    writing(
        () -> {
          newLine();
          start(name);
          hasLines.push(false);
        });
    return this;
  }

  /** Opens an element inside running text. */
  St96Writer openInline(String name) {
    writing(
        () -> {
          start(name);
          hasLines.push(false);
        });
    return this;
  }

  /** An element without content inside running text. */
  void emptyInline(String name) {
    writing(
        () -> {
          String prefix = prefix(name);
          xml.writeEmptyElement(prefix, local(name), namespace(prefix));
        });
  }

  /** Adds an attribute to the element just opened; an empty value adds nothing. */
  St96Writer attribute(String name, String value) {
    if (!value.isEmpty()) {
      writing(() -> attributeNow(name, value));
    }
    return this;
  }

  /** Adds text to the open element. */
  St96Writer text(String text) {
    writing(() -> xml.writeCharacters(JisText.fold(text)));
    return this;
  }

  /** Closes the element opened last. */
  St96Writer close() {
    writing(
        () -> {
          if (hasLines.pop()) {
            xml.writeCharacters("\n" + INDENT.repeat(hasLines.size()));
          }
          xml.writeEndElement();
        });
    return this;
  }

  /** A structural element with text; an empty text writes nothing. */
  St96Writer leaf(String name, String text) {
    return text.isEmpty() ? this : open(name).text(text).close();
  }

  /** Closes everything and gives the document. */
  byte[] finish() {
    writing(
        () -> {
          while (!hasLines.isEmpty()) {
            close();
          }
          xml.writeCharacters("\n");
          xml.writeEndDocument();
          xml.close();
        });
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void newLine() throws XMLStreamException {
    if (!hasLines.isEmpty()) {
      hasLines.pop();
      hasLines.push(true);
    }
    xml.writeCharacters("\n" + INDENT.repeat(hasLines.size()));
  }

  private void start(String name) throws XMLStreamException {
    String prefix = prefix(name);
    xml.writeStartElement(prefix, local(name), namespace(prefix));
  }

  private void attributeNow(String name, String value) throws XMLStreamException {
    String prefix = prefix(name);
    xml.writeAttribute(prefix, namespace(prefix), local(name), JisText.fold(value));
  }

  private static String prefix(String name) {
    return name.substring(0, name.indexOf(':'));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String namespace(String prefix) {
    String namespace = St96.NAMESPACES.get(prefix);
    if (namespace == null) {
      throw new IllegalArgumentException("Expected a prefix of ST.96, but got " + prefix);
    }
    return namespace;
  }

  private static void writing(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Could not write XML to memory", e);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }
}
