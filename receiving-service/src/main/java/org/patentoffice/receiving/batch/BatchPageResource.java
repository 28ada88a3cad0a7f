package org.patentoffice.receiving.batch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.batch.BatchView.PartView;
import org.patentoffice.receiving.desk.DeskPages;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.page.PageAnswer;

/** The pages on which scanned piles are sent and what became of them is seen. */
@Path("/desk/scans")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DATA_ENTRY, Roles.DATA_ENTRY_SUPERVISOR})
public class BatchPageResource {
  private final Batches batches;
  private final BatchLimits limits;
  private final Caller caller;

  BatchPageResource(Batches batches, BatchLimits limits, Caller caller) {
    this.batches = batches;
    this.limits = limits;
    this.caller = caller;
  }

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance scans(
        Language l,
        String switchTo,
        boolean supervisor,
        int mostPages,
        String folder,
        List<BatchView> batches);

    static native TemplateInstance batch(
        Language l, String switchTo, boolean supervisor, BatchView batch, List<PartView> parts);
  }

  @GET
  @Operation(hidden = true)
  public Response scans(
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Language language = PageAnswer.language(lang, accepted);
    return DeskPages.page(
        Templates.scans(
            language,
            DeskPages.other("/desk/scans", language),
            isSupervisor(),
            limits.maxPages(),
            limits.folder().map(String::valueOf).orElse(""),
            batches.list(limits.maxListed()).stream()
                .map(batch -> BatchView.of(batch, language))
                .toList()));
  }

  @GET
  @Path("/{batchNumber}")
  @Operation(hidden = true)
  public Response batch(
      @PathParam("batchNumber") long batchNumber,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Language language = PageAnswer.language(lang, accepted);
    return DeskPages.page(
        Templates.batch(
            language,
            DeskPages.other("/desk/scans/" + batchNumber, language),
            isSupervisor(),
            BatchView.of(
                batches.find(batchNumber).orElseThrow(() -> BatchProblems.noBatch(batchNumber)),
                language),
            batches.parts(batchNumber).stream()
                .map(part -> BatchView.part(part, language))
                .toList()));
  }

  private boolean isSupervisor() {
    return caller.has(Roles.DATA_ENTRY_SUPERVISOR);
  }
}
