package org.patentoffice.legalstatus.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.table.Table;

/**
 * A version of the mapping data.
 *
 * @param base the version whose rows it takes where it has none of its own; null if it is complete
 * @param decision number of the ADR that it answers otherwise; null if none
 */
public record Version(String id, @Nullable String base, Bilingual name, @Nullable String decision) {
  private static final String ROOT = "st27/";

  /** All versions that this service can answer by, the oldest first. */
  public static List<Version> all() {
    return Table.read(ROOT + "versions.csv").stream()
        .map(
            row ->
                new Version(
                    row.text("id"),
                    row.optional("extends").orElse(null),
                    new Bilingual(row.text("name_ja"), row.text("name_en")),
                    row.optional("adr").orElse(null)))
        .toList();
  }

  /**
   * The version of this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Version of(String id) {
    return all().stream()
        .filter(version -> version.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Expected a mapping version, but got " + id));
  }

  /** The folders of the class path with its data, the base first. */
  public List<String> folders() {
    return base == null ? List.of(ROOT + id) : List.of(ROOT + base, ROOT + id);
  }

  /** The folder with its code lists. */
  public String codeLists() {
    return folders().getFirst();
  }
}
