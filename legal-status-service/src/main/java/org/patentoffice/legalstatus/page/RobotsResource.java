package org.patentoffice.legalstatus.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What crawlers may read (RFC 9309): the pages of cases, not the API nor every page of a search.
 */
@Path("/robots.txt")
public class RobotsResource {
  private static final String RULES =
      """
      User-agent: *
      Disallow: /api/
      Disallow: /legal-status/search
      Disallow: /operations/
      """;

  /** The rules. */
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  @PermitAll
  @Operation(hidden = true)
  public String rules() {
    return RULES;
  }
}
