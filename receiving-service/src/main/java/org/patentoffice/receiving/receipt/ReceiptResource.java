package org.patentoffice.receiving.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;

/** Gives a receipt again. */
@Path("/receipts/{receiptNumber}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class ReceiptResource {
  private final Receipts receipts;
  private final Caller caller;

  ReceiptResource(Receipts receipts, Caller caller) {
    this.receipts = receipts;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "The receipt of one of the caller's own documents (受領書)")
  public Receipt get(@PathParam("receiptNumber") String receiptNumber) {
    return receipts
        .ofOwner(receiptNumber, caller.username())
        .orElseThrow(() -> Problems.notFound("receipt " + receiptNumber, "受領書 " + receiptNumber));
  }
}
