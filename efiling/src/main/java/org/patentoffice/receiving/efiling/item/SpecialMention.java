package org.patentoffice.receiving.efiling.item;

import java.util.List;
import java.util.Optional;
import org.patentoffice.receiving.efiling.text.Table;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * A special kind of application, from {@code efiling/special-mentions.tsv}.
 *
 * @param code three digits, as the XML has it
 * @param article the words by which the text is recognised, half width
 */
public record SpecialMention(String code, String article) {

  private static final List<SpecialMention> ALL =
      Table.resource("/efiling/special-mentions.tsv").rows().stream()
          .map(row -> new SpecialMention(row.get("code"), Width.code(row.get("article"))))
          .toList();

  /** Finds it by its code or by the article that the text names. */
  public static Optional<SpecialMention> find(String written) {
    String text = Width.code(written);
    return ALL.stream()
        .filter(mention -> text.equals(mention.code()) || text.contains(mention.article()))
        .findFirst();
  }
}
