package org.patentoffice.gazette.typesetting;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.patentoffice.gazette.typesetting.ElementRule.Layout;
import org.patentoffice.receiving.efiling.amended.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Prints elements of an application body by the element rules. An element that no rule names loses
 * its mark-up, never its text, and is reported.
 */
final class BodyPrinter {
  /** Wraps the text of a citation in appb and means nothing. */
  private static final String PLAIN_TEXT = "text";

  private final ElementRules rules;
  private final St96Writer out;
  private final Pictures pictures;
  private final SortedSet<String> unknownElements = new TreeSet<>();

  BodyPrinter(ElementRules rules, St96Writer out, Pictures pictures) {
    this.rules = rules;
    this.out = out;
    this.pictures = pictures;
  }

  /** Prints the element with everything in it. */
  void print(Element element) {
    print(element, true);
  }

  /** Prints the element inside another one. */
  void printAround(String around, Element element) {
    out.open(around);
    print(element, true);
    out.close();
  }

  private void print(Element element, boolean ownLine) {
    String name = Dom.name(element);
    if (name.equals("img")) {
      printImage(element, ownLine);
      return;
    }
    if (name.equals(PLAIN_TEXT)) {
      printContent(element, false);
      return;
    }
    Optional<ElementRule> rule = rules.of(name);
    if (rule.isEmpty()) {
      unknownElements.add(name);
      printContent(element, false);
      return;
    }
    printByRule(element, rule.get());
  }

  /** Names of elements that no rule knows. */
  SortedSet<String> unknownElements() {
    return unknownElements;
  }

  private void printByRule(Element element, ElementRule rule) {
    String number =
        rule.numberAttribute().isEmpty() ? "" : Dom.attribute(element, rule.numberAttribute());
    if (rule.layout() == Layout.INLINE) {
      if (number.isEmpty() && !element.hasChildNodes()) {
        out.emptyInline(rule.target());
        return;
      }
      out.openInline(rule.target());
    } else {
      out.open(rule.target());
    }
    if (rule.numberTarget().startsWith("@")) {
      out.attribute(rule.numberTarget().substring(1), number);
    } else if (!rule.numberTarget().isEmpty()) {
      out.leaf(rule.numberTarget(), number);
    }
    if (!rule.textElement().isEmpty()) {
      out.openInline(rule.textElement());
    }
    printContent(element, rule.layout() == Layout.BLOCK);
    if (!rule.textElement().isEmpty()) {
      out.close();
    }
    out.close();
  }

  private void printContent(Element parent, boolean block) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        print(element, block);
      } else if (child instanceof Text text) {
        printText(text.getData(), block);
      }
    }
  }

  private void printText(String text, boolean block) {
    if (!block) {
      out.text(text);
    } else if (!text.isBlank()) {
      out.open("com:P").text(text.strip()).close();
    }
  }

  private void printImage(Element image, boolean ownLine) {
    Element parent = (Element) image.getParentNode();
    boolean table = Dom.name(parent).equals("tables");
    String name = pictures.name(Dom.attribute(image, "file"));
    String element = table ? "com:TableImage" : "com:Image";
    if (ownLine) {
      out.open(element);
    } else {
      out.openInline(element);
    }
    if (table) {
      out.attribute("com:tableNumber", Dom.attribute(parent, "num"));
    }
    out.openInline("com:FileName").text(name).close();
    inlineLeaf("com:ImageFormatCategory", Pictures.format(name));
    measure("com:HeightMeasure", Dom.attribute(image, "he"));
    measure("com:WidthMeasure", Dom.attribute(image, "wi"));
    out.close();
  }

  private void measure(String element, String millimetres) {
    if (!millimetres.isEmpty()) {
      out.openInline(element).attribute("com:measureUnitCode", "MM").text(millimetres).close();
    }
  }

  private void inlineLeaf(String element, String text) {
    if (!text.isEmpty()) {
      out.openInline(element).text(text).close();
    }
  }
}
