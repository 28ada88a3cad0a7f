package org.patentoffice.kit.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Roles;

/** Hands content to the other services of the office, and to nobody else. */
@Path("/internal/content/{sha256}")
@RolesAllowed(Roles.SERVICE)
public class ContentResource {
  private final ContentStore store;

  ContentResource(ContentStore store) {
    this.store = store;
  }

  /** The bytes, with their media type. */
  @GET
  public Response get(@PathParam("sha256") String sha256) {
    ContentStore.Stored stored =
        store
            .find(sha256)
            .orElseThrow(() -> Problems.notFound("content " + sha256, "コンテンツ " + sha256));
    return Response.ok(stored.bytes())
        .type(stored.mediaType())
        .header("ETag", '"' + sha256 + '"')
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
