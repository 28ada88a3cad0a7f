package org.patentoffice.legalstatus.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.ProblemMappers;
import org.patentoffice.legalstatus.address.Api;
import org.patentoffice.legalstatus.address.Page;
import org.patentoffice.legalstatus.listing.CaseLine;
import org.patentoffice.legalstatus.listing.Criteria;
import org.patentoffice.legalstatus.listing.PublishedCases;
import org.patentoffice.legalstatus.status.Freshness;
import org.patentoffice.legalstatus.status.Moment;

/** The published cases, by stage and by event. */
@Path(Api.CASES)
@APIResponse(
    responseCode = "429",
    description = "Too many requests; see Retry-After",
    content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
public class CasesResource {
  private final PublishedCases cases;

  CasesResource(PublishedCases cases) {
    this.cases = cases;
  }

  /**
   * A page of the list.
   *
   * @param total how many there are on all pages
   */
  public record CaseList(
      long total, int offset, int limit, List<CaseLine> items, CaseListLinks links) {}

  /** Addresses of this page and those beside it; absent where there is none. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CaseListLinks(
      String self, String first, @Nullable String previous, @Nullable String next, String last) {}

  /** A page of the published cases. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  @Operation(
      operationId = "cases",
      summary = "Published cases by stage and event",
      description =
          "By application number. For more than a few pages take bulk data. As of an earlier day or knowledge every case"
              + " is reckoned anew, so that takes its time.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CaseList.class)))
  @APIResponse(responseCode = "304", description = "The page is still the same")
  @APIResponse(
      responseCode = "400",
      description = "Not a stage, an event, a day or a page",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "503",
      description =
          "Cases are being prepared after an upgrade, or too many want everything at once; see Retry-After",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  public Response list(
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
      @Parameter(description = "How many to pass over, up to 100000", example = "0")
          @QueryParam("offset")
          @Nullable String offset,
      @Parameter(description = "At most so many, up to 500", example = "50") @QueryParam("limit")
          @Nullable String limit,
      @Context Request request) {
    Criteria criteria = Criteria.of(stage, event);
    Page page = Page.of(offset, limit);
    Moment moment = Moment.of(asOf, knownAt);
    PublishedCases.Cut cut = cases.cut(criteria, moment, page);
    EntityTag tag = Freshness.tag(moment + " " + page + cut);
    Response.ResponseBuilder unchanged = Freshness.unchanged(request, tag);
    return unchanged != null
        ? unchanged.build()
        : Freshness.validated(
                Response.ok(
                    new CaseList(
                        cut.total(),
                        page.offset(),
                        page.limit(),
                        cut.lines(),
                        links(criteria, moment, page, cut.total()))),
                tag)
            .build();
  }

  private static CaseListLinks links(Criteria criteria, Moment moment, Page page, long total) {
    return new CaseListLinks(
        address(criteria, moment, page),
        address(criteria, moment, page.first()),
        page.offset() > 0 ? address(criteria, moment, page.previous()) : null,
        page.hasNext(total) ? address(criteria, moment, page.next()) : null,
        address(criteria, moment, page.last(total)));
  }

  private static String address(Criteria criteria, Moment moment, Page page) {
    UriBuilder address = UriBuilder.fromPath(Api.CASES);
    if (criteria.stage() != null) {
      address.queryParam("stage", criteria.stage().code());
    }
    if (criteria.event() != null) {
      address.queryParam("event", criteria.event().text());
    }
    return moment
        .in(address)
        .queryParam("offset", page.offset())
        .queryParam("limit", page.limit())
        .build()
        .toString();
  }
}
