package org.patentoffice.legalstatus.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.legalstatus.explanation.Explainer;
import org.patentoffice.legalstatus.language.Language;
import org.patentoffice.legalstatus.recording.Viewer;
import org.patentoffice.legalstatus.status.CaseNumber;
import org.patentoffice.legalstatus.status.CaseReport;
import org.patentoffice.legalstatus.status.Moment;
import org.patentoffice.legalstatus.status.Reports;

/** The page of a case, at the same address as its JSON. */
@Path("/legal-status")
public class StatusPageResource {
  private final Reports reports;
  private final Pages pages;
  private final Explainer explainer;
  private final Caller caller;

  StatusPageResource(Reports reports, Pages pages, Explainer explainer, Caller caller) {
    this.reports = reports;
    this.explainer = explainer;
    this.pages = pages;
    this.caller = caller;
  }

  /** Where the search box leads: to the permanent address of the number that was typed. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  @PermitAll
  @Operation(hidden = true)
  public Response search(
      @QueryParam("number") @Nullable String text,
      @QueryParam("lang") @Nullable String lang,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Visit visit = Visit.of(lang, headers, uri);
    if (text == null || text.isBlank()) {
      return Response.seeOther(address("/", visit.language())).build();
    }
    Optional<CaseNumber> number = CaseNumber.parse(text);
    return number.isEmpty()
        ? pages.malformed(visit, text)
        : Response.seeOther(
                address("/legal-status/{number}", visit.language(), number.get().display()))
            .build();
  }

  /** The page of a case. */
  @GET
  @Path("{number}")
  @Produces(MediaType.TEXT_HTML + ";qs=0.9")
  @PermitAll
  @Operation(hidden = true)
  public Response page(
      @PathParam("number") String text,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("lang") @Nullable String lang,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Visit visit = Visit.of(lang, headers, uri);
    return pages.answering(
        visit, () -> answer(text, Moment.of(asOf, knownAt), visit, pages::status));
  }

  /** Why the case stands where it stands. */
  @GET
  @Path("{number}/explain")
  @Produces(MediaType.TEXT_HTML + ";qs=0.9")
  @PermitAll
  @Operation(hidden = true)
  public Response explanation(
      @PathParam("number") String text,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("lang") @Nullable String lang,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Visit visit = Visit.of(lang, headers, uri);
    return pages.answering(
        visit,
        () ->
            answer(
                text,
                Moment.of(asOf, knownAt),
                visit,
                (reader, report) -> pages.explanation(reader, explainer.of(report))));
  }

  private Response answer(
      String text, Moment moment, Visit visit, BiFunction<Visit, CaseReport, Response> page) {
    Optional<CaseNumber> number = CaseNumber.parse(text);
    if (number.isEmpty()) {
      return pages.malformed(visit, text);
    }
    return reports
        .of(number.get(), moment, Viewer.of(caller))
        .map(report -> page.apply(visit, report))
        .orElseGet(() -> pages.notFound(visit, number.get().display()));
  }

  private static URI address(String path, Language language, Object... values) {
    return UriBuilder.fromPath(path).queryParam("lang", language.tag()).build(values);
  }
}
