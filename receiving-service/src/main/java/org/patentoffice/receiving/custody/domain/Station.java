package org.patentoffice.receiving.custody.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.patentoffice.receiving.efiling.text.Table;

/**
 * Where paper is on its way through the house.
 *
 * @param name in the data, in kebab-case
 * @param targetOfficeDays how many office days it may stay; empty where it has arrived
 */
public record Station(String name, String titleJa, String titleEn, OptionalInt targetOfficeDays) {
  /** Where paper is as soon as it is registered. */
  public static final String INTAKE = "intake";

  private static final List<Station> ALL =
      Table.resource("/desk/custody-stations.tsv").rows().stream()
          .map(
              row ->
                  new Station(
                      row.get("station"),
                      row.get("titleJa"),
                      row.get("titleEn"),
                      row.get("targetOfficeDays").isEmpty()
                          ? OptionalInt.empty()
                          : OptionalInt.of(Integer.parseInt(row.get("targetOfficeDays")))))
          .toList();

  /** All of them, in the order of the way. */
  public static List<Station> all() {
    return ALL;
  }

  /** The one of this name. */
  public static Optional<Station> of(String name) {
    return ALL.stream().filter(station -> station.name().equals(name)).findFirst();
  }
}
