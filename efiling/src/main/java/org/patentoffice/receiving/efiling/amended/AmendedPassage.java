package org.patentoffice.receiving.efiling.amended;

import java.util.List;
import java.util.Optional;
import org.patentoffice.receiving.efiling.text.Width;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One 【手続補正】 of a written amendment.
 *
 * @param documentCode e-filing code of the amended document, for example {@code A16333}
 * @param item what is amended: 全文, 請求項２, ０００６, 図１ …
 * @param contents the new text; null for a deletion
 */
public record AmendedPassage(
    String documentCode,
    AmendedDocument document,
    String item,
    Way way,
    Optional<Element> contents) {

  /** 補正方法. */
  public enum Way {
    ADD("1"),
    DELETE("2"),
    CHANGE("3");

    private final String code;

    Way(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    static Optional<Way> ofText(String text) {
      return switch (plain(text)) {
        case "1", "追加" -> Optional.of(ADD);
        case "2", "削除" -> Optional.of(DELETE);
        case "3", "変更" -> Optional.of(CHANGE);
        default -> Optional.empty();
      };
    }
  }

  /** 補正対象書類名. */
  public enum AmendedDocument {
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
    public String category() {
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
              case "A16330", "A26330" -> DESCRIPTION;
              case "A16331", "A26331" -> DRAWINGS;
              case "A16332", "A26332" -> ABSTRACT;
              case "A16333", "A26333" -> CLAIMS;
              default -> REQUEST;
            };
      };
    }
  }

  /** True if the whole document is written anew. */
  public boolean isWhole() {
    String plain = plain(item);
    return plain.equals("全文") || plain.equals("全図");
  }

  /** The new elements of this name, wherever they stand in the contents. */
  public List<Element> replacements(String name) {
    return contents.map(element -> Dom.descendants((Node) element, name)).orElse(List.of());
  }

  /**
   * The passages of a written amendment (jpbibl, {@code jp:amendment-group}), in order.
   *
   * @throws AmendmentFailure if the way of an amendment is none of add, delete and change
   */
  public static List<AmendedPassage> read(Node amendment) {
    return Dom.descendants(amendment, "amendment-group").stream().map(AmendedPassage::of).toList();
  }

  /** Half-width digits and letters, without brackets and spaces: how item names are compared. */
  static String plain(String text) {
    return Width.code(text).replaceAll("[【】]", "");
  }

  private static AmendedPassage of(Element group) {
    String code = Dom.text(group, "document-code");
    Optional<Element> contents = Dom.child(group, "contents-of-amendment");
    String kind = contents.map(element -> Dom.attribute(element, "kind-of-document")).orElse("");
    String way = Dom.text(group, "way-of-amendment");
    return new AmendedPassage(
        code,
        AmendedDocument.of(kind, code),
        Dom.text(group, "item-of-amendment"),
        Way.ofText(way)
            .orElseThrow(
                () ->
                    new AmendmentFailure(
                        "Expected an amendment to add, delete or change, but it says \"%s\""
                            .formatted(way))),
        contents);
  }
}
