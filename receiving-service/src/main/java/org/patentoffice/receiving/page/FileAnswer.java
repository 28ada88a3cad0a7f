package org.patentoffice.receiving.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A document by its bytes: kept by no cache, taken for nothing else than it says it is. */
public final class FileAnswer {
  private FileAnswer() {}

  public static Response.ResponseBuilder of(byte[] bytes, String mediaType) {
    return Response.ok(bytes, mediaType)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff");
  }
}
