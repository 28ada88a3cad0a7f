package org.patentoffice.legalstatus.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** Rebuilds of the ledger: started by an operator, watched by operators and auditors. */
@Path("/operations/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
public class RebuildResource {
  private final Rebuild rebuild;
  private final Caller caller;

  RebuildResource(Rebuild rebuild, Caller caller) {
    this.rebuild = rebuild;
    this.caller = caller;
  }

  /**
   * The wish for a rebuild.
   *
   * @param evenIfDifferent whether to switch although answers differ from those given now
   */
  public record Wish(@Nullable String reason, @Nullable Boolean evenIfDifferent) {}

  /** How far the running rebuild is, or what came of the last one. */
  @GET
  @Operation(summary = "The running or else the last rebuild")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RebuildRun.class)))
  @APIResponse(
      responseCode = "404",
      description = "There has been none",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  public RebuildRun newest() {
    return rebuild.newest().orElseThrow(() -> Problems.notFound("a rebuild", "再構築"));
  }

  /** Begins a rebuild in the background. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(summary = "Rebuild the ledger from the topics")
  @APIResponse(
      responseCode = "202",
      description = "Begun",
      content = @Content(schema = @Schema(implementation = RebuildRun.class)))
  @APIResponse(
      responseCode = "400",
      description = "The body cannot be read",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "409",
      description = "One is running",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description = "No reason",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "503",
      description = "Cases are being prepared after an upgrade; see Retry-After",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  public Response begin(@Nullable Wish wish) {
    if (wish == null || wish.reason() == null || wish.reason().isBlank()) {
      throw Problem.of(
          Problems.INVALID, "Expected a reason: it is kept with the rebuild.", "再構築の理由を入力してください。");
    }
    RebuildRun begun =
        rebuild
            .begin(caller.username(), wish.reason(), Boolean.TRUE.equals(wish.evenIfDifferent()))
            .orElseThrow(
                () ->
                    Problem.of(
                        Problems.CONFLICT,
                        "Expected to begin a rebuild, but one is running.",
                        "再構築が実行中です。"));
    return Response.accepted(begun).build();
  }
}
