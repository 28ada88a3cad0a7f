package org.patentoffice.receiving.efiling.finding;

/**
 * One rule as the rule book has it.
 *
 * @param legalBasis act and article, in English and, in （）, in Japanese
 * @param basisCertainty how sure the article is: from a source, or from memory
 * @param messageJa with placeholders {@code {0}}, {@code {1}} …
 * @param source where the rule was found
 * @param certainty how sure the check itself is: from a source, or concluded by this office
 */
public record RuleText(
    String id,
    Level level,
    String legalBasis,
    String basisCertainty,
    String messageJa,
    String messageEn,
    String source,
    String certainty) {

  Finding found(Place place, Object... arguments) {
    return new Finding(
        id,
        level,
        place.file(),
        place.line(),
        place.item(),
        fill(messageJa, arguments),
        fill(messageEn, arguments),
        legalBasis);
  }

  private static String fill(String message, Object... arguments) {
    String filled = message;
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return filled;
  }
}
