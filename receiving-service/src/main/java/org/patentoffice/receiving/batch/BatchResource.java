package org.patentoffice.receiving.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.batch.BatchIntake.Source;
import org.patentoffice.receiving.batch.BatchIntake.Taken;
import org.patentoffice.receiving.batch.Batches.Batch;
import org.patentoffice.receiving.batch.Batches.PartOutcome;
import org.patentoffice.receiving.desk.DeskPages;
import org.patentoffice.receiving.desk.DeskProblems;
import org.patentoffice.receiving.desk.StatedReason;
import org.patentoffice.receiving.desk.Worker;
import org.patentoffice.receiving.scan.ScanReader.ScanFile;

/** Batches of scanned pages, split by separator sheets. */
@Path("/desk/batches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DATA_ENTRY, Roles.DATA_ENTRY_SUPERVISOR})
public class BatchResource {
  private static final int LONGEST_NAME = 255;

  private final BatchIntake intake;
  private final Batches batches;
  private final ContentStore contents;
  private final BatchLimits limits;
  private final Worker worker;

  BatchResource(
      BatchIntake intake,
      Batches batches,
      ContentStore contents,
      BatchLimits limits,
      Caller caller) {
    this.intake = intake;
    this.batches = batches;
    this.contents = contents;
    this.limits = limits;
    this.worker = new Worker(caller);
  }

  /** A batch with what became of its parts. */
  public record Details(Batch batch, List<PartOutcome> parts) {}

  /**
   * What is decided about a part.
   *
   * @param attach true: they are the envelope's pages all the same; false: they are set aside
   */
  public record Decision(@Nullable Boolean attach, @Nullable String reason) {}

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Take a scanned pile (PDF, TIFF, PNG) of documents with separator sheets",
      description =
          "At most 500 pages. It is kept at once and read in the background; 200 if the same bytes"
              + " were sent before.")
  @APIResponseSchema(value = Batch.class, responseCode = "201")
  public Response take(@RestForm("file") @Nullable FileUpload file) {
    if (file == null) {
      throw BatchProblems.noFile();
    }
    String name = String.valueOf(file.fileName());
    String kept = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    Taken taken =
        intake.take(
            kept.isBlank() ? "scan" : kept,
            new ScanFile(kept, file.uploadedFile()).bytes(),
            Source.UPLOAD,
            worker.name());
    URI address = URI.create("/desk/batches/" + taken.batch().batchNumber());
    return (taken.isNew() ? Response.created(address) : Response.ok().location(address))
        .entity(taken.batch())
        .build();
  }

  @GET
  @Operation(summary = "Batches: those that need somebody first, then the newest")
  public List<Batch> list() {
    return batches.list(limits.maxListed());
  }

  @GET
  @Path("/{batchNumber}")
  @Operation(summary = "A batch with its parts")
  public Details get(@PathParam("batchNumber") long batchNumber) {
    return new Details(
        batches.find(batchNumber).orElseThrow(() -> BatchProblems.noBatch(batchNumber)),
        batches.parts(batchNumber));
  }

  @GET
  @Path("/{batchNumber}/pages/{page}")
  @Operation(summary = "The image of a page (PNG)")
  public Response page(@PathParam("batchNumber") long batchNumber, @PathParam("page") int page) {
    return DeskPages.image(
        batches
            .image(batchNumber, page)
            .flatMap(contents::get)
            .orElseThrow(() -> BatchProblems.noBatch(batchNumber)));
  }

  @POST
  @Path("/{batchNumber}/parts/{part}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.DATA_ENTRY_SUPERVISOR)
  @Operation(
      summary = "Decide about pages that were held",
      description =
          "Only pages whose number does not fit the sheets can be given to the envelope all the"
              + " same; others are set aside and scanned again.")
  public Details decide(
      @PathParam("batchNumber") long batchNumber,
      @PathParam("part") int part,
      @Nullable Decision decision) {
    if (decision == null || decision.attach() == null) {
      throw DeskProblems.invalid(
          "/attach", "Expected attach to be true or false.", "attach には true 又は false を指定してください。");
    }
    String reason = StatedReason.of(decision.reason());
    intake.decide(batchNumber, part, decision.attach(), worker.name(), reason);
    return get(batchNumber);
  }
}
