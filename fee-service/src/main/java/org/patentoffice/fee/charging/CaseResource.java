package org.patentoffice.fee.charging;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.charging.CaseAnswers.Case;
import org.patentoffice.fee.charging.domain.Fact.DigitisationFeePaid;
import org.patentoffice.fee.charging.domain.FeeCase;
import org.patentoffice.fee.charging.domain.Paper;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;

/**
 * The fee side of a case, for the office and for who sent documents in it: each sees what became of
 * his own. To others the case does not exist.
 */
@Path("/fees/cases")
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {
  static final int MAX_KEY_CHARACTERS = 200;

  private final FeeCases cases;
  private final CaseHandler handler;
  private final OfficeClock clock;
  private final Caller caller;

  CaseResource(FeeCases cases, CaseHandler handler, OfficeClock clock, Caller caller) {
    this.cases = cases;
    this.handler = handler;
    this.clock = clock;
    this.caller = caller;
  }

  /** Fees of every document, the period for the registration fee, the registration. */
  @GET
  @Path("/{applicationNumber}")
  @Authenticated
  @Transactional
  public Case feesOf(@PathParam("applicationNumber") String text) {
    ApplicationNumber number = parsed(text);
    return cases
        .find(number)
        .filter(this::maySee)
        .map(feeCase -> Case.of(feeCase, this::maySee))
        .orElseThrow(() -> Problems.notFound("application " + number, number.toString()));
  }

  /**
   * Books that an invoice of the digitisation fee was paid by bank transfer. A repeat with the same
   * Idempotency-Key answers with the first booking.
   */
  @POST
  @Path("/{applicationNumber}/digitisation/{documentNumber}/payments")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASHIER)
  public Response payDigitisation(
      @PathParam("applicationNumber") String text,
      @PathParam("documentNumber") String document,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable Transfer transfer) {
    if (key == null || key.isBlank() || key.length() > MAX_KEY_CHARACTERS) {
      throw DigitisationProblems.invalid(
          "Expected header Idempotency-Key of 1 to %d characters, so that a repeat books nothing."
              .formatted(MAX_KEY_CHARACTERS),
          "Idempotency-Key ヘッダー（1～%d文字）を指定してください。".formatted(MAX_KEY_CHARACTERS));
    }
    Long amount = transfer == null ? null : transfer.amountYen();
    if (transfer == null || amount == null || amount < 1) {
      throw DigitisationProblems.invalid(
          "Expected amountYen of at least 1.", "amountYen は 1 以上の整数で指定してください。");
    }
    LocalDate paidOn = transfer.paidOn() == null ? clock.today() : transfer.paidOn();
    DigitisationFeePaid paid =
        handler.payDigitisation(
            parsed(text),
            parsedDocument(document),
            Yen.of(amount),
            paidOn,
            key.strip(),
            caller.username(),
            caller.cause(null));
    return Response.status(Response.Status.CREATED)
        .entity(
            new Booked(
                paid.documentNumber(), paid.amount().amount(), paid.paidOn(), paid.chargeId()))
        .build();
  }

  /**
   * What a cashier sends.
   *
   * @param paidOn day on which the bank took the payment; absent: today
   */
  record Transfer(@Nullable Long amountYen, @Nullable LocalDate paidOn) {}

  /** What was booked. */
  record Booked(DocumentNumber documentNumber, long amountYen, LocalDate paidOn, UUID chargeId) {}

  private static DocumentNumber parsedDocument(String text) {
    try {
      return DocumentNumber.parse(text);
    } catch (IllegalArgumentException e) {
      throw DigitisationProblems.invalid(
          "Expected a document number of 11 digits.", "書類番号は11桁の数字です。");
    }
  }

  /** Who sent any of its documents, and the office. */
  private boolean maySee(FeeCase feeCase) {
    return caller.isOffice() || feeCase.papers().stream().anyMatch(this::maySee);
  }

  private boolean maySee(Paper paper) {
    return caller.maySeeUnpublished(paper.owner());
  }

  private static ApplicationNumber parsed(String text) {
    try {
      return ApplicationNumber.parse(text);
    } catch (IllegalArgumentException e) {
      throw Problem.of(
          Problems.INVALID,
          "Expected an application number such as 特願2026-000001 or 2026000001.",
          "出願番号は「特願2026-000001」または「2026000001」の形式で指定してください。");
    }
  }
}
