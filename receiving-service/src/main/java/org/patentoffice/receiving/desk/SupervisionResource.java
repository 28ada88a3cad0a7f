package org.patentoffice.receiving.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.kit.security.Roles;

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
}
