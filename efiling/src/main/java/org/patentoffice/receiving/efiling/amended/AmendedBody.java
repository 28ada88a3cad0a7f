package org.patentoffice.receiving.efiling.amended;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.efiling.amended.AmendedPassage.AmendedDocument;
import org.patentoffice.receiving.efiling.amended.AmendedPassage.Way;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text as amended: the application body with each 【手続補正】 put in its place, in the order of
 * receipt (Patent Act, Art. 17-2; a patent is granted on the amended text). What cannot be placed
 * is an error: nobody is ever shown the wrong claims.
 */
public final class AmendedBody {
  private static final Pattern CLAIM = Pattern.compile("請求項(\\d+)");
  private static final Pattern PARAGRAPH = Pattern.compile("(?:段落)?(\\d{4,5})");
  private static final Pattern FIGURE = Pattern.compile("図(\\d+)");

  private final Document body;

  private AmendedBody(Document body) {
    this.body = body;
  }

  /**
   * A copy of the body with the passages applied.
   *
   * @throws AmendmentFailure if a passage has no place in the text
   */
  public static Document of(Document filed, List<AmendedPassage> passages) {
    Document copy = (Document) filed.cloneNode(true);
    AmendedBody amended = new AmendedBody(copy);
    passages.stream()
        .filter(passage -> passage.document() != AmendedDocument.REQUEST)
        .forEach(amended::apply);
    return copy;
  }

  private void apply(AmendedPassage passage) {
    switch (passage.document()) {
      case REQUEST -> {}
      case CLAIMS -> applyNumbered(passage, CLAIM, "claims", "claim");
      case DRAWINGS -> applyNumbered(passage, FIGURE, "drawings", "figure");
      case DESCRIPTION -> applyToDescription(passage);
      case ABSTRACT -> replaceDocument(passage, "abstract");
    }
  }

  private void applyToDescription(AmendedPassage passage) {
    if (AmendedPassage.plain(passage.item()).equals("発明の名称")) {
      replaceTitle(passage);
    } else {
      applyNumbered(passage, PARAGRAPH, "description", "p");
    }
  }

  private void applyNumbered(
      AmendedPassage passage, Pattern items, String document, String element) {
    if (passage.isWhole()) {
      replaceDocument(passage, document);
      return;
    }
    Matcher matcher = items.matcher(AmendedPassage.plain(passage.item()));
    if (!matcher.matches()) {
      throw noPlace(passage);
    }
    int number = Integer.parseInt(matcher.group(1));
    Element parent = document(passage, document);
    Optional<Element> old = numbered(parent, element, number);
    List<Element> replacements = passage.replacements(element);
    switch (passage.way()) {
      case DELETE -> remove(old.orElseThrow(() -> noPlace(passage)));
      case CHANGE -> {
        Element present = old.orElseThrow(() -> noPlace(passage));
        insert(passage, replacements, present.getParentNode(), present);
        remove(present);
      }
      case ADD -> {
        if (old.isPresent()) {
          throw noPlace(passage);
        }
        Element before = previous(parent, element, number).orElse(null);
        Node home = before == null ? parent : before.getParentNode();
        insert(passage, replacements, home, before == null ? null : before.getNextSibling());
      }
    }
  }

  private void replaceDocument(AmendedPassage passage, String name) {
    Element old = document(passage, name);
    List<Element> whole = passage.replacements(name);
    if (passage.way() == Way.DELETE) {
      remove(old);
      return;
    }
    Stream<Element> contents =
        whole.isEmpty()
            ? Dom.children(passage.contents().orElseThrow(() -> noPlace(passage))).stream()
            : Dom.children(whole.getFirst()).stream();
    List<Node> imported = contents.map(child -> body.importNode(child, true)).toList();
    if (imported.isEmpty()) {
      throw noPlace(passage);
    }
    while (old.getFirstChild() != null) {
      old.removeChild(old.getFirstChild());
    }
    imported.forEach(old::appendChild);
  }

  private void replaceTitle(AmendedPassage passage) {
    Element title =
        Dom.descendants(body, "invention-title").stream()
            .findFirst()
            .orElseThrow(() -> noPlace(passage));
    Element contents = passage.contents().orElseThrow(() -> noPlace(passage));
    title.setTextContent(contents.getTextContent().strip());
  }

  private void insert(
      AmendedPassage passage, List<Element> elements, Node parent, @Nullable Node before) {
    if (elements.isEmpty()) {
      throw noPlace(passage);
    }
    elements.forEach(element -> parent.insertBefore(body.importNode(element, true), before));
  }

  private Element document(AmendedPassage passage, String name) {
    return Dom.descendants(body, name).stream().findFirst().orElseThrow(() -> noPlace(passage));
  }

  /** The claim, paragraph, figure, title or abstract of this name; empty if there is none. */
  static Optional<Element> unit(Document body, AmendedDocument document, String item) {
    return switch (document) {
      case REQUEST -> Optional.empty();
      case ABSTRACT -> Dom.descendants(body, "abstract").stream().findFirst();
      case CLAIMS -> unit(body, CLAIM, item, "claims", "claim");
      case DRAWINGS -> unit(body, FIGURE, item, "drawings", "figure");
      case DESCRIPTION ->
          AmendedPassage.plain(item).equals("発明の名称")
              ? Dom.descendants(body, "invention-title").stream().findFirst()
              : unit(body, PARAGRAPH, item, "description", "p");
    };
  }

  private static Optional<Element> unit(
      Document body, Pattern items, String item, String parent, String element) {
    Matcher matcher = items.matcher(AmendedPassage.plain(item));
    return matcher.matches()
        ? Dom.descendants(body, parent).stream()
            .findFirst()
            .flatMap(home -> numbered(home, element, Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  private static Optional<Element> numbered(Element parent, String name, int number) {
    return Dom.descendants(parent, name).stream()
        .filter(element -> number(element) == number)
        .findFirst();
  }

  private static Optional<Element> previous(Element parent, String name, int number) {
    return Dom.descendants(parent, name).stream()
        .filter(element -> number(element) > 0 && number(element) < number)
        .reduce((earlier, later) -> number(later) >= number(earlier) ? later : earlier);
  }

  private static int number(Element element) {
    String number = Dom.attribute(element, "num");
    return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
  }

  private static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  private static AmendmentFailure noPlace(AmendedPassage passage) {
    return new AmendmentFailure(
        "Expected a place for the amendment of %s (%s), but the text has none"
            .formatted(passage.item(), passage.documentCode()));
  }
}
