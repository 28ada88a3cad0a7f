package org.patentoffice.legalstatus.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.address.Page;
import org.patentoffice.legalstatus.backlog.Backlog;
import org.patentoffice.legalstatus.listing.Criteria;
import org.patentoffice.legalstatus.listing.CsvLines;
import org.patentoffice.legalstatus.listing.PublishedCases;
import org.patentoffice.legalstatus.status.Moment;

/** Search by stage and by event, for people: the two options that J-PlatPat has as well. */
@Path("/legal-status")
public class SearchPageResource {
  /** Spreadsheets take a file without it for Shift_JIS. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Pages pages;
  private final SearchViews views;
  private final PublishedCases cases;
  private final Backlog backlog;

  SearchPageResource(Pages pages, SearchViews views, PublishedCases cases, Backlog backlog) {
    this.pages = pages;
    this.views = views;
    this.cases = cases;
    this.backlog = backlog;
  }

  /** A page of the published cases in a stage, by an event, or both. */
  @GET
  @Path("search")
  @Produces(MediaType.TEXT_HTML)
  @PermitAll
  @Operation(hidden = true)
  public Response search(
      @QueryParam("stage") @Nullable String stage,
      @QueryParam("event") @Nullable String event,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("lang") @Nullable String lang,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Visit visit = Visit.of(lang, headers, uri);
    return pages.answering(
        visit,
        () ->
            found(
                visit,
                Criteria.of(stage, event),
                Moment.of(asOf, knownAt),
                Page.of(offset, limit)));
  }

  private Response found(Visit visit, Criteria criteria, Moment moment, Page page) {
    return !moment.isNow() || backlog.isEmpty()
        ? pages.found(visit, views.of(criteria, moment, page, visit.language()))
        : pages.preparing(visit);
  }

  /** All of them as a file for a spreadsheet. */
  @GET
  @Path("search.csv")
  @Produces("text/csv;charset=UTF-8")
  @PermitAll
  @Operation(hidden = true)
  public Response csv(
      @QueryParam("stage") @Nullable String stage,
      @QueryParam("event") @Nullable String event,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt) {
    Criteria criteria = Criteria.of(stage, event);
    Moment moment = Moment.of(asOf, knownAt);
    if (moment.isNow()) {
      cases.requireAll();
    }
    StreamingOutput file =
        out -> {
          out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
          cases.export(criteria, moment, CsvLines.forSpreadsheets(), out);
        };
    return Response.ok(file)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"legal-status.csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
