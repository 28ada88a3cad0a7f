package org.patentoffice.receiving.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.efiling.PackageExaminer;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.page.PageAnswer;

/**
 * The checker as a page, for everybody: a form without scripts, and what the rules say of the
 * package, beside its lines. Nothing is stored; whose case a later document names is not looked at.
 */
@Path(CheckPageResource.PATH)
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class CheckPageResource {
  static final String PATH = "/check";

  private final PackageExaminer examiner = new PackageExaminer();
  private final Door door;
  private final OfficeClock clock;
  private final CheckPages pages;

  CheckPageResource(Door door, OfficeClock clock, CheckPages pages) {
    this.door = door;
    this.clock = clock;
    this.pages = pages;
  }

  @GET
  @Operation(hidden = true)
  public Response form(
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return pages.form(PageAnswer.language(lang, accepted));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response check(
      @RestForm(FileUpload.ALL) List<FileUpload> files,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Language language = PageAnswer.language(lang, accepted);
    // A browser sends an empty part for a field in which nothing was chosen.
    List<FileUpload> chosen =
        files.stream().filter(file -> !String.valueOf(file.fileName()).isBlank()).toList();
    if (chosen.isEmpty()) {
      return pages.nothingChosen(language);
    }
    try {
      return door.takePublicForm(
          chosen,
          upload ->
              pages.result(
                  language,
                  chosen.getFirst().fileName(),
                  upload.contents(),
                  examiner.examine(upload.contents(), clock.today())));
    } catch (Problem problem) {
      return pages.problem(language, problem);
    }
  }
}
