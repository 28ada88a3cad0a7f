package org.patentoffice.receiving.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.page.PageAnswer;

/** Figures of the desk. */
@Path("/desk/supervision")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DATA_ENTRY_SUPERVISOR)
public class SupervisionResource {
  private final Supervision supervision;

  SupervisionResource(Supervision supervision) {
    this.supervision = supervision;
  }

  @GET
  @Operation(
      summary = "Queues, throughput, differences, errors and takeovers of the last thirty days")
  public Supervision.Overview overview() {
    return supervision.overview();
  }

  @GET
  @Path("/queues.png")
  @Produces("image/png")
  @Operation(summary = "Plot of what waits, within and over its target")
  public Response queues(@QueryParam("lang") @Nullable String lang) {
    return DeskPages.image(DeskPlots.queues(supervision.queues(), PageAnswer.language(lang, null)));
  }

  @GET
  @Path("/throughput.png")
  @Produces("image/png")
  @Operation(summary = "Plot of documents keyed on each of the last fourteen days")
  public Response throughput(@QueryParam("lang") @Nullable String lang) {
    return DeskPages.image(
        DeskPlots.throughput(supervision.throughput(), PageAnswer.language(lang, null)));
  }
}
