package org.patentoffice.legalstatus.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemMappers;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.legalstatus.recording.Viewer;
import org.patentoffice.legalstatus.status.CaseNumber;
import org.patentoffice.legalstatus.status.CaseReport;
import org.patentoffice.legalstatus.status.Moment;
import org.patentoffice.legalstatus.status.Reports;
import org.patentoffice.legalstatus.status.StatusProblems;

/** Corrections of the register's own records, by an operator, with a reason. */
@Path("/legal-status/{number}/corrections")
@RolesAllowed(Roles.OPERATOR)
public class CorrectionResource {
  /** The correction, as an event of its own: it may be corrected in turn. */
  public record Recorded(String eventId) {}

  private final Reports reports;
  private final CorrectionHandler handler;
  private final Caller caller;

  CorrectionResource(Reports reports, CorrectionHandler handler, Caller caller) {
    this.reports = reports;
    this.handler = handler;
    this.caller = caller;
  }

  /** Corrects the day of an event, or withdraws its record. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Correct the record of an event")
  @APIResponse(
      responseCode = "201",
      description = "Recorded and announced",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  @APIResponse(
      responseCode = "400",
      description = "Not a number of the office, or the body cannot be read",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "404",
      description = "No such case",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description = "No such event, or no reason",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  public Response correct(@PathParam("number") String text, @Nullable CorrectEvent command) {
    CaseNumber number =
        CaseNumber.parse(text).orElseThrow(() -> StatusProblems.malformedNumber(text));
    if (command == null) {
      throw Problem.of(
          Problems.INVALID, "Expected a body with eventId and reason.", "eventId と reason が必要です。");
    }
    CaseReport report =
        reports
            .of(number, Moment.NOW, new Viewer(caller.username(), true))
            .orElseThrow(() -> StatusProblems.unknown(number));
    String id = handler.correct(report, command, caller.cause(command.reason()));
    return Response.status(Response.Status.CREATED).entity(new Recorded(id)).build();
  }
}
