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
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;

/** The applicant's mailbox (オンライン発送). */
@Path("/mailbox")
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class MailboxResource {
  private final Mailbox mailbox;
  private final RemoteContent contents;
  private final Caller caller;

  MailboxResource(Mailbox mailbox, RemoteContent contents, Caller caller) {
    this.mailbox = mailbox;
    this.contents = contents;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The caller's dispatched documents, newest first")
  public List<Mailbox.Mail> list() {
    return mailbox.of(caller.username());
  }

  @GET
  @Path("{documentNumber}")
  @Operation(
      summary = "Open a document",
      description =
          "The first opening is its service: periods run from that day. If the bytes cannot be had"
              + " now the answer is 503 and nothing was served.")
  public Response open(@PathParam("documentNumber") String documentNumber) {
    ContentRef content =
        mailbox
            .contentOf(documentNumber, caller.username())
            .orElseThrow(
                () -> Problems.notFound("document " + documentNumber, "書類 " + documentNumber));
    byte[] bytes = contents.fetch(content);
    mailbox.open(documentNumber, caller.username(), caller.cause(null));
    return Response.ok(bytes)
        .type(content.mediaType())
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
