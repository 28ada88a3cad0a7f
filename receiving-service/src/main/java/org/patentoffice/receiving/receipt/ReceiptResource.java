package org.patentoffice.receiving.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;

/** Gives a receipt again. */
@Path("/receipts/{receiptNumber}")
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class ReceiptResource {
  private static final String PKCS7 = "application/pkcs7-mime";

  private final Receipts receipts;
  private final Caller caller;

  ReceiptResource(Receipts receipts, Caller caller) {
    this.receipts = receipts;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(summary = "The receipt of one of the caller's own documents (受領書)")
  @APIResponseSchema(ReceiptText.class)
  public String get(@PathParam("receiptNumber") String receiptNumber) {
    return own(receiptNumber).json();
  }

  @GET
  @Path("/proof")
  @Produces(PKCS7)
  @Transactional
  @Operation(
      summary = "The signed text of the receipt with its signature, for any tool (CMS, DER)",
      description =
          "openssl cms -verify -inform DER, with the certificates of /receipt-certificates.")
  public Response proof(@PathParam("receiptNumber") String receiptNumber) {
    byte[] pkcs7 = own(receiptNumber).pkcs7().orElseThrow(ReceiptResource::unsigned);
    return Response.ok(pkcs7, PKCS7)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.p7m\"".formatted(receiptNumber))
        .build();
  }

  private GivenReceipt own(String receiptNumber) {
    return receipts
        .ofOwner(receiptNumber, caller.username())
        .orElseThrow(() -> Problems.notFound("receipt " + receiptNumber, "受領書 " + receiptNumber));
  }

  private static Problem unsigned() {
    return Problem.of(
        Problems.NOT_FOUND,
        "The receipt is from before the office signed receipts. Ask for it without /proof.",
        "署名の開始前に交付された受領書です。/proof を付けずに取得してください。");
  }
}
