package org.patentoffice.receiving.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.custody.Custody.Place;
import org.patentoffice.receiving.custody.Custody.Taken;
import org.patentoffice.receiving.custody.Custody.Way;
import org.patentoffice.receiving.desk.DeskProblems;
import org.patentoffice.receiving.desk.Worker;

/** Hand-overs of paper: each is scanned where it arrives. */
@Path("/desk/handovers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DATA_ENTRY, Roles.DATA_ENTRY_SUPERVISOR})
public class HandoverResource {
  private static final int LONGEST_CODE = 64;

  private final Custody custody;
  private final Worker worker;

  HandoverResource(Custody custody, Caller caller) {
    this.custody = custody;
    this.worker = new Worker(caller);
  }

  /**
   * A label that was scanned.
   *
   * @param station where
   * @param code of the document or the box
   * @param box of the box into which the document goes; null for none
   */
  public record Scanned(@Nullable String station, @Nullable String code, @Nullable String box) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "A document or a box has come to a station",
      description =
          "With the label of a box, all that is in it has come. With box, the document goes into that"
              + " box. Scanned again, nothing changes and moved is 0.")
  public Taken take(@Nullable Scanned scanned) {
    Scanned given = scanned == null ? new Scanned(null, null, null) : scanned;
    return custody.take(
        text("/station", given.station()),
        text("/code", given.code()),
        text("/box", given.box()),
        worker.name());
  }

  @GET
  @Path("/{envelopeNumber}")
  @Operation(summary = "Where an envelope is, and every hand-over that led there")
  public Way way(@PathParam("envelopeNumber") String envelopeNumber) {
    return custody.way(envelopeNumber).orElseThrow(() -> DeskProblems.noEnvelope(envelopeNumber));
  }

  @GET
  @Path("/overdue")
  @Operation(summary = "Documents that should have gone on before today, at most 200 a station")
  public List<Place> overdue() {
    return custody.overdue();
  }

  private static String text(String place, @Nullable String given) {
    String text = Objects.requireNonNullElse(given, "").strip();
    if (text.length() > LONGEST_CODE) {
      throw CustodyProblems.unknownLabel(place, text.substring(0, LONGEST_CODE) + "…");
    }
    return text;
  }
}
