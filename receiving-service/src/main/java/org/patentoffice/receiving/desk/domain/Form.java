package org.patentoffice.receiving.desk.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A paper form.
 *
 * @param documentName 【書類名】 of the request
 * @param parts in the order of the manuscript
 */
public record Form(
    String name,
    int version,
    String documentName,
    Policy policy,
    String titleJa,
    String titleEn,
    List<Part> parts) {

  /** A piece of the manuscript. */
  public sealed interface Part {
    /** The group item above it with its occurrence; empty if none. */
    String group();
  }

  /**
   * The office's own words, such as the addressee.
   *
   * @param onlyWith the field without which they are left out; empty if they always stand there
   */
  public record Fixed(String group, String item, String value, String onlyWith) implements Part {}

  /** What is keyed. */
  public record Keyed(Field field) implements Part {
    @Override
    public String group() {
      return field.group();
    }
  }

  public Form {
    parts = List.copyOf(parts);
  }

  /** All that is keyed, in the order of the form. */
  public List<Field> fields() {
    return parts.stream()
        .filter(Keyed.class::isInstance)
        .map(part -> ((Keyed) part).field())
        .toList();
  }

  /** The field of this name. */
  public Optional<Field> field(String name) {
    return fields().stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** Names of all fields, in the order of the form. */
  public Set<String> fieldNames() {
    return among(fields());
  }

  /** The key fields among these. */
  Set<String> keysAmong(Set<String> names) {
    return among(
        fields().stream().filter(field -> field.key() && names.contains(field.name())).toList());
  }

  private static Set<String> among(List<Field> fields) {
    Set<String> names = new LinkedHashSet<>();
    fields.forEach(field -> names.add(field.name()));
    return names;
  }
}
