package org.patentoffice.formality.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The request (願書) as formality examination sees it: which items it has, not what they say, and who
 * applies.
 *
 * @param items in document order, one per occurrence
 * @param applicants in document order, as filed
 * @param derivation null if it comes from no other application
 */
public record RequestForm(
    List<Item> items, List<Party> applicants, @Nullable Derivation derivation) {

  static final String APPLICANT = "特許出願人";
  static final String AGENT = "代理人";

  /** Item name by which an amendment replaces the whole document. */
  private static final String WHOLE_TEXT = "全文";

  public RequestForm {
    items = List.copyOf(items);
    applicants = List.copyOf(applicants);
  }

  /** All occurrences of an item, in order. */
  List<Item> occurrences(String name) {
    return items.stream().filter(item -> item.name().equals(name)).toList();
  }

  boolean has(String name) {
    return !occurrences(name).isEmpty();
  }

  /** Whether any applicant has an address abroad, so that the longer periods apply. */
  public boolean anyApplicantAbroad() {
    return applicants.stream().anyMatch(Party::isAbroad);
  }

  /**
   * The request after an amendment. A change replaces every occurrence of the item, in the place of
   * the first; an addition goes behind the last occurrence; amendments of other documents (claims,
   * description) leave it as it is.
   */
  public RequestForm amendedBy(Amendment amendment) {
    if (!amendment.concernsRequest()) {
      return this;
    }
    return switch (amendment.way()) {
      case DELETE -> withItems(without(amendment.item()));
      case ADD -> withItems(inserted(items, lastPlaceOf(amendment.item()), amendment.items()));
      case CHANGE -> withItems(changed(amendment));
    };
  }

  private List<Item> changed(Amendment amendment) {
    if (amendment.item().equals(WHOLE_TEXT)) {
      return amendment.items();
    }
    int place = firstPlaceOf(amendment.item());
    return inserted(without(amendment.item()), place, amendment.items());
  }

  private List<Item> without(String name) {
    return items.stream().filter(item -> !item.name().equals(name)).toList();
  }

  private int firstPlaceOf(String name) {
    for (int place = 0; place < items.size(); place++) {
      if (items.get(place).name().equals(name)) {
        return place;
      }
    }
    return items.size();
  }

  private int lastPlaceOf(String name) {
    for (int place = items.size(); place > 0; place--) {
      if (items.get(place - 1).name().equals(name)) {
        return place;
      }
    }
    return items.size();
  }

  private static List<Item> inserted(List<Item> into, int place, List<Item> added) {
    List<Item> result = new ArrayList<>(into);
    result.addAll(Math.min(place, into.size()), added);
    return result;
  }

  private RequestForm withItems(List<Item> changed) {
    return new RequestForm(changed, applicants, derivation);
  }
}
