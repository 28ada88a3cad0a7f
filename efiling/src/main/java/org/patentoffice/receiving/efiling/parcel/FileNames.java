package org.patentoffice.receiving.efiling.parcel;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names in one package; none is absolute, leads upwards, or is there in two spellings. */
public final class FileNames {
  private final Set<String> seen = new HashSet<>();

  /**
   * Takes a name.
   *
   * @throws BadParcel {@code FORBIDDEN_NAME}
   */
  public String add(@Nullable String name) {
    if (name == null || isBad(name) || !seen.add(name.toLowerCase(Locale.ROOT))) {
      throw BadParcel.forbiddenName(name == null ? "" : name);
    }
    return name;
  }

  private static boolean isBad(String name) {
    List<String> steps = List.of(name.split("/", -1));
    return name.isBlank()
        || name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || name.chars().anyMatch(Character::isISOControl)
        || steps.contains("..")
        || steps.contains(".");
  }
}
