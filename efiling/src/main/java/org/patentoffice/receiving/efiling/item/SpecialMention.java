package org.patentoffice.receiving.efiling.item;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.text.Table;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * A special kind of application, from {@code efiling/special-mentions.tsv}.
 *
 * @param rights for which it can be applied so
 * @param code three digits, as the XML has it; empty where filings have no XML
 * @param article the words by which the text is recognised, half width
 * @param derivation how it comes from another application, if it does
 * @param originals the rights from which it may come
 */
public record SpecialMention(
    Set<Right> rights,
    String code,
    String article,
    Optional<DerivationKind> derivation,
    Set<Right> originals) {

  private static final List<SpecialMention> ALL =
      Table.resource("/efiling/special-mentions.tsv").rows().stream()
          .map(
              row ->
                  new SpecialMention(
                      rights(row.get("rights")),
                      row.get("code"),
                      Width.code(row.get("article")),
                      DerivationKind.find(row.get("derivation")),
                      rights(row.get("originals"))))
          .toList();

  /** Finds it by its code or by the article that the text names. */
  public static Optional<SpecialMention> find(String written, Right right) {
    String text = Width.code(written);
    return find(
        mention ->
            mention.rights().contains(right)
                && (text.contains(mention.article())
                    || (text.equals(mention.code()) && !text.isEmpty())));
  }

  /** Finds it by its code in the XML. */
  public static Optional<SpecialMention> ofCode(String code) {
    return find(mention -> mention.code().equals(code) && !code.isEmpty());
  }

  private static Optional<SpecialMention> find(Predicate<SpecialMention> wanted) {
    return ALL.stream().filter(wanted).findFirst();
  }

  private static Set<Right> rights(String written) {
    return Arrays.stream(written.split(","))
        .filter(right -> !right.isEmpty())
        .map(Right::parse)
        .collect(Collectors.toUnmodifiableSet());
  }
}
