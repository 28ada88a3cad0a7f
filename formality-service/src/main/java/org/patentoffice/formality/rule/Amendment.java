package org.patentoffice.formality.rule;

import java.util.List;
import java.util.Set;

/**
 * One amendment (手続補正１ …) of a written amendment.
 *
 * @param targetDocument 補正対象書類名, for example {@code 特許願}
 * @param item 補正対象項目名, for example {@code 発明者}
 * @param items what the new content contains; empty for a deletion
 */
public record Amendment(String targetDocument, String item, Way way, List<Item> items) {

  /** 国内書面 stands in its place where an international application entered the national phase. */
  private static final Set<String> REQUESTS = Set.of("特許願", "国内書面");

  public Amendment {
    items = List.copyOf(items);
  }

  /** Whether it amends the request (願書) and not the claims, description or drawings. */
  public boolean concernsRequest() {
    return REQUESTS.contains(targetDocument);
  }

  /** 補正方法. */
  public enum Way {
    ADD,
    DELETE,
    CHANGE
  }
}
