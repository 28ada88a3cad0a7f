package org.patentoffice.fee.charging;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.fee.charging.CaseAnswers.Case;
import org.patentoffice.fee.charging.domain.FeeCase;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;

/** The fee side of a case, for its owner and the office. To others the case does not exist. */
@Path("/fees/cases")
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {
  private final FeeCases cases;
  private final Caller caller;

  CaseResource(FeeCases cases, Caller caller) {
    this.cases = cases;
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
        .map(Case::of)
        .orElseThrow(() -> Problems.notFound("application " + number, number.toString()));
  }

  private boolean maySee(FeeCase feeCase) {
    return feeCase
        .filed()
        .map(filed -> caller.maySeeUnpublished(filed.paper().owner()))
        .orElseGet(caller::isOffice);
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
