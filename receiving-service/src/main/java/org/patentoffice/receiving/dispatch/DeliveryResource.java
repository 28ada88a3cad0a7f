package org.patentoffice.receiving.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.mailbox.Mailbox;

/** Read receipts: whether, when and how what the office dispatched was served. */
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FORMALITY_EXAMINER, Roles.EXAMINER, Roles.AUDITOR, Roles.OPERATOR})
public class DeliveryResource {
  private final Mailbox mailbox;

  DeliveryResource(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @GET
  @Path("{documentNumber}")
  @Operation(
      summary = "The receipt for a dispatched document",
      description =
          "When and how it was served, who opened it, the digest of what was dispatched, and the"
              + " batch in which it was printed. Asking serves nothing.")
  public Mailbox.Delivery delivery(@PathParam("documentNumber") String documentNumber) {
    return mailbox
        .delivery(documentNumber)
        .orElseThrow(() -> Problems.notFound("document " + documentNumber, "書類 " + documentNumber));
  }
}
