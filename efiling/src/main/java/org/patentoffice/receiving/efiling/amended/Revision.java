package org.patentoffice.receiving.efiling.amended;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.efiling.amended.AmendedPassage.AmendedDocument;
import org.patentoffice.receiving.efiling.text.Width;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The text of an application, claim by claim and paragraph by paragraph, as filed and as it is now.
 *
 * @param units in the order of the text as it is now, what was deleted where it stood
 * @param withoutPlace corrections whose words do not stand, once, where they should: not applied
 */
public record Revision(List<Unit> units, List<Corrected> withoutPlace) {

  public Revision {
    units = List.copyOf(units);
    withoutPlace = List.copyOf(withoutPlace);
  }

  /** What changes the text. */
  public sealed interface Step permits Written, Corrected {
    /** By which it is told in {@link Unit#amendedBy}, such as a document number. */
    String name();
  }

  /**
   * One claim, paragraph, figure or the title.
   *
   * @param label such as 請求項２ or ０００６; unique within the document
   * @param filed text as filed; null if it was added later
   * @param current text as it is now; null if it was deleted
   * @param amendedBy the last document that changed it; null if none did
   */
  public record Unit(
      AmendedDocument document,
      String label,
      @Nullable String filed,
      @Nullable String current,
      @Nullable String amendedBy) {

    public boolean isChanged() {
      return !Objects.equals(filed, current);
    }
  }

  /**
   * A written amendment.
   *
   * @param xml its jpbibl
   */
  @SuppressWarnings("ArrayRecordComponent") // large, and never compared
  public record Written(String name, byte[] xml) implements Step {}

  /**
   * Words that the office corrected ex officio.
   *
   * @param item 請求項２, ０００６, 図１, 発明の名称 …
   * @param after empty if they were deleted
   */
  public record Corrected(
      String name, AmendedDocument document, String item, String before, String after)
      implements Step {}

  /** What is numbered inside a paragraph or claim. */
  private static final Map<String, String> LABELS =
      Map.of(
          "patcit", "特許文献",
          "nplcit", "非特許文献",
          "figref", "図",
          "chemistry", "化",
          "maths", "数",
          "tables", "表");

  private record Key(AmendedDocument document, String label) {}

  /**
   * Applies amendments and corrections in their order.
   *
   * @param body appb as filed
   * @throws AmendmentFailure if a file is not XML or an amendment has no place in the text
   */
  public static Revision of(byte[] body, List<? extends Step> steps) {
    Document text = Dom.parse(body, "the application body");
    Map<Key, String> filed = units(text);
    Map<Key, String> before = filed;
    Map<Key, String> amendedBy = new LinkedHashMap<>();
    List<Key> order = new ArrayList<>(filed.keySet());
    List<Corrected> withoutPlace = new ArrayList<>();
    for (Step step : steps) {
      switch (step) {
        case Written(String name, byte[] xml) ->
            text = AmendedBody.of(text, AmendedPassage.read(Dom.parse(xml, name)));
        case Corrected correction -> {
          if (!CorrectedWords.correct(text, correction)) {
            withoutPlace.add(correction);
          }
        }
      }
      Map<Key, String> after = units(text);
      for (Key key : changed(before, after)) {
        amendedBy.put(key, step.name());
      }
      order = merged(order, List.copyOf(after.keySet()));
      before = after;
    }
    Map<Key, String> current = before;
    return new Revision(
        order.stream()
            .map(
                key ->
                    new Unit(
                        key.document(),
                        key.label(),
                        filed.get(key),
                        current.get(key),
                        amendedBy.get(key)))
            .toList(),
        withoutPlace);
  }

  private static List<Key> changed(Map<Key, String> before, Map<Key, String> after) {
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .toList();
  }

  /** The later order, with what only the earlier one has behind what stood before it there. */
  private static List<Key> merged(List<Key> earlier, List<Key> later) {
    List<Key> merged = new ArrayList<>(later);
    int place = 0;
    for (Key key : earlier) {
      int at = merged.indexOf(key);
      if (at >= 0) {
        place = at + 1;
      } else {
        merged.add(place++, key);
      }
    }
    return merged;
  }

  private static Map<Key, String> units(Document body) {
    Map<Key, String> units = new LinkedHashMap<>();
    Dom.descendants(body, "invention-title").stream()
        .findFirst()
        .ifPresent(
            title ->
                units.put(
                    new Key(AmendedDocument.DESCRIPTION, "発明の名称"), title.getTextContent().strip()));
    numbered(body, AmendedDocument.DESCRIPTION, "description", "p", "", units);
    numbered(body, AmendedDocument.CLAIMS, "claims", "claim", "請求項", units);
    Dom.descendants(body, "abstract").stream()
        .findFirst()
        .ifPresent(text -> units.put(new Key(AmendedDocument.ABSTRACT, "要約"), lines(text).strip()));
    numbered(body, AmendedDocument.DRAWINGS, "drawings", "figure", "図", units);
    return units;
  }

  private static void numbered(
      Document body,
      AmendedDocument document,
      String parent,
      String element,
      String label,
      Map<Key, String> units) {
    for (Element home : Dom.descendants(body, parent)) {
      for (Element unit : Dom.descendants(home, element)) {
        String number = Dom.attribute(unit, "num");
        if (!number.isEmpty()) {
          units.put(new Key(document, label + Width.full(number)), lines(unit).strip());
        }
      }
    }
  }

  /** The text, its line breaks, and its pictures by their names. */
  private static String lines(Element element) {
    StringBuilder text = new StringBuilder();
    append(element, text);
    return text.toString();
  }

  private static void append(Element element, StringBuilder text) {
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        switch (Dom.name(child)) {
          case "br" -> text.append('\n');
          case "img" -> text.append('［').append(Dom.attribute(child, "file")).append('］');
          default -> {
            String label = LABELS.get(Dom.name(child));
            if (label != null) {
              String number = Width.full(Dom.attribute(child, "num"));
              text.append('【').append(label).append(number).append('】');
            }
            append(child, text);
          }
        }
      } else {
        text.append(node.getTextContent());
      }
    }
  }
}
