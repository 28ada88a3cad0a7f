package org.patentoffice.receiving.efiling.item;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.text.Table;

/**
 * What an item is called in filings for each right, from {@code efiling/terms.tsv}: 考案者 is to a
 * utility model what 発明者 is to a patent. Everything else knows it by the patent's word, its key.
 */
public final class Terms {

  private static final Map<String, Map<Right, String>> BY_KEY = new HashMap<>();
  private static final Map<String, String> KEYS = new HashMap<>();

  static {
    for (Table.Row row : Table.resource("/efiling/terms.tsv").rows()) {
      String key = row.get(Right.PATENT.wire());
      for (Right right : Right.values()) {
        String term = row.get(right.wire());
        if (!term.isEmpty()) {
          BY_KEY.computeIfAbsent(key, any -> new EnumMap<>(Right.class)).put(right, term);
          KEYS.put(term, key);
        }
      }
    }
  }

  private Terms() {}

  /** The key of a written name; the name itself, if all rights call the item so. */
  static String key(String written) {
    return KEYS.getOrDefault(written, written);
  }

  /** What filings for this right call the item; empty if they have no such item. */
  public static Optional<String> term(String key, Right right) {
    Map<Right, String> terms = BY_KEY.get(key);
    return terms == null ? Optional.of(key) : Optional.ofNullable(terms.get(right));
  }
}
