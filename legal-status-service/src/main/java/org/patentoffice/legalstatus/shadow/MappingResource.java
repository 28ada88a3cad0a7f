package org.patentoffice.legalstatus.shadow;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemMappers;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.legalstatus.backlog.Backlog;
import org.patentoffice.legalstatus.edition.EditionInForce;
import org.patentoffice.legalstatus.edition.Editions;
import org.patentoffice.legalstatus.language.Bilingual;

/** The versions of the mapping: what is in force, what runs as a shadow, what would change. */
@Path("/operations/mapping")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
public class MappingResource {
  /** At most so many cases are shown in detail. */
  static final int MOST_EXAMPLES = 500;

  private final MappingSwitch mappingSwitch;
  private final Comparison comparison;
  private final Editions editions;
  private final EditionInForce inForce;
  private final Backlog backlog;
  private final Caller caller;

  MappingResource(
      MappingSwitch mappingSwitch,
      Comparison comparison,
      Editions editions,
      EditionInForce inForce,
      Backlog backlog,
      Caller caller) {
    this.mappingSwitch = mappingSwitch;
    this.comparison = comparison;
    this.editions = editions;
    this.inForce = inForce;
    this.backlog = backlog;
    this.caller = caller;
  }

  /** What is in force, what runs beside it, and what could. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Situation(String inForce, @Nullable Shadow shadow, List<Shipped> versions) {}

  /**
   * A version that is shipped.
   *
   * @param decision number of the ADR that it answers otherwise than the base
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Shipped(String version, Bilingual name, @Nullable String decision) {}

  /** Which version, and why. */
  public record Choice(@Nullable String version, @Nullable String reason) {}

  /** The situation. */
  @GET
  @Operation(summary = "Versions of the mapping: in force, shadow, shipped")
  public Situation situation() {
    return new Situation(
        inForce.now().mapping().version(),
        mappingSwitch.shadow().orElse(null),
        editions.all().stream()
            .map(
                edition ->
                    new Shipped(
                        edition.version().id(),
                        edition.version().name(),
                        edition.version().decision()))
            .toList());
  }

  /** Starts a version as the shadow. */
  @POST
  @Path("shadow")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(summary = "Run a version as the shadow")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Shadow.class)))
  @APIResponse(
      responseCode = "400",
      description = "The body cannot be read",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "409",
      description = "It is in force already, or another shadow runs",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description = "No version, or one that this office does not ship",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  public Shadow start(@Nullable Choice choice) {
    return mappingSwitch.start(version(choice), caller.username());
  }

  /** Ends the shadow. */
  @DELETE
  @Path("shadow")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(summary = "End the shadow")
  public void end() {
    mappingSwitch.end();
  }

  /** Which cases would stand otherwise under the shadow, and how. */
  @GET
  @Path("diff")
  @Operation(summary = "What the shadow would change")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Difference.class)))
  @APIResponse(
      responseCode = "409",
      description = "No shadow runs",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description = "The limit is out of its range",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  public Difference diff(
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 0 || limit > MOST_EXAMPLES) {
      throw Problem.of(
          Problems.INVALID,
          "Expected a limit from 0 to %d.".formatted(MOST_EXAMPLES),
          "limit は 0 から %d までで指定してください。".formatted(MOST_EXAMPLES));
    }
    Shadow shadow =
        mappingSwitch
            .shadow()
            .orElseThrow(
                () ->
                    Problem.of(
                        Problems.CONFLICT,
                        "Expected a shadow to compare with, but none runs: POST /operations/mapping/shadow starts one.",
                        "比較する並行版がありません。POST /operations/mapping/shadow で開始してください。"));
    return comparison.between(
        inForce.now(),
        editions.of(shadow.version()),
        shadow.isComplete() && backlog.isEmpty(),
        after,
        limit);
  }

  /** Puts the shadow in force. */
  @POST
  @Path("switch")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(summary = "Put the shadow in force")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Situation.class)))
  @APIResponse(
      responseCode = "400",
      description = "The body cannot be read",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "409",
      description = "It has not run through all cases as the shadow",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description = "No version or no reason",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "503",
      description = "Cases are being prepared after an upgrade; see Retry-After",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  public Situation switchTo(@Nullable Choice choice) {
    String reason = choice == null ? null : choice.reason();
    if (reason == null || reason.isBlank()) {
      throw Problem.of(
          Problems.INVALID, "Expected a reason: it is kept with the switch.", "切替えの理由を入力してください。");
    }
    mappingSwitch.switchTo(version(choice), caller.username(), reason);
    inForce.reread();
    return situation();
  }

  private static String version(@Nullable Choice choice) {
    String version = choice == null ? null : choice.version();
    if (version == null || version.isBlank()) {
      throw Problem.of(Problems.INVALID, "Expected a version.", "版を指定してください。");
    }
    return version;
  }
}
