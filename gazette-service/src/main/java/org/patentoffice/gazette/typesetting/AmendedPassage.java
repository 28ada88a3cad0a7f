package org.patentoffice.gazette.typesetting;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One 【手続補正】 of a written amendment.
 *
 * @param documentCode e-filing code of the amended document, for example {@code A16333}
 * @param item what is amended: 全文, 請求項２, ０００６, 図１ …
 * @param contents the new text; null for a deletion
 */
record AmendedPassage(
    String documentCode,
    AmendedDocument document,
    String item,
    Way way,
    Optional<Element> contents) {

  /** 補正方法. */
  enum Way {
    ADD("1"),
    DELETE("2"),
    CHANGE("3");

    private final String code;

    Way(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    static Optional<Way> ofText(String text) {
      return switch (JisText.plain(text)) {
        case "1", "追加" -> Optional.of(ADD);
        case "2", "削除" -> Optional.of(DELETE);
        case "3", "変更" -> Optional.of(CHANGE);
        default -> Optional.empty();
      };
    }
  }

  /** 補正対象書類名. */
  enum AmendedDocument {
    REQUEST("Request"),
    DESCRIPTION("Description"),
    CLAIMS("Claims"),
    ABSTRACT("Abstract"),
    DRAWINGS("Drawings");

    private final String category;

    AmendedDocument(String category) {
      this.category = category;
    }

    /** As ST.96 names the document in an amendment. */
    String category() {
      return category;
    }

    /** By the kind that the contents state, else by the e-filing code. */
    static AmendedDocument of(String kind, String code) {
      return switch (kind) {
        case "description" -> DESCRIPTION;
        case "claims" -> CLAIMS;
        case "abstract" -> ABSTRACT;
        case "drawings" -> DRAWINGS;
        default ->
            switch (code) {
              case "A16330" -> DESCRIPTION;
              case "A16331" -> DRAWINGS;
              case "A16332" -> ABSTRACT;
              case "A16333" -> CLAIMS;
              default -> REQUEST;
            };
      };
    }
  }

  /** True if the whole document is written anew. */
  boolean isWhole() {
    String plain = JisText.plain(item);
    return plain.equals("全文") || plain.equals("全図");
  }

  /** The new elements of this name, wherever they stand in the contents. */
  List<Element> replacements(String name) {
    return contents.map(element -> Xml.descendants((Node) element, name)).orElse(List.of());
  }

  /**
   * The passages of a written amendment (jpbibl, {@code jp:amendment-group}), in order.
   *
   * @throws TypesettingFailure if the way of an amendment is none of add, delete and change
   */
  static List<AmendedPassage> read(Node amendment) {
    return Xml.descendants(amendment, "amendment-group").stream().map(AmendedPassage::of).toList();
  }

  private static AmendedPassage of(Element group) {
    String code = Xml.text(group, "document-code");
    Optional<Element> contents = Xml.child(group, "contents-of-amendment");
    String kind = contents.map(element -> Xml.attribute(element, "kind-of-document")).orElse("");
    String way = Xml.text(group, "way-of-amendment");
    return new AmendedPassage(
        code,
        AmendedDocument.of(kind, code),
        Xml.text(group, "item-of-amendment"),
        Way.ofText(way)
            .orElseThrow(
                () ->
                    new TypesettingFailure(
                        "Expected an amendment to add, delete or change, but it says \"%s\""
                            .formatted(way))),
        contents);
  }
}
