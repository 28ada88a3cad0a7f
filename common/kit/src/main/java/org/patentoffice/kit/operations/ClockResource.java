package org.patentoffice.kit.operations;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.timer.TimerSweep;
import org.patentoffice.kit.timer.Timers;

/** Shows and, in demonstration and test, moves the office clock of this service. */
@Path("/operations/clock")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class ClockResource {
  private final OfficeClock clock;
  private final Timers timers;
  private final TimerSweep sweep;
  private final Caller caller;

  ClockResource(OfficeClock clock, Timers timers, TimerSweep sweep, Caller caller) {
    this.clock = clock;
    this.timers = timers;
    this.sweep = sweep;
    this.caller = caller;
  }

  /**
   * The clock.
   *
   * @param nextDueAt the earliest timer that has not fired
   */
  public record Reading(
      Instant now, long offsetSeconds, @Nullable Instant nextDueAt, boolean movable) {}

  /** Where to move it. */
  public record Move(@Nullable Instant at) {}

  /** What time it is in the office. */
  @GET
  @PermitAll
  public Reading get() {
    return new Reading(
        clock.now(), clock.offset().toSeconds(), timers.nextDueAt().orElse(null), clock.movable());
  }

  /** Moves office time forward and fires what is due. An instant already past only sweeps. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Reading move(Move move) {
    Instant at = move.at();
    if (at == null) {
      throw Problem.of(
          Problems.BAD_REQUEST,
          "Expected {\"at\": instant}, for example 2028-05-22T00:00:00Z.",
          "{\"at\": 日時} を指定してください。");
    }
    if (!clock.movable()) {
      throw Problem.of(
          Problems.CONFLICT,
          "Expected a movable clock, but this office runs on real time.",
          "この庁は実時刻で運用されており、時計は動かせません。");
    }
    if (at.isAfter(clock.now())) {
      clock.moveTo(at, caller.username());
    }
    sweep.sweep();
    return get();
  }
}
