package org.patentoffice.legalstatus.status;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.ProblemMappers;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.legalstatus.recording.Viewer;

/** The legal status of a case, for machines. */
@Path("/legal-status")
public class StatusResource {
  private final Reports reports;
  private final Answers answers;
  private final Caller caller;

  StatusResource(Reports reports, Answers answers, Caller caller) {
    this.reports = reports;
    this.answers = answers;
    this.caller = caller;
  }

  /**
   * Where a case stands, by application, publication or registration number in any usual spelling;
   * on a day ({@code asOf}), as known at an instant ({@code knownAt}).
   */
  @GET
  @Path("{number}")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  @Operation(
      summary = "Legal status of a case",
      description =
          "By application, publication or registration number. A case that is not published yet is answered like an unknown one,"
              + " except to its filer and the office.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StatusAnswer.class)))
  @APIResponse(responseCode = "304", description = "Nothing happened to the case since")
  @APIResponse(
      responseCode = "400",
      description = "Not a number of the office, or not a day or instant",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "404",
      description = "No case that you may see: unknown and unpublished are answered alike",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  public Response status(
      @Parameter(description = "In any usual spelling", example = "特願2026-000001")
          @PathParam("number")
          String text,
      @Parameter(description = "A day: what counts up to its end", example = "2028-12-31")
          @QueryParam("asOf")
          @Nullable String asOf,
      @Parameter(description = "An instant, or a day in Japan: what was recorded by then")
          @QueryParam("knownAt")
          @Nullable String knownAt,
      @Context Request request) {
    CaseReport report = reports.asked(text, asOf, knownAt, Viewer.of(caller));
    EntityTag tag = Freshness.tag(report, MediaType.APPLICATION_JSON);
    Response.ResponseBuilder unchanged = Freshness.unchanged(request, tag);
    return unchanged != null
        ? unchanged.build()
        : Freshness.validated(Response.ok(answers.of(report)), tag).build();
  }
}
