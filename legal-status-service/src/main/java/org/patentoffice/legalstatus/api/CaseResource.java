package org.patentoffice.legalstatus.api;

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
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.ProblemMappers;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.legalstatus.address.Api;
import org.patentoffice.legalstatus.explanation.Explainer;
import org.patentoffice.legalstatus.explanation.Explanation;
import org.patentoffice.legalstatus.recording.Viewer;
import org.patentoffice.legalstatus.status.Answers;
import org.patentoffice.legalstatus.status.CaseReport;
import org.patentoffice.legalstatus.status.Freshness;
import org.patentoffice.legalstatus.status.Reports;
import org.patentoffice.legalstatus.status.StatusAnswer;

/** The legal status of one case, and why it is so. */
@Path(Api.CASES + "/{number}")
@APIResponse(responseCode = "304", description = "Nothing happened to the case since")
@APIResponse(
    responseCode = "400",
    description = "Not a number of the office, or not a day or instant",
    content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
@APIResponse(
    responseCode = "404",
    description = "No case that you may see: unknown and unpublished are answered alike",
    content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
@APIResponse(
    responseCode = "429",
    description = "Too many requests; see Retry-After",
    content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
public class CaseResource {
  private static final Variant JSON =
      new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null);
  private static final Variant CSV = new Variant(MediaType.valueOf(Api.CSV), (String) null, null);
  private static final Variant XML = new Variant(MediaType.valueOf(Api.XML), (String) null, null);

  private final Reports reports;
  private final Answers answers;
  private final Explainer explainer;
  private final Caller caller;

  CaseResource(Reports reports, Answers answers, Explainer explainer, Caller caller) {
    this.reports = reports;
    this.answers = answers;
    this.explainer = explainer;
    this.caller = caller;
  }

  /** Where the case stands, on a day, as known at an instant. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Api.CSV, Api.XML})
  @PermitAll
  @Operation(operationId = "case", summary = "Legal status of a case")
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = StatusAnswer.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
        @Content(mediaType = Api.XML, schema = @Schema(implementation = String.class))
      })
  public Response status(
      @Parameter(description = "In any usual spelling", example = "特願2026-000001")
          @PathParam("number")
          String number,
      @Parameter(description = "A day: what counts up to its end", example = "2028-12-31")
          @QueryParam("asOf")
          @Nullable String asOf,
      @Parameter(description = "An instant, or a day in Japan: what was recorded by then")
          @QueryParam("knownAt")
          @Nullable String knownAt,
      @Context Request request) {
    CaseReport report = report(number, asOf, knownAt);
    Variant variant = request.selectVariant(List.of(JSON, CSV, XML));
    String type = variant == null ? MediaType.APPLICATION_JSON : variant.getMediaType().toString();
    EntityTag tag = Freshness.tag(report, type);
    Response.ResponseBuilder unchanged = Freshness.unchanged(request, tag);
    if (unchanged != null) {
      return unchanged.build();
    }
    StatusAnswer answer = answers.of(report);
    Object entity =
        CSV.equals(variant)
            ? CaseTables.csv(answer)
            : XML.equals(variant) ? CaseTables.xml(answer) : answer;
    return Freshness.validated(Response.ok(entity).type(type), tag).build();
  }

  /** Why the case stands there, on a day, as known at an instant. */
  @GET
  @Path("explanation")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  @Operation(
      operationId = "explanation",
      summary = "Why the case stands where it stands: events, rules, articles of law")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Explanation.class)))
  public Response explanation(
      @Parameter(description = "In any usual spelling", example = "特願2026-000001")
          @PathParam("number")
          String number,
      @Parameter(description = "A day: what counts up to its end", example = "2028-12-31")
          @QueryParam("asOf")
          @Nullable String asOf,
      @Parameter(description = "An instant, or a day in Japan: what was recorded by then")
          @QueryParam("knownAt")
          @Nullable String knownAt,
      @Context Request request) {
    CaseReport report = report(number, asOf, knownAt);
    EntityTag tag = Freshness.tag(report, "explanation");
    Response.ResponseBuilder unchanged = Freshness.unchanged(request, tag);
    return unchanged != null
        ? unchanged.build()
        : Freshness.validated(Response.ok(explainer.of(report)), tag).build();
  }

  private CaseReport report(String text, @Nullable String asOf, @Nullable String knownAt) {
    return reports.asked(text, asOf, knownAt, Viewer.of(caller));
  }
}
