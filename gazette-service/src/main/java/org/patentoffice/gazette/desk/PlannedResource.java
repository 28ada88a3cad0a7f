package org.patentoffice.gazette.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.gazette.casefile.CaseFile;
import org.patentoffice.gazette.casefile.Filing;
import org.patentoffice.gazette.casefile.Hold;
import org.patentoffice.gazette.casefile.Publication;
import org.patentoffice.gazette.docket.Docket;
import org.patentoffice.gazette.docket.Docket.OpenCase;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.planning.Plan;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;

/** Cases that wait for an issue. Only for the gazette's own people: nothing here is public yet. */
@Path("/gazette/planned")
@Tag(name = "planned", description = "掲載予定 / Planned publications")
@RolesAllowed(Roles.GAZETTE_PUBLISHER)
class PlannedResource {
  static final int MAX_LIMIT = 500;
  static final int MAX_REASON_CHARACTERS = 500;

  private final Docket docket;
  private final OfficeClock clock;
  private final Caller caller;

  PlannedResource(Docket docket, OfficeClock clock, Caller caller) {
    this.docket = docket;
    this.clock = clock;
    this.caller = caller;
  }

  /** A part of the list. */
  record Planned(long total, int offset, int limit, List<Item> items) {}

  /** A case that waits, with its day or the reason why it has none. */
  record Item(
      ApplicationNumber applicationNumber,
      @Nullable String title,
      String kind,
      @Nullable LocalDate day,
      @Nullable Text waitingFor,
      @Nullable Hold hold) {}

  /** In both languages. */
  record Text(String ja, String en) {}

  /** Why a case is stopped. */
  record Stop(@Nullable String reason) {}

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Cases waiting for an issue / 掲載待ちの案件")
  public Planned list(
      @QueryParam("kind") @DefaultValue("A") String kind,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    GazetteKind gazette = gazette(kind);
    if (limit < 1 || limit > MAX_LIMIT || offset < 0) {
      throw Problem.of(
          Problems.BAD_REQUEST,
          "Expected a limit from 1 to %d and an offset of 0 or more.".formatted(MAX_LIMIT),
          "limitは1から%dまで、offsetは0以上を指定してください。".formatted(MAX_LIMIT));
    }
    List<Item> items =
        docket.open(gazette, offset, limit).stream().map(open -> item(gazette, open)).toList();
    return new Planned(docket.countOpen(gazette), offset, limit, items);
  }

  @POST
  @Path("{application}/hold")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(summary = "Stop a case / 案件の保留")
  public Hold hold(@PathParam("application") String application, Stop stop) {
    String reason = stop.reason() == null ? "" : stop.reason().strip();
    if (reason.isEmpty() || reason.length() > MAX_REASON_CHARACTERS) {
      throw Problem.of(
          Problems.INVALID,
          "Expected a reason of 1 to %d characters.".formatted(MAX_REASON_CHARACTERS),
          "理由を1文字以上%d文字以内で入力してください。".formatted(MAX_REASON_CHARACTERS));
    }
    CaseFile file = lock(application);
    Publication published = file.application().publication();
    Publication patent = file.patent().publication();
    if (published != null && (file.registration() == null || patent != null)) {
      throw conflict(
          "Expected to hold %s, but it is in issue %s.".formatted(file.number(), published.issue()),
          "%sは既に%s号に掲載されています。".formatted(file.number(), published.issue()));
    }
    docket.hold(file.number(), reason, caller.username());
    return new Hold(reason, caller.username());
  }

  @POST
  @Path("{application}/release")
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(summary = "Release a case / 保留の解除")
  public Item release(@PathParam("application") String application) {
    CaseFile file = lock(application);
    if (file.hold() == null) {
      throw conflict(
          "Expected to release %s, but it is not held.".formatted(file.number()),
          "%sは保留されていません。".formatted(file.number()));
    }
    CaseFile released = docket.release(file.number(), clock.today());
    GazetteKind gazette =
        released.registration() == null ? GazetteKind.APPLICATION : GazetteKind.PATENT;
    return item(gazette, docket.planOf(released, gazette));
  }

  private CaseFile lock(String application) {
    ApplicationNumber number;
    try {
      number = ApplicationNumber.parse(application);
    } catch (IllegalArgumentException e) {
      throw Problems.notFound("a case " + application, "案件「" + application + "」");
    }
    if (docket.find(number).isEmpty()) {
      throw Problems.notFound("a case " + number, "案件「" + number + "」");
    }
    return docket.lock(number);
  }

  private static Item item(GazetteKind gazette, OpenCase open) {
    CaseFile file = open.file();
    Filing filing = file.filing();
    return new Item(
        file.number(),
        filing == null ? null : filing.title(),
        gazette.letter(),
        open.plan() instanceof Plan.Planned planned ? planned.day() : null,
        open.plan() instanceof Plan.Waiting waiting
            ? new Text(waiting.reason().ja(), waiting.reason().en())
            : null,
        file.hold());
  }

  private static GazetteKind gazette(String kind) {
    try {
      return GazetteKind.ofLetter(kind);
    } catch (IllegalArgumentException e) {
      throw Problem.of(
          Problems.BAD_REQUEST,
          "Expected A or B for \"kind\", but got \"%s\".".formatted(kind),
          "パラメータ「kind」にはA又はBを指定してください（指定値：「%s」）。".formatted(kind));
    }
  }

  private static Problem conflict(String en, String ja) {
    return Problem.of(Problems.CONFLICT, en, ja);
  }
}
