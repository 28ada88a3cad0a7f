package org.patentoffice.legalstatus.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.ProblemMappers;
import org.patentoffice.legalstatus.address.Api;
import org.patentoffice.legalstatus.feed.Feed;
import org.patentoffice.legalstatus.listing.Criteria;
import org.patentoffice.legalstatus.listing.CsvLines;
import org.patentoffice.legalstatus.listing.JsonLines;
import org.patentoffice.legalstatus.listing.LineWriter;
import org.patentoffice.legalstatus.listing.PublishedCases;
import org.patentoffice.legalstatus.listing.XmlLines;
import org.patentoffice.legalstatus.status.Moment;

/** All published cases at once: the snapshot from which the change feed goes on. */
@Path(Api.BULK)
public class BulkResource {
  private static final Variant JSON =
      new Variant(MediaType.valueOf(Api.NDJSON), (String) null, null);
  private static final Variant CSV = new Variant(MediaType.valueOf(Api.CSV), (String) null, null);
  private static final Variant XML = new Variant(MediaType.valueOf(Api.XML), (String) null, null);

  private final PublishedCases cases;
  private final Feed feed;
  private final ObjectMapper json;

  BulkResource(PublishedCases cases, Feed feed, ObjectMapper json) {
    this.cases = cases;
    this.feed = feed;
    this.json = json;
  }

  /** All of them, as of one instant. */
  @GET
  @Produces({Api.NDJSON, Api.CSV, Api.XML})
  @PermitAll
  @Operation(
      operationId = "bulk",
      summary = "All published cases, as lines of JSON, CSV or XML",
      description =
          "One line per case, as of one instant. The cases as they are now say how to go on: go on with the change feed behind Feed-Position; an entry of the feed"
              + " may already be in the snapshot, so let it replace what you have.")
  @APIResponse(
      responseCode = "200",
      headers =
          @Header(
              name = "Feed-Position",
              description = "Go on behind this position; absent for the past"),
      content = {
        @Content(mediaType = Api.NDJSON, schema = @Schema(implementation = String.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
        @Content(mediaType = Api.XML, schema = @Schema(implementation = String.class))
      })
  @APIResponse(
      responseCode = "400",
      description = "Not a stage, an event or a day",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "429",
      description = "Too many requests; see Retry-After",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "503",
      description =
          "Cases are being prepared after an upgrade, or too many want everything at once; see Retry-After",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  public Response bulk(
      @Parameter(description = "Stage from 0 to 6", example = "4") @QueryParam("stage")
          @Nullable String stage,
      @Parameter(description = "Key or detailed event that put the case there", example = "F11")
          @QueryParam("event")
          @Nullable String event,
      @Parameter(description = "A day such as 2028-12-31: as the cases stood at its end")
          @QueryParam("asOf")
          @Nullable String asOf,
      @Parameter(description = "An instant, or a day in Japan: what was recorded by then")
          @QueryParam("knownAt")
          @Nullable String knownAt,
      @Context Request request) {
    Criteria criteria = Criteria.of(stage, event);
    Moment moment = Moment.of(asOf, knownAt);
    if (moment.isNow()) {
      cases.requireAll();
    }
    Variant variant = request.selectVariant(List.of(JSON, CSV, XML));
    LineWriter lines =
        CSV.equals(variant)
            ? CsvLines.plain()
            : XML.equals(variant) ? new XmlLines() : new JsonLines(json);
    // Read before the snapshot: what is fed in between is then read twice rather than never.
    long position = feed.ends().newest();
    StreamingOutput body = out -> cases.export(criteria, moment, lines, out);
    Response.ResponseBuilder answer =
        Response.ok(body).type(variant == null ? JSON.getMediaType() : variant.getMediaType());
    return (moment.isNow() ? answer.header("Feed-Position", position) : answer)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }
}
