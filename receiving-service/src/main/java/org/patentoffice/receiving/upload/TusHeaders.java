package org.patentoffice.receiving.upload;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** What the protocol wants of every request and every answer, also one that refuses. */
class TusHeaders {
  private static final String OVERRIDE = "X-HTTP-Method-Override";

  /** For clients behind a proxy that knows only GET and POST. */
  @ServerRequestFilter(preMatching = true)
  public void override(ContainerRequestContext request) {
    String method = request.getHeaderString(OVERRIDE);
    if (method != null
        && request.getMethod().equals(HttpMethod.POST)
        && isSpokenAt(request.getUriInfo().getPath())) {
      request.setMethod(method);
    }
  }

  @ServerResponseFilter
  public void version(ContainerRequestContext request, ContainerResponseContext answer) {
    if (isSpokenAt(request.getUriInfo().getPath())) {
      answer.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
      if (answer.getStatus() == 412) {
        answer.getHeaders().putSingle("Tus-Version", Tus.VERSION);
      }
    }
  }

  private static boolean isSpokenAt(@Nullable String path) {
    return path != null && (path.startsWith("/uploads") || path.startsWith("/filing/uploads"));
  }
}
