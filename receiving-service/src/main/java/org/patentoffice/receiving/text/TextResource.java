package org.patentoffice.receiving.text;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.efiling.amended.Revision;

/** The current text of one's own applications, beside what was filed. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class TextResource {
  static final ProblemType NO_TEXT =
      new ProblemType("no-text", 422, "No text that is amended item by item", "項目ごとに補正される書類がありません");
  static final ProblemType CONTRADICTORY =
      new ProblemType("amendment-without-place", 409, "An amendment has no place", "補正箇所が特定できません");

  private final CaseText texts;
  private final Caller caller;

  TextResource(CaseText texts, Caller caller) {
    this.texts = texts;
    this.caller = caller;
  }

  /** The text of a case, with its amendments and what the office corrected. */
  public record Answer(
      String applicationNumber,
      List<CaseText.Amendment> amendments,
      List<CaseText.Correction> corrections,
      List<Unit> units) {}

  /**
   * One claim, paragraph, figure or the title.
   *
   * @param document description, claims, abstract or drawings
   * @param filed absent if it was added later
   * @param current absent if it was deleted
   * @param amendedBy number of the document that touched it last; absent if none did
   */
  public record Unit(
      String document,
      String label,
      boolean changed,
      @Nullable String filed,
      @Nullable String current,
      @Nullable String amendedBy) {
    static Unit of(Revision.Unit unit) {
      return new Unit(
          unit.document().name().toLowerCase(Locale.ROOT),
          unit.label(),
          unit.isChanged(),
          unit.filed(),
          unit.current(),
          unit.amendedBy());
    }
  }

  @GET
  @Path("{applicationNumber}/text")
  @Operation(
      summary = "The text of a case as filed and as amended",
      description =
          "Unit by unit: claims, paragraphs, figures, title and abstract. asOf counts what had been"
              + " received by that day (YYYY-MM-DD). Dismissed amendments are listed and not"
              + " applied.")
  public Answer text(
      @PathParam("applicationNumber") String applicationNumber,
      @QueryParam("asOf") @Nullable String asOf) {
    CaseText.Text text =
        texts
            .of(applicationNumber, caller.username(), day(asOf))
            .orElseThrow(
                () ->
                    Problems.notFound(
                        "application " + applicationNumber, "出願 " + applicationNumber));
    return switch (text) {
      case CaseText.Known known ->
          new Answer(
              applicationNumber,
              known.amendments(),
              known.corrections(),
              known.units().stream().map(Unit::of).toList());
      case CaseText.Pages pages ->
          throw Problem.of(
              NO_TEXT,
              "The documents of designs and trademarks are pages. Read them one by one.",
              "意匠・商標の書類はページ単位です。個々の書類を参照してください。");
      case CaseText.Contradictory contradictory ->
          throw Problem.of(
              CONTRADICTORY,
              contradictory.why() + ". Amend the whole document (全文) to make it clear.",
              "補正の対象となる項目が見つかりません（" + contradictory.why() + "）。全文を補正してください。");
    };
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw Problem.of(
          Problems.INVALID, "Expected asOf as YYYY-MM-DD.", "asOf は YYYY-MM-DD の形で指定してください。");
    }
  }
}
