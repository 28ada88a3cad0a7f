package org.patentoffice.receiving.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.desk.Worker;
import org.patentoffice.receiving.mailbox.PrintQueue;
import org.patentoffice.receiving.page.FileAnswer;

/** The print queue of the mail room: what is served by post is printed in batches and posted. */
@Path("/desk/post/batches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DATA_ENTRY, Roles.DATA_ENTRY_SUPERVISOR})
public class PrintQueueResource {
  static final String BATCHES = "/desk/post/batches/";

  private final PrintQueue queue;
  private final PrintRoom room;
  private final Worker worker;

  PrintQueueResource(PrintQueue queue, PrintRoom room, Caller caller) {
    this.queue = queue;
    this.room = room;
    this.worker = new Worker(caller);
  }

  /** What waits, and what was printed. */
  public record Overview(PrintQueue.Waiting waiting, List<PrintQueue.Batch> batches) {}

  @GET
  @Operation(summary = "What waits to be printed, and the batches, those not posted first")
  public Overview overview() {
    return new Overview(queue.waiting(), queue.batches());
  }

  @POST
  @Operation(
      summary = "Make a batch of what has waited longest",
      description = "201 with the batch; 204 if nothing waits.")
  @APIResponseSchema(value = PrintQueue.Batch.class, responseCode = "201")
  public Response make() {
    return queue
        .make(worker.name())
        .map(batch -> Response.created(URI.create(BATCHES + batch.number())).entity(batch).build())
        .orElseGet(() -> Response.noContent().build());
  }

  @GET
  @Path("{number}")
  @Operation(summary = "A batch")
  public PrintQueue.Batch batch(@PathParam("number") long number) {
    return queue.find(number).orElseThrow(() -> unknown(number));
  }

  @GET
  @Path("{number}/pdf")
  @Produces("application/pdf")
  @Operation(
      summary = "The batch as one PDF, each document behind a cover with its address",
      description = "As often as the printer needs. 503 if the bytes of a document cannot be had.")
  public Response pdf(@PathParam("number") long number) {
    batch(number);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    room.print(queue.itemsOf(number), out);
    return FileAnswer.of(out.toByteArray(), "application/pdf")
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"post-%d.pdf\"".formatted(number))
        .build();
  }

  @POST
  @Path("{number}/posting")
  @Operation(summary = "Note that a batch was handed to the post; once is enough")
  public PrintQueue.Batch posted(@PathParam("number") long number) {
    return queue.post(number, worker.name()).orElseThrow(() -> unknown(number));
  }

  private static Problem unknown(long number) {
    return Problems.notFound("batch " + number, "印刷分 " + number);
  }
}
