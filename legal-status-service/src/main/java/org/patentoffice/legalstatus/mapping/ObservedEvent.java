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
 * @param fields the payload's texts, numbers and booleans by name; those of an inner object after
 *     its name and a dot
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
   * A text of the payload.
   *
   * @throws IllegalArgumentException if the field is missing
   */
  public String text(String name) {
    return field(name)
        .orElseThrow(() -> new IllegalArgumentException("Expected %s in %s".formatted(name, type)));
  }

  /**
   * A day of the payload (office calendar).
   *
   * @throws IllegalArgumentException if the field is missing or no day
   */
  public LocalDate day(String name) {
    String text = text(name);
    try {
      return PlainDay.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "Expected a day in %s of %s, but got \"%s\"".formatted(name, type, text), e);
    }
  }
}
