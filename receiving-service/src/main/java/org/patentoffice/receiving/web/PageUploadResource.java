package org.patentoffice.receiving.web;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.intake.Intake;
import org.patentoffice.receiving.intake.Upload;
import org.patentoffice.receiving.upload.FinishedUploads;
import org.patentoffice.receiving.upload.PendingUpload;
import org.patentoffice.receiving.upload.Tus;
import org.patentoffice.receiving.upload.Uploads;

/** The resumable upload of the pages, with their session, and the draft that it becomes. */
@Path(PageUploadResource.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class PageUploadResource {
  static final String PATH = "/filing/uploads";

  private final Tus tus;
  private final Uploads uploads;
  private final FinishedUploads finished;
  private final Intake intake;
  private final DraftPages pages;
  private final Reader reader;
  private final Caller caller;

  PageUploadResource(
      Tus tus,
      Uploads uploads,
      FinishedUploads finished,
      Intake intake,
      DraftPages pages,
      Reader reader,
      Caller caller) {
    this.tus = tus;
    this.uploads = uploads;
    this.finished = finished;
    this.intake = intake;
    this.pages = pages;
    this.reader = reader;
    this.caller = caller;
  }

  @OPTIONS
  @Operation(hidden = true)
  public Response options() {
    return tus.options();
  }

  @POST
  @Operation(hidden = true)
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
  @Operation(hidden = true)
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
  @Operation(hidden = true)
  public Response terminate(
      @PathParam("id") String id, @HeaderParam(Tus.RESUMABLE) @Nullable String version) {
    return tus.terminate(id, caller.username(), version);
  }

  /** Of the form of who has no script, or does not want to go on. */
  @POST
  @Path("{id}/deletion")
  @Operation(hidden = true)
  public Response delete(@PathParam("id") String written) {
    uploads.delete(Tus.id(written), caller.username());
    return Pages.seeOther(reader, Section.FILE.path());
  }

  /**
   * Examines what has come; what is acceptable becomes a draft of the same id, of what is not
   * nothing is kept. Sent again, it leads to the same draft, or to the receipt if that was filed.
   */
  @POST
  @Path("{id}/draft")
  @Operation(hidden = true)
  public Response examine(@PathParam("id") String written) {
    UUID id = Tus.id(written);
    Optional<PendingUpload> upload = uploads.own(id, caller.username());
    if (upload.isEmpty()) {
      // It goes only together with the coming of its draft.
      return Pages.seeOther(reader, DraftResource.address(id));
    }
    try {
      return finished.look(upload.get(), contents -> examine(upload.get(), contents));
    } catch (Problem problem) {
      // Another may have made a draft of it while this one was about to read it.
      return uploads.own(id, caller.username()).isEmpty()
          ? Pages.seeOther(reader, DraftResource.address(id))
          : pages.notKept(problem);
    }
  }

  private Response examine(PendingUpload upload, Upload contents) {
    return switch (intake.check(contents, caller.username())) {
      case Examination.Refused refused -> {
        uploads.delete(upload.id(), caller.username());
        yield pages.refused(upload.name(), contents.contents(), refused);
      }
      case Examination.Acceptable acceptable -> {
        finished.keep(upload, caller.username(), acceptable.documentName(), contents);
        yield Pages.seeOther(reader, DraftResource.address(upload.id()));
      }
    };
  }
}
