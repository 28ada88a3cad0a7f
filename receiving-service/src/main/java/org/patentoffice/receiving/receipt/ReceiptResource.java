package org.patentoffice.receiving.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;

/** Gives receipts again, and tells what became of a filing whose answer was lost. */
@Path("/receipts")
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class ReceiptResource {
  /** The longest page of the list. */
  static final int MAX_LISTED = 100;

  private static final String PKCS7 = "application/pkcs7-mime";

  private final Receipts receipts;
  private final Caller caller;

  ReceiptResource(Receipts receipts, Caller caller) {
    this.receipts = receipts;
    this.caller = caller;
  }

  /**
   * Receipts, newest first.
   *
   * @param total how many there are in all
   */
  public record Listed(long total, int offset, List<Receipts.Line> receipts) {}

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      summary = "The caller's receipts, newest first",
      description =
          "With idempotencyKey: what became of the filing that was sent with it. None means that"
              + " nothing has been received under the key.")
  public Listed list(
      @QueryParam("idempotencyKey") @Nullable String key,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("20") int limit) {
    if (offset < 0 || limit < 1 || limit > MAX_LISTED) {
      throw Problem.of(
          Problems.INVALID,
          "Expected offset, from 0, and limit, 1 to %d receipts.".formatted(MAX_LISTED),
          "offset は0以上、limit は1から%dまでの値を指定してください。".formatted(MAX_LISTED));
    }
    String owner = caller.username();
    return key == null
        ? new Listed(receipts.countOf(owner), offset, receipts.linesOf(owner, offset, limit))
        : under(new Receipts.Key(owner, key), offset);
  }

  private Listed under(Receipts.Key key, int offset) {
    List<Receipts.Line> lines = receipts.lineUnder(key).stream().toList();
    return new Listed(lines.size(), offset, offset == 0 ? lines : List.of());
  }

  @GET
  @Path("/{receiptNumber}")
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(summary = "The receipt of one of the caller's own documents (受領書)")
  @APIResponseSchema(ReceiptText.class)
  public String get(@PathParam("receiptNumber") String receiptNumber) {
    return own(receiptNumber).json();
  }

  @GET
  @Path("/{receiptNumber}/proof")
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
