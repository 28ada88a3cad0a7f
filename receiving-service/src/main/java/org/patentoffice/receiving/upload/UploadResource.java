package org.patentoffice.receiving.upload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.receipt.GivenReceipt;
import org.patentoffice.receiving.receipt.ReceiptText;

/** A ZIP archive in pieces, and its filing when all of them are there. */
@Path(UploadResource.PATH)
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class UploadResource {
  static final String PATH = "/uploads";

  private final Tus tus;
  private final FinishedUploads finished;
  private final Caller caller;

  UploadResource(Tus tus, FinishedUploads finished, Caller caller) {
    this.tus = tus;
    this.finished = finished;
    this.caller = caller;
  }

  @OPTIONS
  @Operation(hidden = true)
  public Response options() {
    return tus.options();
  }

  @POST
  @Operation(
      summary = "Begin a resumable upload of a ZIP archive (tus 1.0.0)",
      description =
          "201 with its address. HEAD tells how far it is, PATCH sends what follows, DELETE ends"
              + " it; what nobody continues expires.")
  public Response create(
      @HeaderParam(Tus.RESUMABLE) @Nullable String version,
      @HeaderParam(Tus.LENGTH) @Nullable String length,
      @HeaderParam(Tus.METADATA) @Nullable String metadata) {
    return tus.create(PATH, caller.username(), version, length, metadata);
  }

  @HEAD
  @Path("{id}")
  @Operation(hidden = true)
  public Response offset(
      @PathParam("id") String id, @HeaderParam(Tus.RESUMABLE) @Nullable String version) {
    return tus.offset(id, caller.username(), version);
  }

  @PATCH
  @Path("{id}")
  @Consumes(Tus.PIECE)
  @Operation(summary = "Send the bytes that follow; every 256 KiB are kept at once")
  public Response append(
      @PathParam("id") String id,
      @HeaderParam(Tus.RESUMABLE) @Nullable String version,
      @HeaderParam(Tus.OFFSET) @Nullable String offset,
      @HeaderParam(Tus.CHECKSUM) @Nullable String checksum,
      InputStream body) {
    return tus.append(id, caller.username(), version, offset, checksum, body);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "End an upload and delete what has come")
  public Response terminate(
      @PathParam("id") String id, @HeaderParam(Tus.RESUMABLE) @Nullable String version) {
    return tus.terminate(id, caller.username(), version);
  }

  @POST
  @Path("{id}/filing")
  @Operation(
      summary = "File a finished upload",
      description =
          "201 with the receipt, as POST /filings answers. Its Idempotency-Key is draft-{id}:"
              + " whatever is sent again, it is filed once.")
  @APIResponseSchema(value = ReceiptText.class, responseCode = "201")
  public Response file(@PathParam("id") String id) {
    GivenReceipt receipt = finished.file(Tus.id(id), caller.username(), caller.cause(null));
    return Response.created(URI.create("/receipts/" + receipt.receiptNumber()))
        .entity(receipt.json())
        .type("application/json")
        .build();
  }
}
