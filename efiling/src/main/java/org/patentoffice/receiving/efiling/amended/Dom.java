package org.patentoffice.receiving.efiling.amended;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads JPO XML without ever following a reference out of the document. */
public final class Dom {
  private static final String NO_EXTERNAL_DTD =
      "http://apache.org/xml/features/nonvalidating/load-external-dtd";
  private static final String GENERAL_ENTITIES =
      "http://xml.org/sax/features/external-general-entities";
  private static final String PARAMETER_ENTITIES =
      "http://xml.org/sax/features/external-parameter-entities";

  private Dom() {}

  /**
   * Parses the bytes; the encoding is the one that the document declares.
   *
   * @param what the document's name, for the message of a failure
   * @throws AmendmentFailure if the bytes are not well-formed XML
   */
  public static Document parse(byte[] bytes, String what) {
    try {
      return builder().parse(new InputSource(new ByteArrayInputStream(bytes)));
    } catch (SAXException | IOException e) {
      throw new AmendmentFailure(
          "Expected well-formed XML in %s: %s".formatted(what, e.getMessage()), e);
    }
  }

  /** The child elements in document order. */
  public static List<Element> children(Node parent) {
    List<Element> elements = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The child elements of this name, whatever their namespace. */
  public static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(child -> name(child).equals(name)).toList();
  }

  /** The first child element of this name. */
  public static Optional<Element> child(Node parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** All elements of this name below the node, in document order. */
  public static List<Element> descendants(Node parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(parent)) {
      if (name(child).equals(name)) {
        found.add(child);
      }
      found.addAll(descendants(child, name));
    }
    return found;
  }

  /** The text of the first element of this name below the node; empty if there is none. */
  public static String text(Node parent, String name) {
    return descendants(parent, name).stream()
        .findFirst()
        .map(element -> element.getTextContent().strip())
        .orElse("");
  }

  /** An attribute by its name without prefix; empty if absent. */
  public static String attribute(Element element, String name) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name(attributes.item(i)).equals(name)) {
        return attributes.item(i).getNodeValue();
      }
    }
    return "";
  }

  /** The name without prefix. */
  public static String name(Node node) {
    return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_EXTERNAL_DTD, false);
      factory.setFeature(GENERAL_ENTITIES, false);
      factory.setFeature(PARAMETER_ENTITIES, false);
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("This Java has no secure XML parser", e);
    }
  }

  /** Errors are thrown, not printed. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
