package org.patentoffice.receiving.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.receiving.efiling.view.PageStyle;

/** Style and script of the e-filing pages; both the same for everybody. */
@Path("/filing")
@PermitAll
public class AssetResource {
  static final String STYLE = "/filing/page.css";
  static final String SCRIPT = "/filing/page.js";

  private static final String CACHED = "public, max-age=300";

  private final String style = PageStyle.CSS + read("/receiving/filing.css");
  private final String script = read("/receiving/resumable.js") + read("/receiving/filing.js");

  @GET
  @Path("page.css")
  @Produces("text/css;charset=UTF-8")
  @Operation(hidden = true)
  public Response style() {
    return answer(style);
  }

  @GET
  @Path("page.js")
  @Produces("text/javascript;charset=UTF-8")
  @Operation(hidden = true)
  public Response script() {
    return answer(script);
  }

  private static Response answer(String text) {
    return Response.ok(text)
        .header(HttpHeaders.CACHE_CONTROL, CACHED)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static String read(String resource) {
    try (InputStream in = AssetResource.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Expected " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
