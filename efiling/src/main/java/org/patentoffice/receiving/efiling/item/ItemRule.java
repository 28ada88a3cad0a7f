package org.patentoffice.receiving.efiling.item;

/**
 * What an item table says of one item.
 *
 * @param order position in the sheet, or in the group for a member
 * @param parent key of the group; empty for an item of the sheet itself
 * @param element name of the XML element it becomes; empty if a writer of its own makes it
 */
public record ItemRule(
    int order,
    String key,
    String parent,
    Need need,
    boolean repeatable,
    boolean group,
    String element) {

  /** R, C and O of the item lists. */
  public enum Need {
    REQUIRED,
    CONDITIONAL,
    OPTIONAL;

    static Need of(String letter) {
      return switch (letter) {
        case "R" -> REQUIRED;
        case "C" -> CONDITIONAL;
        case "O" -> OPTIONAL;
        default -> throw new IllegalStateException("Expected R, C or O, but got " + letter);
      };
    }
  }
}
