package org.patentoffice.receiving.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.receiving.efiling.view.Language;

/**
 * Where signing in and out ends. Both are done by Quarkus before it comes here: the code that
 * Keycloak sends is exchanged at {@code signed-in}, which then leads back to where the reader
 * wanted to go; {@code sign-out} leads to Keycloak's own end of the session.
 */
@Path("/filing")
@Produces(MediaType.TEXT_HTML)
public class SessionResource {
  static final String SIGN_OUT = "/filing/sign-out";

  private final Pages pages;
  private final Reader reader;

  SessionResource(Pages pages, Reader reader) {
    this.pages = pages;
    this.reader = reader;
  }

  @GET
  @Path("signed-in")
  @Authenticated
  @Operation(hidden = true)
  public Response signedIn() {
    return Pages.seeOther(reader, Section.FILE.path());
  }

  /** Reached only by who has no session to end, such as the bearer of a token. */
  @GET
  @Path("sign-out")
  @Authenticated
  @Operation(hidden = true)
  public Response signOut() {
    return Pages.seeOther(reader, "/filing/signed-out");
  }

  @GET
  @Path("signed-out")
  @PermitAll
  @Operation(hidden = true)
  public Response signedOut() {
    Language language = reader.language();
    return pages.answer(
        reader,
        Pages.OK,
        language.of("サインアウトしました", "You are signed out"),
        page ->
            page.html()
                .open("p")
                .leaf(
                    "a",
                    language.of("もう一度サインインする", "Sign in again"),
                    "href",
                    reader.href(Section.FILE.path()))
                .close());
  }
}
