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
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The front page with its search boxes. */
@Path("/")
public class HomeResource {
  private final Pages pages;
  private final SearchViews views;

  HomeResource(Pages pages, SearchViews views) {
    this.pages = pages;
    this.views = views;
  }

  /** The front page. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  @PermitAll
  @Operation(hidden = true)
  public Response home(
      @QueryParam("lang") @Nullable String lang,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Visit visit = Visit.of(lang, headers, uri);
    return pages.home(visit, views.choices(visit.language()));
  }
}
