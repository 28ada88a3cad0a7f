package org.patentoffice.receiving.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Roles;

/** Lets the office convince itself that no receipt was changed, removed or slipped in. */
@Path("/operations/receipt-chain")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
public class ChainAuditResource {
  private final ChainAudit audit;
  private final ReceiptSettings settings;

  ChainAuditResource(ChainAudit audit, ReceiptSettings settings) {
    this.audit = audit;
    this.settings = settings;
  }

  @GET
  @Operation(
      summary = "Verify a stretch of the chain of receipts",
      description = "Go on with from = next until there is no next. 1,000 receipts at most each.")
  public ChainAudit.Result audit(
      @QueryParam("from") @DefaultValue("1") long from,
      @QueryParam("limit") @Nullable Integer limit) {
    int most = settings.maxAuditBatch();
    int receipts = limit == null ? most : limit;
    if (from < 1 || receipts < 1 || receipts > most) {
      throw Problem.of(
          Problems.INVALID,
          "Expected from, a position from 1, and limit, 1 to %d receipts.".formatted(most),
          "from は1以上、limit は1から%dまでの値を指定してください。".formatted(most));
    }
    return audit.audit(from, receipts);
  }
}
