package org.patentoffice.receiving.desk.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Values by field; a field without a value is empty.
 *
 * @param byField normalised, see {@link Normal}
 */
public record Values(Map<String, String> byField) {
  /** None. */
  public static final Values NONE = new Values(Map.of());

  public Values {
    byField = Map.copyOf(byField);
  }

  /** The value of the field; empty if there is none. */
  public String get(String field) {
    return byField.getOrDefault(field, "");
  }

  /** These, with those of others instead where others have one. */
  public Values with(Values others) {
    Map<String, String> all = new TreeMap<>(byField);
    all.putAll(others.byField);
    return new Values(all);
  }

  /** Those of these fields, one for each. */
  public Values only(Collection<String> fields) {
    Map<String, String> some = new TreeMap<>();
    fields.forEach(field -> some.put(field, get(field)));
    return new Values(some);
  }

  /** Which of these fields have another value there. */
  public Set<String> differing(Values others, Collection<String> fields) {
    Set<String> differing = new LinkedHashSet<>();
    for (String field : fields) {
      if (!get(field).equals(others.get(field))) {
        differing.add(field);
      }
    }
    return differing;
  }
}
