package org.patentoffice.kit.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.inbox.ParkedEvent;
import org.patentoffice.kit.inbox.Replay;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;

/** Events that could not be applied: shown, and replayed with a reason. */
@Path("/operations/parked")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class ParkedResource {
  static final int MAX_LISTED = 500;

  private final Replay replay;
  private final Caller caller;

  ParkedResource(Replay replay, Caller caller) {
    this.replay = replay;
    this.caller = caller;
  }

  /** Why it is replayed. */
  public record Reason(@Nullable String reason) {}

  /** What waits, oldest first, at most {@value #MAX_LISTED}. */
  @GET
  public List<ParkedEvent> list() {
    return replay.open(MAX_LISTED);
  }

  /** One parked event with its headers and payload. */
  @GET
  @Path("{id}")
  public ParkedEvent show(@PathParam("id") long id) {
    return replay
        .byId(id)
        .orElseThrow(() -> Problems.notFound("parked event " + id, "保留イベント " + id));
  }

  /** Replays the case of this event, in order, unchanged; who and why are recorded. */
  @POST
  @Path("{id}/replay")
  @Consumes(MediaType.APPLICATION_JSON)
  public List<Replay.Result> replay(@PathParam("id") long id, Reason body) {
    String reason = body.reason();
    if (reason == null || reason.isBlank()) {
      throw Problem.of(
          Problems.INVALID, "Expected a reason: it is kept with the replay.", "再実行の理由を入力してください。");
    }
    return replay.replayCaseOf(show(id), caller.username(), reason);
  }
}
