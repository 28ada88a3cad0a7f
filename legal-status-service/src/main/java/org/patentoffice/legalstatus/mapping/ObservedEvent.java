package org.patentoffice.legalstatus.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event of another service as the mapping sees it: its type and the plain fields of its payload.
 *
 * @param type full type, for example {@code org.patentoffice.receiving.filing-received.v1}
 * @param causationId id of the event or command that caused it
 * @param occurredAt office time at which it happened
 * @param fields the payload's top-level texts, numbers and booleans by name
 */
public record ObservedEvent(
    String id,
    String type,
    @Nullable String causationId,
    Instant occurredAt,
    Map<String, String> fields) {

  /** A field of the payload. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /**
   * A day of the payload (office calendar).
   *
   * @throws IllegalArgumentException if the field is missing or no day
   */
  public LocalDate day(String name) {
    String text =
        field(name)
            .orElseThrow(
                () -> new IllegalArgumentException("Expected %s in %s".formatted(name, type)));
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "Expected a day in %s of %s, but got \"%s\"".formatted(name, type, text), e);
    }
  }
}
