package org.patentoffice.formality.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.notice.Correction;
import org.patentoffice.formality.procedure.NoticeCode;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;

/** Where the formality examiner, or who keyed the paper, corrects ex officio. */
@Path("/formality/cases/{applicationNumber}/corrections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FORMALITY_EXAMINER, Roles.DATA_ENTRY_SUPERVISOR})
public class CorrectionResource {
  static final int MAX_CORRECTIONS = 50;
  static final int MAX_ITEM_CHARACTERS = 100;
  static final int MAX_TEXT_CHARACTERS = 2_000;
  static final int MAX_KEY_CHARACTERS = 200;

  private final Corrections corrections;
  private final Caller caller;

  CorrectionResource(Corrections corrections, Caller caller) {
    this.corrections = corrections;
    this.caller = caller;
  }

  /**
   * What to correct.
   *
   * @param documentCode A273 (a correction) or A274 (a repair of the document)
   * @param concerns number of the document that is corrected
   */
  public record Request(
      @Nullable String documentCode,
      @Nullable String concerns,
      @Nullable List<Correction> corrections) {}

  /** The notice that was issued. */
  public record Notified(String documentNumber) {}

  @POST
  @Operation(
      summary = "Correct obvious errors of a document ex officio, and tell the applicant",
      description = "The same Idempotency-Key in the same case gives the same notice.")
  public Response correct(
      @PathParam("applicationNumber") String applicationNumber,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable Request request) {
    if (key == null || key.isBlank() || key.length() > MAX_KEY_CHARACTERS) {
      throw invalid(
          "an Idempotency-Key of 1 to %d characters".formatted(MAX_KEY_CHARACTERS),
          "Idempotency-Key（1～%d文字）が必要です。".formatted(MAX_KEY_CHARACTERS));
    }
    if (request == null) {
      throw invalid("a JSON body", "JSON の本文が必要です。");
    }
    DocumentNumber notice =
        corrections.correct(
            application(applicationNumber),
            new Corrections.Order(
                code(request.documentCode()),
                document(request.concerns()),
                checked(request.corrections())),
            key,
            caller.cause(null));
    return Response.created(URI.create("/formality/cases/" + applicationNumber))
        .entity(new Notified(notice.toString()))
        .build();
  }

  private static List<Correction> checked(@Nullable List<Correction> corrections) {
    if (corrections == null || corrections.isEmpty() || corrections.size() > MAX_CORRECTIONS) {
      throw invalid(
          "1 to %d corrections".formatted(MAX_CORRECTIONS),
          "corrections は1～%d件としてください。".formatted(MAX_CORRECTIONS));
    }
    corrections.forEach(CorrectionResource::check);
    return corrections;
  }

  @SuppressWarnings("NullAway") // what comes as JSON may lack any member
  private static void check(Correction correction) {
    boolean usable =
        correction != null
            && correction.part() != null
            && isText(correction.item(), MAX_ITEM_CHARACTERS)
            && isText(correction.before(), MAX_TEXT_CHARACTERS)
            && isText(correction.reason(), MAX_TEXT_CHARACTERS)
            && correction.after() != null
            && correction.after().length() <= MAX_TEXT_CHARACTERS
            && !correction.after().equals(correction.before());
    if (!usable) {
      throw invalid(
          "of each correction part (request, description, claims, abstract, drawings), item, before,"
              + " after (other than before; empty deletes) and reason, of at most %d characters"
                  .formatted(MAX_TEXT_CHARACTERS),
          "各訂正には part、item、before、after（before と異なるもの）、reason が必要です（%d文字以内）。"
              .formatted(MAX_TEXT_CHARACTERS));
    }
  }

  private static boolean isText(@Nullable String text, int maxCharacters) {
    return text != null && !text.isBlank() && text.length() <= maxCharacters;
  }

  private static NoticeCode code(@Nullable String written) {
    return switch (String.valueOf(written)) {
      case "A273" -> NoticeCode.A273;
      case "A274" -> NoticeCode.A274;
      default ->
          throw invalid("A273 or A274 as documentCode", "documentCode は A273 又は A274 としてください。");
    };
  }

  private static ApplicationNumber application(String written) {
    try {
      return ApplicationNumber.parse(written);
    } catch (IllegalArgumentException malformed) {
      throw Problems.notFound("a case " + written, "事件 " + written);
    }
  }

  private static DocumentNumber document(@Nullable String written) {
    try {
      return DocumentNumber.parse(String.valueOf(written));
    } catch (IllegalArgumentException malformed) {
      throw invalid(
          "the eleven digits of a document's number as concerns", "concerns は11桁の書類番号としてください。");
    }
  }

  private static Problem invalid(String expected, String ja) {
    return Problem.of(
        Problems.INVALID, "Expected %s. Nothing was corrected.".formatted(expected), ja);
  }
}
