package org.patentoffice.legalstatus.explanation;

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
import org.patentoffice.legalstatus.status.CaseReport;
import org.patentoffice.legalstatus.status.Freshness;
import org.patentoffice.legalstatus.status.Reports;

/** Why a case is said to stand where it stands; to whoever may see the case. */
@Path("/legal-status")
public class ExplanationResource {
  private final Reports reports;
  private final Explainer explainer;
  private final Caller caller;

  ExplanationResource(Reports reports, Explainer explainer, Caller caller) {
    this.reports = reports;
    this.explainer = explainer;
    this.caller = caller;
  }

  /** The explanation, on a day, as known at an instant. */
  @GET
  @Path("{number}/explain")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  @Operation(summary = "Why the case stands where it stands")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Explanation.class)))
  @APIResponse(responseCode = "304", description = "Nothing happened to the case since")
  @APIResponse(
      responseCode = "400",
      description = "Not a number of the office, or not a day or instant",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "404",
      description = "No case that you may see: unknown and unpublished are answered alike",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  public Response explain(
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
    EntityTag tag = Freshness.tag(report, "explanation");
    Response.ResponseBuilder unchanged = Freshness.unchanged(request, tag);
    return unchanged != null
        ? unchanged.build()
        : Freshness.validated(Response.ok(explainer.of(report)), tag).build();
  }
}
