package org.patentoffice.receiving.mailbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.kit.content.RemoteContent;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.notice.NoticePdf;
import org.patentoffice.receiving.page.FileAnswer;

/** The applicant's mailbox (オンライン発送). */
@Path("/mailbox")
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class MailboxResource {
  static final ProblemType NOT_OPENED =
      new ProblemType("not-opened", 409, "Not opened yet", "まだ開かれていません");

  private final Mailbox mailbox;
  private final RemoteContent contents;
  private final NoticePdf pdf;
  private final Caller caller;

  MailboxResource(Mailbox mailbox, RemoteContent contents, NoticePdf pdf, Caller caller) {
    this.mailbox = mailbox;
    this.contents = contents;
    this.pdf = pdf;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The caller's dispatched documents, newest first")
  public List<Mailbox.Mail> list() {
    return mailbox.of(caller.username());
  }

  @GET
  @Path("{documentNumber}/pdf")
  @Produces("application/pdf")
  @Operation(
      summary = "A document that has been served, as PDF",
      description = "Serves nothing: 409 not-opened until the document was opened or posted.")
  public Response pdf(@PathParam("documentNumber") String documentNumber) {
    Mailbox.Mail mail =
        mailbox.find(documentNumber, caller.username()).orElseThrow(() -> unknown(documentNumber));
    if (mail.servedDate() == null) {
      throw Problem.of(
          NOT_OPENED,
          "Open the document first: GET /mailbox/" + documentNumber + ". That is its service.",
          "先に書類を開いてください（GET /mailbox/" + documentNumber + "）。開いた日が送達の日になります。");
    }
    byte[] bytes =
        pdf.of(contents.fetch(content(documentNumber)), documentNumber, Language.JA, null);
    return FileAnswer.of(bytes, "application/pdf").build();
  }

  @GET
  @Path("{documentNumber}")
  @Operation(
      summary = "Open a document",
      description =
          "The first opening is its service: periods run from that day. If the bytes cannot be had"
              + " now the answer is 503 and nothing was served.")
  public Response open(@PathParam("documentNumber") String documentNumber) {
    ContentRef content = content(documentNumber);
    byte[] bytes = contents.fetch(content);
    mailbox.open(documentNumber, caller.username(), caller.cause(null));
    return FileAnswer.of(bytes, content.mediaType()).build();
  }

  private ContentRef content(String documentNumber) {
    return mailbox
        .contentOf(documentNumber, caller.username())
        .orElseThrow(() -> unknown(documentNumber));
  }

  private static Problem unknown(String documentNumber) {
    return Problems.notFound("document " + documentNumber, "書類 " + documentNumber);
  }
}
