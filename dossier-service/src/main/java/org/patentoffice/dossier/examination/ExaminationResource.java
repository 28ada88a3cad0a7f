package org.patentoffice.dossier.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.dossier.examination.domain.ExaminationCommand;
import org.patentoffice.dossier.idempotency.CommandAnswers;
import org.patentoffice.dossier.numbering.PathNumbers;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;

/** The examiner's desk. */
@Path("/examination")
@RolesAllowed(Roles.EXAMINER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExaminationResource {
  /** Longest page of the worklist. */
  static final int MAX_PAGE_ITEMS = 100;

  private static final int DEFAULT_PAGE_ITEMS = 50;

  private final ExaminersDesk desk;
  private final CommandReader commands;
  private final CommandAnswers answers;
  private final Worklist worklist;
  private final OfficeClock clock;
  private final Caller caller;

  ExaminationResource(
      ExaminersDesk desk,
      CommandReader commands,
      CommandAnswers answers,
      Worklist worklist,
      OfficeClock clock,
      Caller caller) {
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
    this.worklist = worklist;
    this.clock = clock;
    this.caller = caller;
  }

  @POST
  @Path("/{applicationNumber}/notices-of-reasons")
  @Operation(summary = "Notify reasons for refusal (拒絶理由通知, A131)")
  public Response notifyReasons(
      @PathParam("applicationNumber") String applicationNumber,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonsRequest body) {
    return act(applicationNumber, key, commands.notifyReasons(caller.username(), body));
  }

  @POST
  @Path("/{applicationNumber}/grant-decision")
  @Operation(summary = "Decide to grant the patent (特許査定, A01)")
  public Response grant(
      @PathParam("applicationNumber") String applicationNumber,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable GrantRequest body) {
    return act(applicationNumber, key, commands.grant(caller.username(), body));
  }

  @POST
  @Path("/{applicationNumber}/refusal-decision")
  @Operation(summary = "Decide to refuse the application (拒絶査定, A02)")
  public Response refuse(
      @PathParam("applicationNumber") String applicationNumber,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonsRequest body) {
    return act(applicationNumber, key, commands.refuse(caller.username(), body));
  }

  private Response act(String number, @Nullable String key, ExaminationCommand command) {
    ApplicationNumber applicationNumber = PathNumbers.application(number);
    OfficeActionAnswer answer =
        answers.once(
            caller.username(),
            key,
            List.of(applicationNumber, command.getClass().getSimpleName(), command),
            OfficeActionAnswer.class,
            () ->
                OfficeActionAnswer.of(
                    applicationNumber, desk.act(applicationNumber, command, caller.cause(null))));
    return Response.created(URI.create(answer.href())).entity(answer).build();
  }

  @GET
  @Path("/worklist")
  @Operation(summary = "Cases on which the caller can act today, oldest first")
  public WorklistPage worklist(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
    int items = limit == null ? DEFAULT_PAGE_ITEMS : limit;
    if (items < 1 || items > MAX_PAGE_ITEMS) {
      throw Problem.of(
          Problems.BAD_REQUEST,
          "Expected a limit from 1 to %d.".formatted(MAX_PAGE_ITEMS),
          "limit は1以上%d以下としてください。".formatted(MAX_PAGE_ITEMS));
    }
    return WorklistPage.of(
        clock.now(),
        worklist.ready(caller.username(), clock.today(), cursor(after), items + 1),
        items);
  }

  private static @Nullable WorklistCursor cursor(@Nullable String after) {
    try {
      return after == null ? null : WorklistCursor.parse(after);
    } catch (IllegalArgumentException e) {
      throw Problem.of(
          Problems.BAD_REQUEST,
          "Expected in \"after\" what the page before gave as \"next\".",
          "after には前のページの next の値を指定してください。");
    }
  }
}
