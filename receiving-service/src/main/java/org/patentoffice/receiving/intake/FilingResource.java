package org.patentoffice.receiving.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.receipt.GivenReceipt;
import org.patentoffice.receiving.receipt.ReceiptText;

/** The door through which everything is filed online: applications and later documents. */
@Path(FilingResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class FilingResource {
  static final String PATH = "/filings";
  static final int MAX_KEY_CHARACTERS = 200;

  private static final String ZIP = "application/zip";

  private final Door door;
  private final Intake intake;
  private final Caller caller;

  FilingResource(Door door, Intake intake, Caller caller) {
    this.door = door;
    this.intake = intake;
    this.caller = caller;
  }

  /** What the rules say of a package; nothing is stored. */
  public record Check(boolean acceptable, @Nullable String documentName, List<Finding> findings) {
    static Check of(Examination examination) {
      return switch (examination) {
        case Examination.Acceptable acceptable ->
            new Check(true, acceptable.documentName(), acceptable.findings());
        case Examination.Refused refused -> new Check(false, null, refused.findings());
      };
    }
  }

  @POST
  @Consumes({ZIP, "application/x-zip-compressed"})
  @Operation(
      summary = "File a package as a ZIP archive",
      description =
          "Shift_JIS HTML with 【】 items and its images. 201 with the receipt; the same"
              + " Idempotency-Key with the same bytes gives the same receipt.")
  @APIResponseSchema(value = ReceiptText.class, responseCode = "201")
  public Response fileZip(InputStream zip, @HeaderParam("Idempotency-Key") @Nullable String key) {
    checkKey(key);
    return door.takeZip(zip, upload -> file(upload, key));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "File a package as the files of a multipart form")
  @APIResponseSchema(value = ReceiptText.class, responseCode = "201")
  public Response fileForm(
      @RestForm(FileUpload.ALL) List<FileUpload> files,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    checkKey(key);
    return door.takeForm(files, upload -> file(upload, key));
  }

  @POST
  @Path("/check")
  @Consumes({ZIP, "application/x-zip-compressed"})
  @Operation(summary = "Check a ZIP archive by the same rules; nothing is stored")
  public Check checkZip(InputStream zip) {
    return door.takeZip(zip, upload -> Check.of(intake.check(upload, caller.username())));
  }

  @POST
  @Path("/check")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Check the files of a multipart form by the same rules; nothing is stored")
  public Check checkForm(@RestForm(FileUpload.ALL) List<FileUpload> files) {
    return door.takeForm(files, upload -> Check.of(intake.check(upload, caller.username())));
  }

  private Response file(Upload upload, @Nullable String key) {
    GivenReceipt receipt = intake.file(upload, caller.username(), key, caller.cause(null));
    return Response.created(URI.create("/receipts/" + receipt.receiptNumber()))
        .entity(receipt.json())
        .build();
  }

  private static void checkKey(@Nullable String key) {
    if (key != null
        && (key.isBlank()
            || key.length() > MAX_KEY_CHARACTERS
            || !key.chars().allMatch(c -> c > 0x20 && c < 0x7f))) {
      throw IntakeProblems.badKey(MAX_KEY_CHARACTERS);
    }
  }
}
