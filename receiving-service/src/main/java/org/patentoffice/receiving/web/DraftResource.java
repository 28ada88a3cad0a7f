package org.patentoffice.receiving.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.draft.Draft;
import org.patentoffice.receiving.draft.Drafts;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.intake.Door;
import org.patentoffice.receiving.intake.Intake;
import org.patentoffice.receiving.intake.Upload;
import org.patentoffice.receiving.receipt.GivenReceipt;
import org.patentoffice.receiving.receipt.Receipts;

/**
 * From the upload to the receipt. Whatever is sent again is answered again: a draft that has been
 * filed leads to its receipt, on every way.
 */
@Path(DraftResource.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class DraftResource {
  static final String PATH = "/filing/drafts";

  private final Door door;
  private final Intake intake;
  private final Drafts drafts;
  private final Receipts receipts;
  private final DraftPages pages;
  private final Reader reader;
  private final Caller caller;

  DraftResource(
      Door door,
      Intake intake,
      Drafts drafts,
      Receipts receipts,
      DraftPages pages,
      Reader reader,
      Caller caller) {
    this.door = door;
    this.intake = intake;
    this.drafts = drafts;
    this.receipts = receipts;
    this.pages = pages;
    this.reader = reader;
    this.caller = caller;
  }

  static String address(UUID id) {
    return PATH + "/" + id;
  }

  static String submission(UUID id) {
    return address(id) + "/submission";
  }

  /** Where signing in again after an upload leads. */
  @GET
  @Operation(hidden = true)
  public Response home() {
    return Pages.seeOther(reader, Section.FILE.path());
  }

  /** Examines; what is acceptable becomes a draft, of what is not nothing is kept. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response upload(@RestForm(FileUpload.ALL) List<FileUpload> files) {
    // A browser sends an empty part for a field in which nothing was chosen.
    List<FileUpload> chosen =
        files.stream().filter(file -> !String.valueOf(file.fileName()).isBlank()).toList();
    if (chosen.isEmpty()) {
      return pages.nothingChosen();
    }
    String name = chosen.getFirst().fileName();
    try {
      return door.takeForm(
          chosen,
          upload -> {
            Examination examination = intake.check(upload, caller.username());
            return switch (examination) {
              case Examination.Refused refused -> pages.refused(name, upload.contents(), refused);
              case Examination.Acceptable acceptable ->
                  Pages.seeOther(
                      reader,
                      address(
                          drafts
                              .keep(caller.username(), name, acceptable.documentName(), upload)
                              .id()));
            };
          });
    } catch (Problem problem) {
      return pages.notKept(problem);
    }
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public Response show(@PathParam("id") String written) {
    UUID id = id(written);
    Optional<Draft> draft = drafts.own(id, caller.username());
    return receipt(id)
        .orElseGet(
            () ->
                draft
                    .map(
                        one ->
                            open(
                                one,
                                receipts.latestOfBytes(caller.username(), one.packageSha256())))
                    .orElseThrow(() -> unknown(written)));
  }

  /** What the rules of today say of it. */
  private Response open(Draft draft, Optional<String> filedBefore) {
    return door.takeKept(
        draft.bytesWhenRead(),
        () -> originals(draft),
        upload -> {
          try {
            return pages.draft(
                draft, upload.contents(), intake.check(upload, caller.username()), filedBefore);
          } catch (Problem problem) {
            return pages.notToBeFiled(draft, problem);
          }
        });
  }

  @POST
  @Path("{id}/deletion")
  @Operation(hidden = true)
  public Response delete(@PathParam("id") String written) {
    UUID id = id(written);
    if (drafts.own(id, caller.username()).isEmpty()) {
      throw unknown(written);
    }
    drafts.delete(id, caller.username());
    return Pages.seeOther(reader, Section.FILE.path());
  }

  /**
   * Files it. Sent twice, at once or later, it is filed once: all forms of a draft have the same
   * Idempotency-Key.
   */
  @POST
  @Path("{id}/submission")
  @Operation(hidden = true)
  public Response submit(@PathParam("id") String written) {
    UUID id = id(written);
    Optional<Draft> draft = drafts.own(id, caller.username());
    if (draft.isEmpty()) {
      // It goes only after its receipt is there.
      return receipt(id).orElseThrow(() -> unknown(written));
    }
    try {
      return file(draft.get());
    } catch (Problem problem) {
      // Another may have filed it, and with it deleted it, while this one was about to read it.
      return receipt(id).orElseGet(() -> pages.notFiled(draft.get(), problem));
    }
  }

  private Response file(Draft draft) {
    GivenReceipt receipt =
        door.takeKept(
            draft.bytesWhenRead(),
            () -> originals(draft),
            upload ->
                intake.file(upload, caller.username(), draft.idempotencyKey(), caller.cause(null)));
    drafts.delete(draft.id(), caller.username());
    return Pages.seeOther(reader, ReceiptPageResource.address(receipt.receiptNumber()));
  }

  /** What became of it, for whoever lost the connection while it was filed. */
  @GET
  @Path("{id}/submission")
  @Operation(hidden = true)
  public Response outcome(@PathParam("id") String written) {
    UUID id = id(written);
    Optional<Draft> draft = drafts.own(id, caller.username());
    return receipt(id)
        .orElseGet(() -> draft.map(pages::nothingReceived).orElseThrow(() -> unknown(written)));
  }

  /** The receipt of the draft, if it has been filed; asked after the draft itself. */
  private Optional<Response> receipt(UUID id) {
    return receipts
        .lineUnder(new Receipts.Key(caller.username(), Draft.idempotencyKey(id)))
        .map(line -> Pages.seeOther(reader, ReceiptPageResource.address(line.receiptNumber())));
  }

  private List<Upload.Original> originals(Draft draft) {
    List<Upload.Original> originals = drafts.originals(draft.id());
    if (originals.isEmpty()) {
      throw unknown(draft.id().toString());
    }
    return originals;
  }

  /** What is no id is answered like the id of nothing. */
  private static UUID id(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException e) {
      throw unknown(written);
    }
  }

  private static Problem unknown(String written) {
    return Problems.notFound("draft " + written, "下書き " + written);
  }
}
