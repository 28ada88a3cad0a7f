package org.patentoffice.embedded.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.patentoffice.embedded.office.Service;

/**
 * Moves the clock of the whole office, deadline by deadline: to the earliest timer due in any
 * service, then on only when its consequences have gone through the pipe. So a jump over several
 * deadlines happens in the order in which they fall.
 */
public final class ClockWalk {
  /** More deadlines than this between here and the target: walk in smaller steps. */
  public static final int MAX_STEPS = 10_000;

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final OfficeClient office;
  private final Quiet quiet;

  /** For an office and the silence of its pipe. */
  public ClockWalk(OfficeClient office, Quiet quiet) {
    this.office = office;
    this.quiet = quiet;
  }

  /** The office's present instant: the latest of the six clocks. */
  public Instant now() {
    return clocks()
        .map(clock -> Instant.parse(clock.path("now").asText()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * Where a target lies.
   *
   * @param target {@code +18M}, {@code +10D}, {@code +3Y}, or a date, meaning its first instant in
   *     Tokyo
   * @throws IllegalArgumentException when it is neither
   */
  public static Instant parse(String target, Instant now) {
    try {
      if (target.startsWith("+")) {
        ZonedDateTime start = now.atZone(ZONE);
        return start.plus(Period.parse("P" + target.substring(1))).toInstant();
      }
      return LocalDate.parse(target).atStartOfDay(ZONE).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "Expected +18M, +10D, +3Y or 2028-04-01, but got " + target, e);
    }
  }

  /**
   * Walks to the target.
   *
   * @param progress is told every instant that was stopped at
   * @throws IllegalStateException when the office refuses or does not fall silent
   */
  public void to(Instant target, Consumer<Instant> progress) {
    quiet.await();
    for (int step = 0; step < MAX_STEPS; step++) {
      Optional<Instant> due = nextDue().filter(next -> next.isBefore(target));
      Instant stop = due.orElse(target);
      setAll(stop);
      quiet.await();
      progress.accept(stop);
      if (due.isEmpty()) {
        return;
      }
    }
    throw new IllegalStateException("Over " + MAX_STEPS + " deadlines before " + target);
  }

  /** The earliest timer due in any service. */
  public Optional<Instant> nextDue() {
    return clocks()
        .map(clock -> clock.path("nextDueAt"))
        .filter(JsonNode::isTextual)
        .map(next -> Instant.parse(next.asText()))
        .min(Comparator.naturalOrder());
  }

  private Stream<JsonNode> clocks() {
    return Stream.of(Service.values())
        .map(service -> office.get(service, "/operations/clock", null).orFail("Clock").json());
  }

  private void setAll(Instant instant) {
    for (Service service : Service.values()) {
      office
          .post(
              service,
              "/operations/clock",
              Person.OPE,
              office.object().put("at", instant.toString()),
              UUID.randomUUID().toString())
          .orFail("Moving the clock of " + service.id());
    }
  }
}
