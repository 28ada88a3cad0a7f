package org.patentoffice.receiving.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.custody.Custody.Box;
import org.patentoffice.receiving.desk.Worker;
import org.patentoffice.receiving.label.LabelSheets;
import org.patentoffice.receiving.label.LabelSheets.Sheet;
import org.patentoffice.receiving.page.FileAnswer;

/** Boxes in which documents go through the house together. */
@Path("/desk/boxes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DATA_ENTRY, Roles.DATA_ENTRY_SUPERVISOR})
public class BoxResource {
  private final Custody custody;
  private final Worker worker;

  BoxResource(Custody custody, Caller caller) {
    this.custody = custody;
    this.worker = new Worker(caller);
  }

  @POST
  @Operation(summary = "Open a box")
  @APIResponseSchema(value = Box.class, responseCode = "201")
  public Response open() {
    Box box = custody.open(worker.name());
    return Response.created(URI.create("/desk/boxes/" + box.boxNumber())).entity(box).build();
  }

  @GET
  @Path("/{boxNumber}")
  @Operation(summary = "A box and what is in it")
  public Box box(@PathParam("boxNumber") long boxNumber) {
    return custody.box(boxNumber).orElseThrow(() -> CustodyProblems.noBox(boxNumber));
  }

  @GET
  @Path("/{boxNumber}/label")
  @Produces("application/pdf")
  @Operation(summary = "The label of a box (PDF)")
  public Response label(@PathParam("boxNumber") long boxNumber) {
    Sheet sheet =
        custody
            .label(boxNumber)
            .map(label -> new Sheet(label, "箱　Box", List.of("入れた書類は、この箱のラベルを読み取れば一緒に移動します。")))
            .orElseThrow(() -> CustodyProblems.noBox(boxNumber));
    return FileAnswer.of(LabelSheets.pdf(List.of(sheet)), "application/pdf")
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"box-%d.pdf\"".formatted(boxNumber))
        .build();
  }
}
