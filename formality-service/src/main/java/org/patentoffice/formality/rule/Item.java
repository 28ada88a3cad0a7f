package org.patentoffice.formality.rule;

import java.util.Collection;
import java.util.List;

/**
 * One item (項目) of a document in its place; the same name may occur several times.
 *
 * @param name without brackets, for example {@code 発明者}
 * @param members names of the members of a group item; empty for a plain item
 */
public record Item(String name, List<String> members) {

  public Item {
    members = List.copyOf(members);
  }

  boolean lacksAnyOf(Collection<String> wanted) {
    return !members.containsAll(wanted);
  }

  boolean lacksAllOf(Collection<String> wanted) {
    return members.stream().noneMatch(wanted::contains);
  }
}
