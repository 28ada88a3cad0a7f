package org.patentoffice.receiving.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;

/** Keying: the next document, its draft, and what was keyed (電子化). */
@Path("/desk/work")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DATA_ENTRY, Roles.DATA_ENTRY_SUPERVISOR})
public class WorkResource {
  private final Desk desk;
  private final DeskLimits limits;
  private final Worker worker;

  WorkResource(Desk desk, DeskLimits limits, Caller caller) {
    this.desk = desk;
    this.limits = limits;
    this.worker = new Worker(caller);
  }

  /**
   * What is typed.
   *
   * @param values by field, as typed
   */
  public record Typed(@Nullable Map<String, String> values) {
    Map<String, String> all() {
      return values == null ? Map.of() : values;
    }
  }

  @POST
  @Operation(
      summary = "Take the next document, or go on with the one in hand",
      description =
          "The oldest that the caller may do: nobody keys a document twice or adjudicates what he"
              + " keyed. 204 if there is nothing. It stays the caller's for 30 minutes after the last"
              + " saved draft.")
  @APIResponseSchema(value = Work.class, responseCode = "200")
  public Response next() {
    return desk.next(worker.name())
        .map(work -> Response.ok(work).build())
        .orElseGet(() -> Response.noContent().build());
  }

  @GET
  @Path("/{taskId}")
  @Operation(summary = "What the caller has in hand, with its draft")
  public Work get(@PathParam("taskId") long taskId) {
    return desk.work(taskId, worker.name());
  }

  @GET
  @Path("/{taskId}/pages/{page}")
  @Operation(summary = "The image of a page of it (PNG)")
  public Response page(@PathParam("taskId") long taskId, @PathParam("page") int page) {
    return DeskPages.image(desk.page(taskId, page, worker.name()));
  }

  @PUT
  @Path("/{taskId}/draft")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Keep what is typed so far, at most 64 KiB; the lease begins anew")
  public Work draft(
      @PathParam("taskId") long taskId,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) int bytes,
      @Nullable Typed typed) {
    return desk.draft(taskId, worker.name(), values(bytes, typed));
  }

  @POST
  @Path("/{taskId}/keyed")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "All is keyed",
      description = "204, whatever others keyed. 422 names the fields and characters to be mended.")
  public Response keyed(
      @PathParam("taskId") long taskId,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) int bytes,
      @Nullable Typed typed) {
    desk.keyed(taskId, worker.name(), values(bytes, typed));
    return Response.noContent().build();
  }

  @POST
  @Path("/{taskId}/return")
  @Operation(summary = "Give it back: somebody else may go on from the draft at once")
  public Response handBack(@PathParam("taskId") long taskId) {
    desk.handBack(taskId, worker.name());
    return Response.noContent().build();
  }

  private Map<String, String> values(int bytes, @Nullable Typed typed) {
    if (bytes > limits.maxDraftBytes()) {
      throw DeskProblems.tooLarge(limits.maxDraftBytes());
    }
    return typed == null ? Map.of() : typed.all();
  }
}
