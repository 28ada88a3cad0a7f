package org.patentoffice.receiving.efiling.view;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.item.SheetName;
import org.patentoffice.receiving.efiling.item.Terms;
import org.patentoffice.receiving.efiling.view.Labels.Kind;
import org.patentoffice.receiving.efiling.view.Labels.Label;
import org.patentoffice.receiving.efiling.xml.ConvertedPart;

/**
 * Shows converted XML as the applicant will see it: items under their names, paragraph numbers,
 * claims, figures in place. One pass over each file; an element that has no label is shown by its
 * own name, so that nothing is lost.
 */
final class DocumentView {

  private static final XMLInputFactory FACTORY = factory();
  private static final Labels LABELS = new Labels();

  /** Elements whose white space is only that of the file. */
  private static final List<String> LINES =
      List.of("application-body", "description", "claims", "claim", "abstract", "drawings");

  /** Nested deeper than any document of the office; the converter makes at most a few dozen. */
  private static final int DEEPEST_LEVEL = 100;

  private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

  private final Html html;
  private final Language language;
  private final Previews previews;
  private final Deque<String> ancestors = new ArrayDeque<>();

  /** Intermediate code of the document, such as A63; empty until the XML has said it. */
  private String document = "";

  private Right right = Right.PATENT;

  DocumentView(Html html, Language language, List<ConvertedPart> parts) {
    this.html = html;
    this.language = language;
    this.previews = new Previews(parts);
  }

  /** Shows one file: jpbibl first, since it says what document it is. */
  void write(ConvertedPart part) {
    if (part.isTagged()) {
      new TaggedView(html, language, previews).write(part);
    } else {
      xml(part);
    }
  }

  private void xml(ConvertedPart part) {
    try {
      XMLStreamReader xml =
          FACTORY.createXMLStreamReader(new ByteArrayInputStream(part.bytes()), "UTF-8");
      xml.nextTag();
      element(xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Expected the XML that the converter wrote", e);
    }
  }

  /** From the start of an element to its end. */
  private void element(XMLStreamReader xml) throws XMLStreamException {
    if (ancestors.size() > DEEPEST_LEVEL) {
      throw new XMLStreamException("Expected at most " + DEEPEST_LEVEL + " levels");
    }
    String name = name(xml);
    switch (name) {
      case "br" -> {
        html.empty("br");
        skip(xml);
      }
      case "sub", "sup", "u" -> {
        html.open(name);
        children(xml, name);
        html.close();
      }
      case "img" -> picture(xml);
      case "p" -> paragraph(xml);
      case "heading" -> html.leaf("h4", marked(xml.getElementText()), "class", "heading");
      case "jp:item-name" -> html.leaf("p", marked(xml.getElementText()), "class", "name");
      case "jp:list-group" -> listed(xml);
      default -> labelled(xml, name);
    }
  }

  private void labelled(XMLStreamReader xml, String name) throws XMLStreamException {
    Optional<Label> known = LABELS.of(name, ancestors, document);
    if (known.isEmpty() && ancestors.size() < 2) {
      children(xml, name);
      return;
    }
    Label label = known.orElse(new Label(name, name, Kind.GROUP)).numbered(Values.number(xml));
    switch (label.kind()) {
      case INSIDE -> children(xml, name);
      case GROUP -> group(xml, name, label);
      case VALUE -> {
        Values.Shown shown = Values.read(xml, name);
        if (name.equals("jp:document-code") && document.isEmpty()) {
          SheetName.ofSoftwareCode(shown.code())
              .ifPresent(
                  found -> {
                    document = found.documentCode();
                    right = SheetName.rightOfSoftwareCode(shown.code());
                  });
        }
        item(label, shown);
      }
      case TEXT -> {
        html.open("div", "class", cssClass(name, "text"));
        label(label, "span");
        html.open("div", "class", "value");
        children(xml, name);
        html.close().close();
      }
    }
  }

  private void group(XMLStreamReader xml, String name, Label label) throws XMLStreamException {
    switch (name) {
      case "description", "claims", "abstract", "drawings" -> {
        html.open("section", "class", "part").open("h3").text(inTerms(label.ja()));
        gloss(label);
        html.close();
      }
      case "jp:rule-outside-item-article" -> {
        html.open("div", "class", "group outside");
        html.leaf(
            "p", language.of(label.ja(), label.en()), "class", "remark", "lang", language.tag());
      }
      default -> {
        boolean bibliographic = name.startsWith("jp:");
        html.open("div", "class", bibliographic ? "group" : "chapter");
        label(label, bibliographic ? "p" : "h4");
      }
    }
    html.open("div", "class", "members");
    children(xml, name);
    html.close().close();
  }

  private void paragraph(XMLStreamReader xml) throws XMLStreamException {
    String number = String.valueOf(xml.getAttributeValue(null, "num"));
    boolean numbered = !number.isEmpty() && !number.equals("null");
    html.open("div", "class", numbered ? "paragraph" : "text");
    if (numbered) {
      label(new Label("#", "", Kind.TEXT).numbered(number), "span");
    }
    html.open("div", "class", "value");
    children(xml, "p");
    html.close().close();
  }

  /** 【物件名】明細書　１ stands on one line, though it is two elements. */
  private void listed(XMLStreamReader xml) throws XMLStreamException {
    Values.Thing thing = Values.thing(xml);
    thing
        .label()
        .flatMap(name -> LABELS.of(name, ancestors, document))
        .ifPresentOrElse(
            label -> item(label, new Values.Shown(thing.text(), Optional.empty(), "")),
            () -> html.leaf("p", thing.text(), "class", "item"));
  }

  private void item(Label label, Values.Shown shown) {
    html.open("p", "class", "item");
    label(
        shown.name().map(name -> new Label(name, label.en(), label.kind())).orElse(label), "span");
    html.leaf("span", shown.text(), "class", "value").close();
  }

  private void picture(XMLStreamReader xml) throws XMLStreamException {
    String file = xml.getAttributeValue(null, "file");
    previews.show(
        html,
        language,
        file,
        pixels(xml.getAttributeValue(null, "wi")),
        pixels(xml.getAttributeValue(null, "he")));
    skip(xml);
  }

  private void label(Label label, String element) {
    html.open(element, "class", "name").text(marked(inTerms(label.ja())));
    gloss(label);
    html.close();
  }

  /** 【考案者】 where a patent has 【発明者】. */
  private String inTerms(String name) {
    return Terms.term(name, right).orElse(name);
  }

  private void gloss(Label label) {
    if (language == Language.EN && !label.en().isEmpty()) {
      html.text(" ").leaf("span", label.en(), "class", "gloss", "lang", "en");
    }
  }

  private void children(XMLStreamReader xml, String parent) throws XMLStreamException {
    boolean lines = parent.startsWith("jp:") || LINES.contains(parent);
    String type = xml.getAttributeValue(null, "appl-type");
    ancestors.push(type == null ? parent : parent + "@" + type);
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        element(xml);
      } else if (event == XMLStreamConstants.CHARACTERS && !(lines && xml.isWhiteSpace())) {
        html.text(xml.getText());
      }
    }
    ancestors.pop();
  }

  /** From the start of an empty element to its end. */
  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    xml.nextTag();
  }

  static String name(XMLStreamReader xml) {
    String prefix = xml.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? xml.getLocalName()
        : prefix + ":" + xml.getLocalName();
  }

  private static String marked(String name) {
    return "【" + name + "】";
  }

  private static String cssClass(String name, String usual) {
    return switch (name) {
      case "claim", "figure" -> name;
      case "patcit", "nplcit", "figref" -> "cited";
      case "chemistry", "maths", "tables" -> "object";
      default -> usual;
    };
  }

  private static String pixels(String millimetres) {
    return Long.toString(Math.round(Double.parseDouble(millimetres) * PIXELS_PER_MILLIMETRE));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
