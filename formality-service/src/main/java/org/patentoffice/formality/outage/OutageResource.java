package org.patentoffice.formality.outage;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.formality.outage.Outages.Outage;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;

/** The register of days on which online filing was out of order (電子情報処理組織の障害). */
@Path("/outages")
@Produces(MediaType.APPLICATION_JSON)
public class OutageResource {
  private static final int MOST_DAYS = 31;
  private static final int LONGEST_REASON = 1_000;

  private final Outages outages;
  private final OfficeClock clock;
  private final Caller caller;

  OutageResource(Outages outages, OfficeClock clock, Caller caller) {
    this.outages = outages;
    this.clock = clock;
    this.caller = caller;
  }

  /** What is declared; the last day may be left out for a single day. */
  public record Declaration(
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay,
      @Nullable String reasonJa,
      @Nullable String reasonEn) {}

  @GET
  @PermitAll
  @Operation(summary = "Days on which online filing was out of order, the newest first")
  public List<Outage> list() {
    return outages.all();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.OPERATOR, Roles.FORMALITY_EXAMINER})
  @Operation(
      summary = "Declare that online filing is out of order on some days",
      description =
          "Periods of formality examination whose last day is one of them end on the next open day."
              + " Not for days that are over: their periods have ended. The same days again change"
              + " nothing.")
  public Outage declare(@Nullable Declaration declaration) {
    if (declaration == null || declaration.firstDay() == null) {
      throw invalid("/firstDay", "Expected the first day.", "開始日を指定してください。");
    }
    LocalDate first = declaration.firstDay();
    LocalDate last = declaration.lastDay() == null ? first : declaration.lastDay();
    if (first.isBefore(clock.today())) {
      throw invalid(
          "/firstDay",
          "Expected today or a later day, but got %s.".formatted(first),
          "開始日は本日以後の日を指定してください（%s）。".formatted(first));
    }
    if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
      throw invalid(
          "/lastDay",
          "Expected a last day from the first day on, at most %d days in all.".formatted(MOST_DAYS),
          "終了日は開始日以後、全体で%d日以内としてください。".formatted(MOST_DAYS));
    }
    if (outages.count() >= Outages.MOST) {
      throw Problem.of(
          Problems.CONFLICT,
          "The register is full: %d outages.".formatted(Outages.MOST),
          "登録できるのは%d件までです。".formatted(Outages.MOST));
    }
    return outages.declare(
        first,
        last,
        reason("/reasonJa", declaration.reasonJa()),
        reason("/reasonEn", declaration.reasonEn()),
        caller.username());
  }

  private static String reason(String place, @Nullable String written) {
    String reason = written == null ? "" : written.strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw invalid(
          place,
          "Expected a reason of 1 to %d characters, in both languages.".formatted(LONGEST_REASON),
          "理由は日本語と英語でそれぞれ1～%d文字としてください。".formatted(LONGEST_REASON));
    }
    return reason;
  }

  private static Problem invalid(String place, String wordsEn, String wordsJa) {
    return Problem.of(Problems.INVALID, wordsEn, wordsJa).with("place", place);
  }
}
