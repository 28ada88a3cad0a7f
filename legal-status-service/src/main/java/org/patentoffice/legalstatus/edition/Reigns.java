package org.patentoffice.legalstatus.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which version was in force from when on, and which runs as a shadow.
 *
 * @param reigns in the order of their instants, at least one
 * @param shadow null while none runs
 */
record Reigns(List<Reign> reigns, @Nullable String shadow) {

  /** A version and the instant from which it is in force. */
  record Reign(String version, Instant from) {}

  String now() {
    return reigns.getLast().version();
  }

  String at(Instant instant) {
    return reigns.reversed().stream()
        .filter(reign -> !reign.from().isAfter(instant))
        .findFirst()
        .orElseGet(reigns::getFirst)
        .version();
  }

  Optional<String> shadowVersion() {
    return Optional.ofNullable(shadow);
  }
}
