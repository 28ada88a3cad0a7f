package org.patentoffice.receiving.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.desk.Envelopes.Envelope;
import org.patentoffice.receiving.desk.domain.Form;
import org.patentoffice.receiving.scan.ScanLimits;
import org.patentoffice.receiving.scan.ScanReader;
import org.patentoffice.receiving.scan.ScanReader.ScanFile;

/** Envelopes that arrived at the paper desk (書面). */
@Path("/desk/envelopes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DATA_ENTRY_SUPERVISOR)
public class EnvelopeResource {
  private static final int MOST_SHEETS = 9_999;
  private static final String LATER = "later";

  private final Desk desk;
  private final Envelopes envelopes;
  private final ScanReader scans;
  private final DeskLimits limits;
  private final ScanLimits scanLimits;
  private final OfficeClock clock;
  private final Worker worker;

  EnvelopeResource(
      Desk desk,
      Envelopes envelopes,
      ScanReader scans,
      DeskLimits limits,
      ScanLimits scanLimits,
      OfficeClock clock,
      Caller caller) {
    this.desk = desk;
    this.envelopes = envelopes;
    this.scans = scans;
    this.limits = limits;
    this.scanLimits = scanLimits;
    this.clock = clock;
    this.worker = new Worker(caller);
  }

  /** Whether an envelope is a copy of the application filed online that it looks like, and why. */
  public record CopyDecision(@Nullable Boolean copy, @Nullable String reason) {}

  /** Why an envelope is given to formality examination. */
  public record Referral(@Nullable String reason) {}

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Roles.DATA_ENTRY, Roles.DATA_ENTRY_SUPERVISOR})
  @Operation(
      summary = "Register an envelope, with its scanned pages (PDF, TIFF, PNG) or without",
      description =
          "Without pages, scan=later must be said: then it waits for a batch that has its separator"
              + " sheet. The filing date is postmarkedOn, without it arrivedOn (Patent Act Art. 19). The envelope"
              + " number is the number of its barcode and, later, its document number.")
  @APIResponseSchema(value = Envelope.class, responseCode = "201")
  public Response register(
      @RestForm @Nullable String form,
      @RestForm @Nullable String arrivedOn,
      @RestForm @Nullable String postmarkedOn,
      @RestForm @Nullable String sheets,
      @RestForm @Nullable String scan,
      @RestForm("page") List<FileUpload> pages) {
    Form wanted = form(String.valueOf(form));
    LocalDate arrival = day("arrivedOn", Objects.requireNonNullElse(arrivedOn, ""));
    LocalDate postmark =
        postmarkedOn == null || postmarkedOn.isBlank() ? null : day("postmarkedOn", postmarkedOn);
    require(
        "arrivedOn",
        () -> !arrival.isAfter(clock.today()),
        "Expected a day of arrival that is not in the future.",
        "到達日には本日までの日を指定してください。");
    require(
        "postmarkedOn",
        () -> postmark == null || !postmark.isAfter(arrival),
        "Expected a postmark day that is not after the day of arrival.",
        "消印日は到達日以前の日としてください。");
    require(
        "page",
        () -> LATER.equals(scan) == pages.isEmpty() && pages.size() <= scanLimits.maxFiles(),
        "Expected 1 to %d scanned files, or none and scan=%s."
            .formatted(scanLimits.maxFiles(), LATER),
        "画像ファイルは1～%d個としてください。後で一括して読み取るときは、画像なしで scan=%s と指定してください。"
            .formatted(scanLimits.maxFiles(), LATER));
    int count = sheets(sheets);
    List<ScanFile> files =
        pages.stream()
            .map(page -> new ScanFile(String.valueOf(page.fileName()), page.uploadedFile()))
            .toList();
    Envelope envelope =
        desk.register(wanted, arrival, postmark, count, scans.read(files), worker.name());
    return Response.created(URI.create("/desk/envelopes/" + envelope.envelopeNumber()))
        .entity(envelope)
        .build();
  }

  @GET
  @Operation(summary = "Envelopes that are not done, oldest first, then those that are")
  public List<Envelope> list() {
    return envelopes.list(limits.maxListed());
  }

  @GET
  @Path("/{envelopeNumber}")
  @Operation(summary = "An envelope")
  public Envelope get(@PathParam("envelopeNumber") String envelopeNumber) {
    return envelopes
        .find(envelopeNumber)
        .orElseThrow(() -> DeskProblems.noEnvelope(envelopeNumber))
        .envelope();
  }

  @GET
  @Path("/{envelopeNumber}/pages/{page}")
  @Operation(summary = "The image of a page (PNG)")
  public Response page(
      @PathParam("envelopeNumber") String envelopeNumber, @PathParam("page") int page) {
    return DeskPages.image(desk.image(envelopeNumber, page));
  }

  @POST
  @Path("/{envelopeNumber}/referral")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Give an envelope to formality examination, because the paper itself lacks something")
  public Envelope refer(
      @PathParam("envelopeNumber") String envelopeNumber, @Nullable Referral referral) {
    desk.refer(
        envelopeNumber,
        worker.name(),
        StatedReason.of(referral == null ? null : referral.reason()));
    return get(envelopeNumber);
  }

  @POST
  @Path("/{envelopeNumber}/copy")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Say whether an envelope is a copy of the application filed online that it looks like",
      description =
          "A copy is kept with that application and gets no number, no fee and no event of its own;"
              + " another one is received like any other.")
  public Envelope decide(
      @PathParam("envelopeNumber") String envelopeNumber, @Nullable CopyDecision decision) {
    if (decision == null || decision.copy() == null) {
      throw DeskProblems.invalid(
          "/copy", "Expected copy to be true or false.", "copy には true 又は false を指定してください。");
    }
    desk.decide(envelopeNumber, decision.copy(), worker.name(), StatedReason.of(decision.reason()));
    return get(envelopeNumber);
  }

  private Form form(String name) {
    return desk.forms().stream()
        .filter(form -> form.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> DeskProblems.formUnknown(name, desk.forms().stream().map(Form::name).toList()));
  }

  private static LocalDate day(String place, String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw DeskProblems.invalid(
          place,
          "Expected a day such as 2026-11-20, but got \"%s\".".formatted(text),
          "日付は 2026-11-20 のように指定してください（%s）。".formatted(text));
    }
  }

  private static int sheets(@Nullable String text) {
    if (text == null || !text.strip().matches("[0-9]{1,4}") || Integer.parseInt(text.strip()) < 1) {
      throw DeskProblems.invalid(
          "sheets",
          "Expected the number of sheets, 1 to %d.".formatted(MOST_SHEETS),
          "枚数は1～%dとしてください。".formatted(MOST_SHEETS));
    }
    return Integer.parseInt(text.strip());
  }

  private static void require(String place, BooleanSupplier holds, String wordsEn, String wordsJa) {
    if (!holds.getAsBoolean()) {
      throw DeskProblems.invalid(place, wordsEn, wordsJa);
    }
  }
}
